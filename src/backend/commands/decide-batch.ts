import type { Member } from '../../shared/access/directory.ts'
import { maySee } from '../../shared/access/permissions.ts'
import type { CommandEnvelope } from '../../shared/case/commands/index.ts'
import { decide } from '../../shared/case/decide.ts'
import { actorRef, type DecideContext, type Decision, type Refusal, refused } from '../../shared/case/decision.ts'
import { evolve } from '../../shared/case/evolve.ts'
import type { Appendix } from '../db/append.ts'
import type { StoredCase } from '../db/case-state.ts'
import type { WorkspaceContext } from '../identity/workspace-context.ts'
import { chainLink } from './chain.ts'
import { union } from './union.ts'

/** A command with who gave it. */
export interface Order {
  readonly memberId: string
  readonly envelope: CommandEnvelope
  /** When it was given, where that is not now: seeding a workspace tells its past. */
  readonly at?: string
}

/** What became of one order, before `seq` is known: `ord` counts the events of the batch from 1. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly version: number; readonly ord: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** `decide` threw: a bug. Nothing is kept, so that a mended version may carry the command out. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The member is gone or inactive. */
  | { readonly kind: 'unauthorized' }

type Draft = StoredCase & { readonly ord: number }

/**
 * Decides orders one after the other, each on what the ones before left, and collects what must be written.
 * A case the member may not see is answered exactly like one that does not exist.
 */
export function decideBatch(
  orders: readonly Order[],
  stored: ReadonlyMap<string, StoredCase>,
  context: WorkspaceContext,
  at: string,
): { verdicts: Verdict[]; appendix: Appendix } {
  const drafts = new Map<string, Draft>()
  const events: Appendix['events'][number][] = []
  const answers: Appendix['answers'][number][] = []

  const carryOut = (order: Order): Verdict => {
    const member = context.directory.members.get(order.memberId)
    if (!member?.active) return { kind: 'unauthorized' }
    const { envelope } = order
    const caseId = envelope.caseId.toLowerCase()
    const before = drafts.get(caseId) ?? stored.get(caseId)
    const decideContext: DecideContext = {
      at: order.at ?? at,
      actor: { kind: 'member', member },
      seenVersion: envelope.seenVersion,
      directory: context.directory,
      slaPolicy: context.slaPolicy,
      triagePolicy: context.triagePolicy,
    }
    const decision = decideSeen(before, member, { envelope, decideContext })
    if (decision.kind === 'refused' || !before) return refusedVerdict(decision)
    const after = draft(before, decision.events, {
      envelope,
      decideContext,
      ord: events.length,
      workspaceId: context.workspace.id,
    })
    drafts.set(caseId, after.draft)
    events.push(...after.events)
    return { kind: 'accepted', version: after.draft.state.version, ord: events.length }
  }

  const verdicts = orders.map((order) => {
    const verdict = attempt(() => carryOut(order))
    if (verdict.kind === 'accepted' || verdict.kind === 'refused') answers.push(answerOf(order, verdict, at))
    return verdict
  })
  const cases = [...drafts.values()].map(({ state, ord, everTeamIds, everMemberIds, lastHash }) => ({
    state,
    ord,
    everTeamIds,
    everMemberIds,
    lastHash,
  }))
  return { verdicts, appendix: { events, cases, answers } }
}

interface Asked {
  readonly envelope: CommandEnvelope
  readonly decideContext: DecideContext
}

function decideSeen(before: StoredCase | undefined, member: Member, { envelope, decideContext }: Asked): Decision {
  if (!before || !maySee(member, before.state)) return refused('not_found', 'There is no such case here.')
  return decide(before.state, envelope.command, decideContext)
}

function refusedVerdict(decision: Decision): Verdict {
  if (decision.kind === 'refused') return decision
  throw new Error('A command was accepted on no case')
}

/** The case after the events, with its access columns and its chain. */
function draft(
  before: StoredCase,
  decided: readonly Parameters<typeof evolve>[1]['event'][],
  { envelope, decideContext, ord, workspaceId }: Asked & { ord: number; workspaceId: string },
): { draft: Draft; events: Appendix['events'][number][] } {
  const by = actorRef(decideContext.actor)
  const origin = {
    commandId: envelope.id.toLowerCase(),
    deskId: envelope.deskId.toLowerCase(),
    deskAt: envelope.deskAt,
  }
  const events: Appendix['events'][number][] = []
  let current: Draft = { ...before, ord }
  for (const event of decided) {
    const recorded = { event, at: decideContext.at, by, version: current.state.version + 1 }
    const state = evolve(current.state, recorded)
    const link = chainLink({ workspaceId, caseId: state.id, origin }, recorded, current.lastHash)
    events.push({ ...link, ord: current.ord + 1 })
    current = {
      state,
      seq: before.seq,
      ord: current.ord + 1,
      everTeamIds: union(current.everTeamIds, [state.teamId]),
      everMemberIds: union(current.everMemberIds, [state.ownerId, ...state.followers]),
      lastHash: link.hash,
    }
  }
  return { draft: current, events }
}

function attempt(work: () => Verdict): Verdict {
  try {
    return work()
  } catch (error) {
    return { kind: 'failed', error }
  }
}

function answerOf(
  { memberId, envelope }: Order,
  verdict: Extract<Verdict, { kind: 'accepted' | 'refused' }>,
  at: string,
): Appendix['answers'][number] {
  return {
    id: envelope.id.toLowerCase(),
    memberId,
    caseId: envelope.caseId.toLowerCase(),
    type: envelope.command.type,
    at,
    accepted: verdict.kind === 'accepted' ? { version: verdict.version, ord: verdict.ord } : null,
    refusal: verdict.kind === 'refused' ? verdict.refusal : null,
  }
}
