import type { z } from 'zod'
import type { Member } from '../../shared/access/directory.ts'
import {
  type DocumentOverview,
  type DocumentVersion,
  type PublishInput,
  type PublishResult,
  policyDocumentSchema,
  type restoreInputSchema,
  type TypedPolicyDocument,
} from '../../shared/contract/policies.ts'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { isPublishable, type PolicyProblem } from '../../shared/policies/problem.ts'
import {
  countCategories,
  findDocument,
  holdActiveCases,
  insertDocumentVersion,
  listDocumentVersions,
  listFactKeys,
  retireInForce,
} from '../db/policy-version.ts'
import { type ReadableDb, readIn, type WritableDb, writeIn } from '../db/transaction.ts'
import { lockTriageSettings as lockSettings } from '../db/triage-policy.ts'
import type { Editor, PolicyDeps } from '../triage/change-policy.ts'
import { PolicyRefusal } from '../triage/change-policy.ts'
import { policyKinds } from './kinds.ts'

/** How many of the newest cases say which categories a workspace has. */
const casesLookedAt = 2_000

/** The document in force with its history. */
export function readOverview(
  deps: Pick<PolicyDeps, 'db'>,
  workspaceId: string,
  kind: PolicyKind,
): Promise<DocumentOverview> {
  return readIn(deps.db, workspaceId, async (db) => {
    const history = await listDocumentVersions(db, kind)
    const inForce = history.find(({ state }) => state === 'in_force')
    const policy = inForce && (await readDocument(db, kind, inForce.version))
    if (!inForce || !policy) throw new PolicyRefusal('This workspace has no such policy yet.')
    return { inForce, policy, history }
  })
}

/** One version's document; null when there is no such version. */
export function readVersion(
  deps: Pick<PolicyDeps, 'db'>,
  workspaceId: string,
  { kind, version }: { readonly kind: PolicyKind; readonly version: number },
): Promise<TypedPolicyDocument | null> {
  return readIn(deps.db, workspaceId, (db) => readDocument(db, kind, version))
}

/** The categories of the workspace's newest cases. */
export function readCategories(deps: Pick<PolicyDeps, 'db'>, workspaceId: string) {
  return readIn(deps.db, workspaceId, (db) => countCategories(db, casesLookedAt))
}

/** What the lint says of a document in this workspace. */
export function lintDocument(
  deps: PolicyDeps,
  workspaceId: string,
  policy: TypedPolicyDocument,
): Promise<readonly PolicyProblem[]> {
  return readIn(deps.db, workspaceId, (db) => lintIn(deps, db, policy))
}

/** Puts a document in force as the next version, unless the lint finds errors or somebody was faster. */
export function publishDocument(
  deps: PolicyDeps,
  editor: Editor,
  { policy, reason, basedOn }: PublishInput,
): Promise<PublishResult> {
  return change(deps, editor, { kind: policy.kind, basedOn }, async (db, inForce) => {
    const current = await readDocument(db, policy.kind, inForce.version)
    if (current && sameRules(current, policy)) throw new PolicyRefusal('Nothing is different from the policy in force.')
    return { policy, reason, restores: null }
  })
}

/** Puts an earlier version in force again, as a version of its own, unless it no longer fits the workspace. */
export function restoreDocument(
  deps: PolicyDeps,
  editor: Editor,
  { kind, toVersion, reason, basedOn }: z.output<typeof restoreInputSchema>,
): Promise<PublishResult> {
  return change(deps, editor, { kind, basedOn }, async (db, inForce) => {
    const policy = toVersion === inForce.version ? null : await readDocument(db, kind, toVersion)
    if (!policy) throw new PolicyRefusal('Only a version that was in force before can be put in force again.')
    return { policy, reason, restores: toVersion }
  })
}

interface Change {
  readonly policy: TypedPolicyDocument
  readonly reason: string
  readonly restores: number | null
}

async function change(
  deps: PolicyDeps,
  { workspaceId, member }: Editor,
  { kind, basedOn }: { readonly kind: PolicyKind; readonly basedOn: number },
  work: (db: WritableDb, inForce: DocumentVersion) => Promise<Change>,
): Promise<PublishResult> {
  const result = await writeIn(deps.db, workspaceId, async (db): Promise<PublishResult> => {
    // What desks decide by wakes the cases, so that it holds them.
    if (kind === 'sla' || kind === 'escalation') await holdActiveCases(db)
    await lockSettings(db)
    const history = await listDocumentVersions(db, kind)
    const inForce = history.find(({ state }) => state === 'in_force')
    if (!inForce) throw new PolicyRefusal('This workspace has no such policy yet.')
    if (inForce.version !== basedOn)
      throw new PolicyRefusal(
        `Version ${inForce.version} by ${inForce.by.name} is in force by now; your change was made on version ${basedOn}. Look at it again.`,
      )
    const { policy, reason, restores } = await work(db, inForce)
    const problems = [...(await lintIn(deps, db, policy))]
    if (!isPublishable(problems)) return { outcome: 'kept_back', problems }
    const version = (history[0]?.version ?? 0) + 1
    const now = deps.now()
    const document = JSON.stringify({ ...policy.document, version })
    await retireInForce(db, kind, now)
    await insertDocumentVersion(db, { kind, version, document, reason, by: personOf(member), restores, at: now })
    await policyKinds[kind].putInForce(db, document, now)
    const published: DocumentVersion = {
      kind,
      version,
      state: 'in_force',
      reason,
      by: personOf(member),
      at: now.toISOString(),
      endedAt: null,
      restores,
    }
    return { outcome: 'published', version: published, problems }
  })
  deps.contexts.forget(workspaceId)
  return result
}

function personOf({ id, name }: Pick<Member, 'id' | 'name'>) {
  return { id, name }
}

async function readDocument(db: ReadableDb, kind: PolicyKind, version: number): Promise<TypedPolicyDocument | null> {
  const text = await findDocument(db, { kind, version })
  return text === null ? null : policyDocumentSchema.parse({ kind, document: policyKinds[kind].parse(text) })
}

async function lintIn(
  deps: PolicyDeps,
  db: ReadableDb,
  policy: TypedPolicyDocument,
): Promise<readonly PolicyProblem[]> {
  const current = await deps.contexts.current(db)
  if (!current) throw new PolicyRefusal('The workspace is gone.')
  const { directory, slaPolicy, escalationPolicy } = current.context
  const categories = (await countCategories(db, casesLookedAt)).map(({ category }) => category)
  const factKeys = policy.kind === 'replies' ? await listFactKeys(db, casesLookedAt) : []
  const ground = { directory, slaPolicy, escalationPolicy, categories, factKeys, now: deps.now().toISOString() }
  switch (policy.kind) {
    case 'sla':
      return policyKinds.sla.lint(policy.document, ground)
    case 'escalation':
      return policyKinds.escalation.lint(policy.document, ground)
    case 'alerts':
      return policyKinds.alerts.lint(policy.document, ground)
    case 'replies':
      return policyKinds.replies.lint(policy.document, ground)
    default:
      return policy satisfies never
  }
}

function sameRules(one: TypedPolicyDocument, other: TypedPolicyDocument): boolean {
  return JSON.stringify({ ...one.document, version: 0 }) === JSON.stringify({ ...other.document, version: 0 })
}
