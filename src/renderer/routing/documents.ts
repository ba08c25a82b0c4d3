import { ORPCError } from '@orpc/client'
import type { DocumentOverview, TypedPolicyDocument } from '../../shared/contract/policies.ts'
import { type PolicyDocument, type PolicyKind, policySchemas } from '../../shared/policies/kinds.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import type { Ask } from '../ui/use-asked.ts'

/** The policy documents as the screens ask for them, hand them over and read them. */

export const documentKinds = ['escalation', 'sla', 'alerts', 'replies'] as const satisfies readonly PolicyKind[]

/** What is in force of one kind, with its history. */
export interface Published<Kind extends PolicyKind = PolicyKind> extends Omit<DocumentOverview, 'policy'> {
  readonly document: PolicyDocument<Kind>
}

/** One document of each kind; null for one the workspace does not have. */
export type PublishedByKind = { readonly [Kind in PolicyKind]: Published<Kind> | null }

/** The backend's word that the workspace has no document of a kind, or none that this person may read. */
export const noDocument = 'none'

/** What asks the backend for the document in force, by kind. */
export const askPublished: { readonly [Kind in PolicyKind]: Ask<Published<Kind> | typeof noDocument> } = {
  escalation: (desk, signal) =>
    orNone(async () => {
      const { policy, ...rest } = await desk.policies.overview({ kind: 'escalation' }, { signal })
      return policy.kind === 'escalation' ? { ...rest, document: policy.document } : noDocument
    }),
  sla: (desk, signal) =>
    orNone(async () => {
      const { policy, ...rest } = await desk.policies.overview({ kind: 'sla' }, { signal })
      return policy.kind === 'sla' ? { ...rest, document: policy.document } : noDocument
    }),
  alerts: (desk, signal) =>
    orNone(async () => {
      const { policy, ...rest } = await desk.policies.overview({ kind: 'alerts' }, { signal })
      return policy.kind === 'alerts' ? { ...rest, document: policy.document } : noDocument
    }),
  replies: (desk, signal) =>
    orNone(async () => {
      const { policy, ...rest } = await desk.policies.overview({ kind: 'replies' }, { signal })
      return policy.kind === 'replies' ? { ...rest, document: policy.document } : noDocument
    }),
}

async function orNone<T>(ask: () => Promise<T>): Promise<T | typeof noDocument> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'REFUSED') return noDocument
    throw error
  }
}

/** A document with its kind beside it, as the contract wants it. */
export const typed: { readonly [Kind in PolicyKind]: (document: PolicyDocument<Kind>) => TypedPolicyDocument } = {
  escalation: (document) => ({ kind: 'escalation', document }),
  sla: (document) => ({ kind: 'sla', document }),
  alerts: (document) => ({ kind: 'alerts', document }),
  replies: (document) => ({ kind: 'replies', document }),
}

/** What of a document its schema refuses; empty when the backend can be asked what it thinks of it. */
export function schemaProblems(kind: PolicyKind, document: unknown): PolicyProblem[] {
  const parsed = policySchemas[kind].safeParse(document)
  if (parsed.success) return []
  return parsed.error.issues.map(({ path, message }) => ({
    severity: 'error',
    code: 'schema',
    path: path.map((part) => (typeof part === 'number' ? part : String(part))),
    place: '',
    sentence: message,
  }))
}

/** A path of a document as one word: `ladders.0.steps.1`. Elements carry it as `data-place`. */
export function placeOf(path: readonly (string | number)[]): string {
  return path.join('.')
}

/** True when `place` is `at` or lies in it; everything lies in the empty place. */
export function isWithin(place: string, at: string): boolean {
  return at === '' || place === at || place.startsWith(`${at}.`)
}
