import { maySee } from '../../shared/access/permissions.ts'
import type { CaseCommand, CommandEnvelope, HouseCommand } from '../../shared/case/commands/index.ts'
import { decide, isRemark } from '../../shared/case/decide.ts'
import {
  type Actor,
  actorRef,
  type DecideContext,
  type Decision,
  type Refusal,
  refused,
} from '../../shared/case/decision.ts'
import { evolve } from '../../shared/case/evolve.ts'
import { pickTriagePolicy } from '../../shared/triage/policies.ts'
import type { Appendix } from '../db/append.ts'
import type { StoredCase } from '../db/case-state.ts'
import type { WorkspaceContext } from '../identity/workspace-context.ts'
import { type HandlingRow, handlingRow } from '../routing/handling-rows.ts'
import { nextLook } from '../triage/next-look.ts'
import { type TriageRow, triageRows } from '../triage/triage-rows.ts'
import { chainLink } from './chain.ts'
import { union } from './union.ts'

/** Who gives an order: a member through a desk, or the house itself (intake, the triage runner). */
export type Giver =
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'house'; readonly actor: Exclude<Actor, { kind: 'member' }> }

/** A command as any giver sends it. */
export type OrderEnvelope = Pick<CommandEnvelope, 'id' | 'caseId' | 'seenVersion'> & {
  readonly command: CaseCommand | HouseCommand
  readonly deskId: string | null
  readonly deskAt: string | null
}

/** A command with who gave it. */
export interface Order {
  readonly by: Giver
  readonly envelope: OrderEnvelope
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
  const triage: TriageRow[] = []
  const handling: HandlingRow[] = []
  const looked = new Map<string, string | null>()

  const carryOut = (order: Order): Verdict => {
    const actor = actorOf(order.by, context)
    if (!actor) return { kind: 'unauthorized' }
    const { envelope } = order
    const caseId = envelope.caseId.toLowerCase()
    const before = drafts.get(caseId) ?? stored.get(caseId)
    const decideContext: DecideContext = {
      at: order.at ?? at,
      actor,
      seenVersion: envelope.seenVersion,
      directory: context.directory,
      slaPolicy: context.slaPolicy,
      escalationPolicy: context.escalationPolicy,
      triagePolicy: before ? pickTriagePolicy(context, before.state) : context.triagePolicy,
    }
    const decision = decideSeen(before, { envelope, decideContext })
    if (decision.kind === 'refused' || !before) {
      if (before && envelope.command.type === 'case.retriage')
        looked.set(caseId, nextLook(before.state, context, decideContext.at))
      return refusedVerdict(decision)
    }
    const after = draft(before, decision.events, {
      envelope,
      decideContext,
      ord: events.length,
      context,
    })
    drafts.set(caseId, after.draft)
    events.push(...after.events)
    triage.push(...after.triage)
    handling.push(...after.handling)
    looked.delete(caseId)
    return { kind: 'accepted', version: after.draft.state.version, ord: events.length }
  }

  const verdicts = orders.map((order) => {
    const verdict = attempt(() => carryOut(order))
    if (verdict.kind === 'accepted' || verdict.kind === 'refused') answers.push(answerOf(order, verdict, at))
    return verdict
  })
  const cases = [...drafts.values()].map(({ seq: _, ...written }) => written)
  const again = [...looked].map(([caseId, triageAt]) => ({ caseId, triageAt }))
  return { verdicts, appendix: { events, cases, answers, triage, handling, looked: again } }
}

interface Asked {
  readonly envelope: OrderEnvelope
  readonly decideContext: DecideContext
}

function actorOf(by: Giver, context: WorkspaceContext): Actor | null {
  if (by.kind === 'house') return by.actor
  const member = context.directory.members.get(by.memberId)
  return member?.active ? { kind: 'member', member } : null
}

function decideSeen(before: StoredCase | undefined, { envelope, decideContext }: Asked): Decision {
  const { actor } = decideContext
  if (!before || (actor.kind === 'member' && !maySee(actor.member, before.state)))
    return refused('not_found', 'There is no such case here.')
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
  { envelope, decideContext, ord, context }: Asked & { ord: number; context: WorkspaceContext },
): Pick<Appendix, 'events' | 'triage' | 'handling'> & { draft: Draft } {
  const by = actorRef(decideContext.actor)
  const origin = {
    commandId: envelope.id.toLowerCase(),
    deskId: envelope.deskId?.toLowerCase() ?? null,
    deskAt: envelope.deskAt,
  }
  const events: Appendix['events'][number][] = []
  const triage: TriageRow[] = []
  const handling: HandlingRow[] = []
  let current: Draft = { ...before, ord }
  for (const event of decided) {
    const recorded = { event, at: decideContext.at, by, version: current.state.version + 1 }
    const state = evolve(current.state, recorded)
    triage.push(...triageRows(current.state, recorded, state))
    const handled = handlingRow(current.state, recorded, state)
    if (handled) handling.push(handled)
    const link = chainLink({ workspaceId: context.workspace.id, caseId: state.id, origin }, recorded, current.lastHash)
    events.push({ ...link, ord: current.ord + 1 })
    current = {
      state,
      seq: before.seq,
      ord: current.ord + 1,
      everTeamIds: union(current.everTeamIds, [state.teamId]),
      everMemberIds: union(current.everMemberIds, [state.ownerId, ...state.followers]),
      lastHash: link.hash,
      triageAt: before.triageAt,
    }
  }
  // A remark is taken without a look at the flags: the look that was due before stays due.
  const { state } = current
  const triageAt = decided.every(isRemark) ? before.triageAt : nextLook(state, context, decideContext.at)
  return { draft: { ...current, triageAt }, events, triage, handling }
}

/** How answers are kept by: the member, or no member for the house. */
export function giverId(by: Giver): string {
  return by.kind === 'member' ? by.memberId : houseId
}

const houseId = '00000000-0000-0000-0000-000000000000'

function attempt(work: () => Verdict): Verdict {
  try {
    return work()
  } catch (error) {
    return { kind: 'failed', error }
  }
}

function answerOf(
  { by, envelope }: Order,
  verdict: Extract<Verdict, { kind: 'accepted' | 'refused' }>,
  at: string,
): Appendix['answers'][number] {
  return {
    id: envelope.id.toLowerCase(),
    memberId: giverId(by),
    caseId: envelope.caseId.toLowerCase(),
    type: envelope.command.type,
    at,
    accepted: verdict.kind === 'accepted' ? { version: verdict.version, ord: verdict.ord } : null,
    refusal: verdict.kind === 'refused' ? verdict.refusal : null,
  }
}
