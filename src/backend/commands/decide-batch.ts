import type { Member } from '../../shared/access/directory.ts'
import { maySee } from '../../shared/access/permissions.ts'
import type { AlertNotice } from '../../shared/alerts/plan.ts'
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
import type { CaseEvent } from '../../shared/case/events.ts'
import { evolve } from '../../shared/case/evolve.ts'
import type { Case } from '../../shared/case/state.ts'
import { helpsOn } from '../../shared/consult/cut.ts'
import { isOfHelper } from '../../shared/consult/helper-commands.ts'
import { caseHelpers, wasAsked } from '../../shared/consult/who-helps.ts'
import { houseAt } from '../../shared/escalation/house-at.ts'
import { pickTriagePolicy } from '../../shared/triage/policies.ts'
import { noticesOf } from '../alerts/notices-of.ts'
import { missingFile, type NamedFiles } from '../attachments/check-named.ts'
import { type QuestionRow, questionRow } from '../db/ai-question.ts'
import type { Appendix } from '../db/append.ts'
import type { StoredCase } from '../db/case-state.ts'
import type { RunRow } from '../db/guide-run.ts'
import type { HouseRows } from '../db/house.ts'
import { type ConsultRow, consultRows } from '../experts/consult-rows.ts'
import { mergeRows, runRows } from '../guides/run-rows.ts'
import { type RatingRow, ratingRow } from '../handoff/rating-rows.ts'
import { type Climb, ladderNotice, lateRow } from '../house/ladder-notices.ts'
import { type Causes, pickRule, raiseOrder } from '../house/raise-due.ts'
import type { WorkspaceContext } from '../identity/workspace-context.ts'
import { type Leaving, leavingOf } from '../outgoing/leaving.ts'
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
  { at, causes, files }: BatchMoment,
): { verdicts: Verdict[]; appendix: Appendix; house: HouseWork } {
  const drafts = new Map<string, Draft>()
  const events: Appendix['events'][number][] = []
  const answers: Appendix['answers'][number][] = []
  const triage: TriageRow[] = []
  const handling: HandlingRow[] = []
  const consults: ConsultRow[] = []
  const ratings: RatingRow[] = []
  const runs: RunRow[] = []
  const leaving: Leaving[] = []
  const questions: QuestionRow[] = []
  const looked = new Map<string, NextLooks>()
  const lastRaised = new Map(causes)
  const raised: HouseRows['raised'][number][] = []
  const heldBack: HouseRows['heldBack'][number][] = []
  const climbs: (Climb & { readonly past: boolean })[] = []
  const notices: AlertNotice[] = []

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
      guides: context.guides,
      triagePolicy: before ? pickTriagePolicy(context, before.state) : context.triagePolicy,
    }
    const seen = decideSeen(before, { envelope, decideContext })
    const isShort = seen.kind === 'accepted' && files.missing.has(envelope.id.toLowerCase())
    const decision: Decision = isShort ? { kind: 'refused', refusal: missingFile } : seen
    if (decision.kind === 'refused' || !before) {
      if (before && envelope.command.type === 'case.retriage')
        looked.set(caseId, {
          triageAt: nextLook(before.state, context, decideContext.at),
          houseAt: looked.get(caseId)?.houseAt ?? before.houseAt,
        })
      return refusedVerdict(decision)
    }
    const after = draft(before, order.at === undefined ? decision.events : decision.events.map(asArrived), {
      envelope,
      decideContext,
      ord: events.length,
      context,
    })
    drafts.set(caseId, after.draft)
    events.push(...after.events)
    triage.push(...after.triage)
    handling.push(...after.handling)
    consults.push(...after.consults)
    ratings.push(...after.ratings)
    runs.push(...after.runs)
    // Telling a past tells nobody of it now.
    if (order.at === undefined) {
      notices.push(...after.notices)
      leaving.push(...after.leaving)
    }
    questions.push(...after.questions)
    climbs.push(...after.climbs.map((climb) => ({ ...climb, past: order.at !== undefined })))
    looked.delete(caseId)
    return { kind: 'accepted', version: after.draft.state.version, ord: events.length }
  }

  /** After a tick: a rule that is due raises, in its own name; then it is known when the house looks again. */
  const followTick = ({ envelope, at: given }: Order): void => {
    const caseId = envelope.caseId.toLowerCase()
    const current = drafts.get(caseId) ?? stored.get(caseId)
    if (!current) return
    const ruleContext = { ...context, at: given ?? at }
    const picked = pickRule(current.state, ruleContext, lastRaised)
    heldBack.push(...picked.heldBack)
    const held = new Map(picked.heldBack.map(({ rule, until }) => [rule, until]))
    if (picked.raise) {
      const { rule, cause } = picked.raise
      const order = raiseOrder(current.state, rule, given)
      const verdict = attempt(() => carryOut(order))
      if (verdict.kind === 'accepted') {
        answers.push(answerOf(order, verdict, at))
        lastRaised.set(cause, ruleContext.at)
        raised.push({ caseId, rule: rule.rule, occurrence: rule.occurrence, cause, at: ruleContext.at })
      } else held.set(rule.rule, later(ruleContext.at, raiseAgain))
    }
    const after = drafts.get(caseId)
    if (after) drafts.set(caseId, { ...after, houseAt: houseAt(after.state, ruleContext, held) })
    else {
      const next = houseAt(current.state, ruleContext, held)
      // A moment that does not pass would be swept again and again.
      const isPast = next !== null && next <= ruleContext.at
      looked.set(caseId, {
        triageAt: looked.get(caseId)?.triageAt ?? current.triageAt,
        houseAt: isPast ? later(ruleContext.at, 1) : next,
      })
    }
  }

  const verdicts = orders.map((order) => {
    const verdict = attempt(() => carryOut(order))
    if (order.envelope.command.type === 'case.tick' && verdict.kind !== 'failed') followTick(order)
    if (verdict.kind === 'accepted' || verdict.kind === 'refused') answers.push(answerOf(order, verdict, at))
    return verdict
  })
  const cases = [...drafts.values()].map(({ seq: _, ...written }) => written)
  const again = [...looked].map(([caseId, next]) => ({ caseId, ...next }))
  const late = climbs.flatMap((climb) => lateRow(climb) ?? [])
  const fresh = climbs.filter(({ past }) => !past)
  return {
    verdicts,
    appendix: {
      events,
      cases,
      answers,
      triage,
      handling,
      consults,
      ratings,
      runs: mergeRows(runs),
      leaving,
      questions,
      looked: again,
    },
    house: {
      rows: { raised, heldBack, late },
      notices: [...notices, ...fresh.flatMap((climb) => ladderNotice(climb, context.escalationPolicy) ?? [])],
    },
  }
}

/** When orders are carried out (ISO), when the causes of automatic rules last raised, and the files orders name. */
export interface BatchMoment {
  readonly at: string
  readonly causes: Causes
  readonly files: Pick<NamedFiles, 'missing'>
}

/** What the house did by itself, to be written and told beside the events. */
export interface HouseWork {
  readonly rows: HouseRows
  readonly notices: readonly AlertNotice[]
}

type NextLooks = Pick<StoredCase, 'triageAt' | 'houseAt'>

/** Seconds until a rule that could not raise is tried again. */
const raiseAgain = 300

function later(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1_000).toISOString()
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
  if (!before || (actor.kind === 'member' && !isThere(before.state, actor.member, envelope)))
    return refused('not_found', 'There is no such case here.')
  return decide(before.state, envelope.command, decideContext)
}

/**
 * Whether the case is there for the member and this command. Who was asked a question about it knew that it is: they
 * answer while it is open, and are told what became of it after. What else helpers try, `decide` refuses.
 */
function isThere(state: Case, member: Member, { command }: OrderEnvelope): boolean {
  return maySee(member, state) || helpsOn(member, state) || (isOfHelper(command) && wasAsked(state, member.id))
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
): Pick<Appendix, 'events' | 'triage' | 'handling' | 'consults' | 'ratings' | 'runs' | 'leaving' | 'questions'> & {
  draft: Draft
  climbs: Climb[]
  notices: AlertNotice[]
} {
  const by = actorRef(decideContext.actor)
  const origin = {
    commandId: envelope.id.toLowerCase(),
    deskId: envelope.deskId?.toLowerCase() ?? null,
    deskAt: envelope.deskAt,
  }
  const events: Appendix['events'][number][] = []
  const triage: TriageRow[] = []
  const handling: HandlingRow[] = []
  const consults: ConsultRow[] = []
  const ratings: RatingRow[] = []
  const runs: RunRow[] = []
  const leaving: Leaving[] = []
  const questions: QuestionRow[] = []
  const climbs: Climb[] = []
  const notices: AlertNotice[] = []
  let current: Draft = { ...before, ord }
  for (const event of decided) {
    const recorded = { event, at: decideContext.at, by, version: current.state.version + 1 }
    const state = evolve(current.state, recorded)
    triage.push(...triageRows(current.state, recorded, state))
    const handled = handlingRow(current.state, recorded, state)
    if (handled) handling.push(handled)
    consults.push(...consultRows(current.state, recorded, state))
    const rated = ratingRow(recorded, state)
    if (rated) ratings.push(rated)
    runs.push(...runRows(current.state, recorded, state))
    leaving.push(...leavingOf(current.state, recorded, state))
    const question = questionRow(current.state, state)
    if (question) questions.push(question)
    notices.push(...noticesOf({ before: current.state, recorded, after: state }, context.directory))
    if (event.type === 'ladder_climbed') climbs.push({ state, recorded })
    const link = chainLink({ workspaceId: context.workspace.id, caseId: state.id, origin }, recorded, current.lastHash)
    events.push({ ...link, ord: current.ord + 1 })
    current = {
      state,
      seq: before.seq,
      ord: current.ord + 1,
      everTeamIds: union(current.everTeamIds, [state.teamId]),
      everMemberIds: union(current.everMemberIds, [state.ownerId, ...state.followers, ...caseHelpers(state)]),
      lastHash: link.hash,
      triageAt: before.triageAt,
      houseAt: before.houseAt,
    }
  }
  // A remark is taken without a look at the flags: the look that was due before stays due.
  const { state } = current
  const triageAt = decided.every(isRemark) ? before.triageAt : nextLook(state, context, decideContext.at)
  return {
    draft: { ...current, triageAt, houseAt: houseAt(state, decideContext) },
    events,
    triage,
    handling,
    consults,
    ratings,
    runs,
    leaving,
    questions,
    climbs,
    notices,
  }
}

/** A reply of a past that is told arrived then. */
function asArrived(event: CaseEvent): CaseEvent {
  if (event.type !== 'reply_sent') return event
  const { message } = event
  return {
    ...event,
    message: { ...message, delivery: { state: 'delivered', at: message.at, tries: 1, reason: null } },
  }
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
