import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Member } from '../../shared/access/directory.ts'
import type {
  decideInputSchema,
  endTrialInputSchema,
  PolicyOverview,
  PolicyVersion,
  proposeInputSchema,
  rollBackInputSchema,
} from '../../shared/contract/triage.ts'
import type { Tables } from '../db/tables.ts'
import { type ReadableDb, readIn, type WritableDb, writeIn } from '../db/transaction.ts'
import {
  insertPolicyVersion,
  listPolicyVersions,
  lockTriageSettings,
  putTriageSettings,
  updatePolicyVersion,
} from '../db/triage-policy.ts'
import { announceDirectory } from '../db/workspace.ts'
import type { WorkspaceContexts } from '../identity/workspace-context.ts'

/**
 * A policy changes by proposal: one person proposes, another approves, and it is in force for all new cases or, on
 * trial, for a share of them. Going back to an earlier version takes one person and no waiting.
 */
export interface PolicyDeps {
  readonly db: Kysely<Tables>
  readonly contexts: WorkspaceContexts
  readonly now: () => Date
}

/** Who changes it, in which workspace. */
export interface Editor {
  readonly workspaceId: string
  readonly member: Pick<Member, 'id' | 'name'>
}

/** An ordinary no, with a sentence for people. */
export class PolicyRefusal extends Error {
  override readonly name = 'PolicyRefusal'
}

/** All versions, with the one in force and what is under way. */
export function readPolicies(deps: Pick<PolicyDeps, 'db'>, workspaceId: string): Promise<PolicyOverview> {
  return readIn(deps.db, workspaceId, overview)
}

/** Proposes a policy. One proposal or trial at a time: two changes at once could not be told apart in the figures. */
export function proposePolicy(
  deps: PolicyDeps,
  { workspaceId, member }: Editor,
  input: z.output<typeof proposeInputSchema>,
): Promise<PolicyVersion> {
  return change(deps, workspaceId, async (db, { published, trial, proposed, history }) => {
    if (proposed)
      throw new PolicyRefusal(
        `${proposed.proposedBy.name} proposed version ${proposed.version} already. Decide on it first.`,
      )
    if (trial)
      throw new PolicyRefusal(`Version ${trial.version} is on trial. Publish it or stop the trial before you go on.`)
    if (published.version !== input.basedOn)
      throw new PolicyRefusal(
        `Version ${published.version} is in force by now; your change was made on version ${input.basedOn}. Look at it again.`,
      )
    const version = (history[0]?.version ?? 0) + 1
    const policy = { ...input.policy, version }
    if (sameRules(policy, published.policy)) throw new PolicyRefusal('Nothing is different from the policy in force.')
    await insertPolicyVersion(db, {
      version,
      policy,
      state: 'proposed',
      reason: input.reason,
      proposedBy: { id: member.id, name: member.name },
      proposedAt: deps.now().toISOString(),
      trial: input.trial,
    })
    return version
  })
}

/** Approves or rejects a proposal. Nobody approves their own; rejecting one's own takes it back. */
export function decidePolicy(
  deps: PolicyDeps,
  { workspaceId, member }: Editor,
  input: z.output<typeof decideInputSchema>,
): Promise<PolicyVersion> {
  return change(deps, workspaceId, async (db, { published, proposed }) => {
    if (proposed?.version !== input.version) throw new PolicyRefusal('That version is not waiting for a decision.')
    if (input.decision === 'approve' && proposed.proposedBy.id === member.id)
      throw new PolicyRefusal('Somebody else must approve what you proposed.')
    const now = deps.now()
    const decided = {
      decided_by: member.id,
      decided_by_name: member.name,
      decided_at: now,
      decision_note: input.note || null,
    }
    if (input.decision === 'reject') {
      await updatePolicyVersion(db, input.version, { ...decided, state: 'rejected' })
      return input.version
    }
    if (proposed.trial) {
      await updatePolicyVersion(db, input.version, { ...decided, state: 'trial', trial_since: now })
      const trial = { policy: proposed.policy, share: proposed.trial.share, since: now.toISOString() }
      await announceDirectory(db, await putTriageSettings(db, { policy: published.policy, trial }))
      return input.version
    }
    await updatePolicyVersion(db, published.version, { state: 'retired', ended_at: now })
    await updatePolicyVersion(db, input.version, { ...decided, state: 'published' })
    await announceDirectory(db, await putTriageSettings(db, { policy: proposed.policy, trial: null }))
    return input.version
  })
}

/** Publishes the policy on trial for all new cases, or stops the trial. */
export function endTrial(
  deps: PolicyDeps,
  { workspaceId, member }: Editor,
  input: z.output<typeof endTrialInputSchema>,
): Promise<PolicyVersion> {
  return change(deps, workspaceId, async (db, { published, trial }) => {
    if (trial?.version !== input.version) throw new PolicyRefusal('That version is not on trial.')
    const now = deps.now()
    const note = input.note || `${input.outcome === 'publish' ? 'Published' : 'Stopped'} by ${member.name}.`
    if (input.outcome === 'stop') {
      await updatePolicyVersion(db, trial.version, { state: 'rolled_back', ended_at: now, end_note: note })
      await announceDirectory(db, await putTriageSettings(db, { policy: published.policy, trial: null }))
    } else {
      await updatePolicyVersion(db, published.version, { state: 'retired', ended_at: now })
      await updatePolicyVersion(db, trial.version, { state: 'published', end_note: note })
      await announceDirectory(db, await putTriageSettings(db, { policy: trial.policy, trial: null }))
    }
    return trial.version
  })
}

/** Puts an earlier published policy in force again, at once, as a version of its own; a trial under way is stopped. */
export function rollBackPolicy(
  deps: PolicyDeps,
  { workspaceId, member }: Editor,
  input: z.output<typeof rollBackInputSchema>,
): Promise<PolicyVersion> {
  return change(deps, workspaceId, async (db, { published, trial, history }) => {
    const target = history.find(({ version }) => version === input.toVersion)
    if (target?.state !== 'retired')
      throw new PolicyRefusal('Only a version that was in force before can be put in force again.')
    const now = deps.now()
    const person = { id: member.id, name: member.name }
    if (trial)
      await updatePolicyVersion(db, trial.version, {
        state: 'rolled_back',
        ended_at: now,
        end_note: `${member.name} went back to version ${target.version}.`,
      })
    const version = (history[0]?.version ?? 0) + 1
    const policy = { ...target.policy, version }
    await updatePolicyVersion(db, published.version, {
      state: 'rolled_back',
      ended_at: now,
      end_note: `${member.name} went back to version ${target.version}: ${input.reason}`,
    })
    await insertPolicyVersion(db, {
      version,
      policy,
      state: 'published',
      reason: input.reason,
      proposedBy: person,
      proposedAt: now.toISOString(),
      trial: null,
    })
    await announceDirectory(db, await putTriageSettings(db, { policy, trial: null }))
    return version
  })
}

/** Stops the trial because of what people said of its flags. */
export function stopTrialByItself(deps: PolicyDeps, workspaceId: string, version: number, note: string): Promise<void> {
  return writeIn(deps.db, workspaceId, async (db) => {
    await lockTriageSettings(db)
    const { published, trial } = await overview(db)
    if (trial?.version !== version) return
    await updatePolicyVersion(db, version, { state: 'rolled_back', ended_at: deps.now(), end_note: note })
    await announceDirectory(db, await putTriageSettings(db, { policy: published.policy, trial: null }))
  }).then(() => deps.contexts.forget(workspaceId))
}

async function change(
  deps: PolicyDeps,
  workspaceId: string,
  work: (db: WritableDb, now: PolicyOverview) => Promise<number>,
): Promise<PolicyVersion> {
  const changed = await writeIn(deps.db, workspaceId, async (db) => {
    await lockTriageSettings(db)
    const version = await work(db, await overview(db))
    return (await listPolicyVersions(db)).find((one) => one.version === version)
  })
  deps.contexts.forget(workspaceId)
  if (!changed) throw new Error('A policy version that was just written is gone')
  return changed
}

async function overview(db: ReadableDb): Promise<PolicyOverview> {
  const history = await listPolicyVersions(db)
  const published = history.find(({ state }) => state === 'published')
  if (!published) throw new Error('A workspace has no policy in force')
  return {
    published,
    trial: history.find(({ state }) => state === 'trial') ?? null,
    proposed: history.find(({ state }) => state === 'proposed') ?? null,
    history,
  }
}

function sameRules(one: PolicyVersion['policy'], other: PolicyVersion['policy']): boolean {
  return JSON.stringify({ ...one, version: 0 }) === JSON.stringify({ ...other, version: 0 })
}
