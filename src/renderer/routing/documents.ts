import type { DocumentOverview, TypedPolicyDocument } from '../../shared/contract/policies.ts'
import { type PolicyDocument, type PolicyKind, policySchemas } from '../../shared/policies/kinds.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import type { Ask } from '../ui/use-asked.ts'

/** The policy documents as the screens ask for them, hand them over and read them. */

export const documentKinds = ['escalation', 'sla', 'alerts'] as const satisfies readonly PolicyKind[]

/** What is in force of one kind, with its history. */
export interface Published<Kind extends PolicyKind = PolicyKind> extends Omit<DocumentOverview, 'policy'> {
  readonly document: PolicyDocument<Kind>
}

/** One document of each kind. */
export type PublishedByKind = { readonly [Kind in PolicyKind]: Published<Kind> }

/** What asks the backend for the document in force, by kind. */
export const askPublished: { readonly [Kind in PolicyKind]: Ask<Published<Kind>> } = {
  escalation: async (desk, signal) => {
    const { policy, ...rest } = await desk.policies.overview({ kind: 'escalation' }, { signal })
    if (policy.kind !== 'escalation') throw new Error(`Asked for the escalation policy, got ${policy.kind}.`)
    return { ...rest, document: policy.document }
  },
  sla: async (desk, signal) => {
    const { policy, ...rest } = await desk.policies.overview({ kind: 'sla' }, { signal })
    if (policy.kind !== 'sla') throw new Error(`Asked for the SLA policy, got ${policy.kind}.`)
    return { ...rest, document: policy.document }
  },
  alerts: async (desk, signal) => {
    const { policy, ...rest } = await desk.policies.overview({ kind: 'alerts' }, { signal })
    if (policy.kind !== 'alerts') throw new Error(`Asked for the alert policy, got ${policy.kind}.`)
    return { ...rest, document: policy.document }
  },
}

/** A document with its kind beside it, as the contract wants it. */
export const typed: { readonly [Kind in PolicyKind]: (document: PolicyDocument<Kind>) => TypedPolicyDocument } = {
  escalation: (document) => ({ kind: 'escalation', document }),
  sla: (document) => ({ kind: 'sla', document }),
  alerts: (document) => ({ kind: 'alerts', document }),
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
