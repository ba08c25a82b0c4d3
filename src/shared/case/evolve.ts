import { isAnswer } from '../pen/says.ts'
import { type Clock, type ClockKind, extendClock, isResponse, meetClock, undoResume } from '../sla/clock.ts'
import { asIfNotMoved, keepBook } from '../sla/clock-book.ts'
import type { Escalation } from './escalation.ts'
import type { CaseEvent, RecordedEvent } from './events.ts'
import { evolveApproval, noLongerForCustomer, statusClocks, withdrawOpen } from './evolve-approvals.ts'
import { evolveCommitment } from './evolve-commitments.ts'
import { closeLive, evolveConsult, goOn } from './evolve-consults.ts'
import { evolveGuide, withEntry } from './evolve-guides.ts'
import { evolvePen, keepPen } from './evolve-pen.ts'
import { endSnoozes, evolveTogether } from './evolve-together.ts'
import { byStrength, type Flag, type FlagCode, type Verdict } from './flag.ts'
import { endClimb, type LadderRun, withStep } from './ladder-run.ts'
import type { Message } from './message.ts'
import type { Case, Facet } from './state.ts'
import { timelineDetails } from './timeline.ts'

/**
 * The case after one recorded event. Pure and total: whatever `decide` let through evolves.
 * The first event of a case must be `case_received`; anything else on no case is a bug and throws.
 */
export function evolve(state: Case | null, recorded: RecordedEvent): Case {
  const { event, at, by, version } = recorded
  const applied = state ? endSnoozes(state, keepPen(apply(state, event, recorded), recorded), event) : open(event)
  const changed = { ...applied, clocks: keepBook(applied.clocks, applied, at) }
  const touched = { ...changed.touched }
  const moved = state !== null && state.status !== changed.status
  for (const facet of facetsOf(event, moved)) touched[facet] = { version, by: by.id }
  return {
    ...changed,
    version,
    updatedAt: at,
    touched,
    timeline: withEntry(changed.timeline, { version, at, by, kind: event.type, details: timelineDetails(event) }),
  }
}

/** The case after a whole log, oldest first; null for an empty one. */
export function evolveAll(log: readonly RecordedEvent[]): Case | null {
  return log.reduce<Case | null>(evolve, null)
}

function open(event: CaseEvent): Case {
  if (event.type !== 'case_received') throw new Error(`A case cannot begin with ${event.type}`)
  return {
    ...event.received,
    version: 0,
    status: 'new',
    ownerId: null,
    followers: [],
    flags: [],
    priority: { score: 0, contributions: [] },
    escalations: [],
    approvals: [],
    consults: [],
    sight: 'full',
    concessions: [],
    guideRuns: [],
    aiQuestion: null,
    heldBack: [],
    notes: [],
    snoozes: [],
    reminders: [],
    resolution: null,
    reopenCount: 0,
    misses: [],
    timeline: [],
    touched: {},
    updatedAt: event.received.receivedAt,
  }
}

function apply(state: Case, event: CaseEvent, recorded: RecordedEvent): Case {
  const { at, by } = recorded
  switch (event.type) {
    case 'case_received':
      throw new Error(`${state.reference} was received twice`)
    case 'case_triaged':
      return { ...state, flags: event.flags, priority: event.priority }
    case 'flags_changed':
      return { ...state, flags: replaceFlags(state.flags, event), priority: event.priority }
    case 'contact_continued':
      return continueContact(state, event, at)
    case 'signals_read':
      return { ...state, signals: event.signals }
    case 'clock_extended':
      return {
        ...state,
        clocks: mapClock(state.clocks, event.clock, (clock) =>
          extendClock(clock, { at, minutes: event.minutes, reason: event.reason }),
        ),
      }
    case 'clocks_timed':
      return { ...state, clocks: withTimes(state.clocks, event) }
    case 'miss_recorded':
      return { ...state, misses: [...state.misses, { code: event.code, note: event.note, by, at }] }
    case 'case_assigned':
      return { ...state, ownerId: event.memberId, status: state.status === 'new' ? 'open' : state.status }
    case 'case_reassigned':
      return {
        ...state,
        teamId: event.to.teamId,
        ownerId: event.to.memberId,
        status: event.to.memberId && state.status === 'new' ? 'open' : state.status,
      }
    case 'case_escalated':
      return {
        ...state,
        escalations: [...state.escalations.map(complete(at)), event.escalation],
        teamId: event.escalation.to.teamId,
        ownerId: event.escalation.to.memberId,
        status: 'open',
        followers: withSender(state.followers, by.kind === 'member' ? by.id : event.escalation.from.memberId),
        clocks: replaceClock(statusClocks(state.clocks, 'open', at), event.acknowledgement),
      }
    case 'escalation_accepted':
      return {
        ...state,
        teamId: event.teamId ?? state.teamId,
        ownerId: event.memberId,
        status: 'open',
        escalations: changeEscalation(state, event.escalationId, { state: 'accepted', acceptedBy: by, acceptedAt: at }),
        clocks: mapClock(state.clocks, 'acknowledgement', (clock) => meetClock(clock, at)),
      }
    case 'escalation_returned':
      return takeBack(state, event.escalationId, { state: 'returned', returnReason: event.reason, endedAt: at }, at)
    case 'escalation_recalled':
      return {
        ...takeBack(state, event.escalationId, { state: 'recalled', returnReason: event.reason, endedAt: at }, at),
        consults: goOn(state.consults, event.escalationId),
      }
    case 'ladder_climbed':
      return climbed(state, event)
    case 'ladder_held':
      return changeRun(state, event.escalationId, (run) => ({
        ...run,
        notBefore: event.until,
        held: { by, at, until: event.until, reason: event.reason },
      }))
    case 'ladder_released':
      return changeRun(state, event.escalationId, (run) => ({ ...run, notBefore: at, held: null }))
    case 'ladder_overridden':
      return state
    case 'approval_asked':
    case 'approval_granted':
    case 'approval_denied':
    case 'approval_withdrawn':
    case 'approval_expired':
    case 'concession_recorded':
      return evolveApproval(state, event, recorded)
    case 'guide_started':
    case 'guide_stepped':
    case 'guide_left':
      return evolveGuide(state, event, recorded)
    case 'consult_asked':
    case 'consult_claimed':
    case 'consult_declined':
    case 'consult_posted':
    case 'consult_marked':
    case 'consult_unmarked':
    case 'consult_joined':
    case 'consult_withdrawn':
    case 'consult_closed':
    case 'consult_escalated':
    case 'consult_looked':
    case 'consult_reminded':
    case 'consult_widened':
    case 'consult_unanswered':
      return evolveConsult(state, event, recorded)
    case 'commitment_made':
    case 'commitment_kept':
    case 'commitment_dropped':
    case 'commitment_handed_on':
    case 'commitment_reminded':
    case 'commitment_missed':
      return evolveCommitment(state, event, recorded)
    case 'handoff_rated':
      return {
        ...state,
        escalations: state.escalations.map((one) =>
          one.id === event.escalationId ? { ...one, rating: event.rating } : one,
        ),
      }
    case 'ai_asked':
    case 'ai_answered':
    case 'ai_question_withdrawn':
    case 'ai_handed_over':
    case 'pen_moved':
    case 'ai_held_back':
    case 'message_delivery_changed':
      return evolvePen(state, event, recorded)
    case 'note_added':
    case 'note_edited':
    case 'case_followed':
    case 'case_unfollowed':
    case 'case_snoozed':
    case 'snooze_ended':
    case 'reminder_set':
    case 'reminder_dropped':
    case 'reminder_came':
      return evolveTogether(state, event, recorded)
    case 'reply_sent':
      return {
        ...state,
        conversation: [...state.conversation, event.message],
        clocks: state.clocks.map((clock) => (isResponse(clock) ? meetClock(clock, at) : clock)),
      }
    case 'status_changed':
      return { ...state, status: event.to, clocks: statusClocks(state.clocks, event.to, at, state.approvals) }
    case 'severity_changed':
      return { ...state, severity: event.to, clocks: event.clocks, priority: event.priority }
    case 'case_resolved':
      return {
        ...state,
        status: 'resolved',
        resolution: event.resolution,
        escalations: state.escalations.map(complete(at)),
        approvals: withdrawOpen(state.approvals, recorded),
        consults: closeLive(state.consults, recorded),
        clocks: state.clocks.map((clock) => meetClock(clock, at)),
      }
    case 'case_reopened':
      return {
        ...state,
        status: state.ownerId ? 'open' : 'new',
        resolution: null,
        reopenCount: state.reopenCount + 1,
        clocks: event.clocks,
      }
    case 'flag_confirmed':
      return {
        ...state,
        priority: event.priority,
        flags: judge(state, event.code, {
          kind: 'confirmed',
          by,
          at,
          judgement: event.judgement,
          reason: event.reason,
        }),
      }
    case 'flag_overridden':
      return {
        ...state,
        priority: event.priority,
        flags: judge(state, event.code, {
          kind: 'overridden',
          by,
          at,
          judgement: event.judgement,
          reason: event.reason,
        }),
      }
    default:
      return event satisfies never
  }
}

/** Which facets an event changes, for telling late changes from fresh ones. `moved`: the status is another one now. */
function facetsOf(event: CaseEvent, moved: boolean): readonly Facet[] {
  switch (event.type) {
    case 'case_assigned':
    case 'case_reassigned':
      return ['owner']
    case 'ladder_climbed':
      return event.taken.to ? ['owner'] : []
    case 'case_escalated':
    case 'escalation_accepted':
    case 'escalation_returned':
    case 'escalation_recalled':
      return ['owner', 'escalation', 'status']
    case 'status_changed':
    case 'case_resolved':
    case 'case_reopened':
      return ['status']
    case 'approval_asked':
    case 'approval_granted':
    case 'approval_denied':
    case 'approval_withdrawn':
    case 'approval_expired':
    case 'concession_recorded':
      return moved ? ['approval', 'status'] : ['approval']
    case 'severity_changed':
      return ['severity']
    case 'case_received':
    case 'case_triaged':
    case 'flags_changed':
    case 'contact_continued':
    case 'signals_read':
    case 'clock_extended':
    case 'clocks_timed':
    case 'miss_recorded':
    case 'ladder_held':
    case 'ladder_released':
    case 'ladder_overridden':
    case 'guide_started':
    case 'guide_stepped':
    case 'guide_left':
    case 'consult_asked':
    case 'consult_claimed':
    case 'consult_declined':
    case 'consult_posted':
    case 'consult_marked':
    case 'consult_unmarked':
    case 'consult_joined':
    case 'consult_withdrawn':
    case 'consult_closed':
    case 'consult_escalated':
    case 'consult_looked':
    case 'consult_reminded':
    case 'consult_widened':
    case 'consult_unanswered':
    case 'commitment_made':
    case 'commitment_kept':
    case 'commitment_dropped':
    case 'commitment_handed_on':
    case 'commitment_reminded':
    case 'commitment_missed':
    case 'handoff_rated':
    case 'ai_asked':
    case 'ai_answered':
    case 'ai_question_withdrawn':
    case 'ai_handed_over':
    case 'pen_moved':
    case 'ai_held_back':
    case 'message_delivery_changed':
    case 'note_added':
    case 'note_edited':
    case 'case_followed':
    case 'case_unfollowed':
    case 'case_snoozed':
    case 'snooze_ended':
    case 'reminder_set':
    case 'reminder_dropped':
    case 'reminder_came':
    case 'reply_sent':
    case 'flag_confirmed':
    case 'flag_overridden':
      return []
    default:
      return event satisfies never
  }
}

/** An accepted escalation is completed once the case is resolved or moves on to the next one. */
function complete(at: string): (escalation: Escalation) => Escalation {
  return (escalation) =>
    escalation.state === 'accepted' ? { ...escalation, state: 'completed', endedAt: at } : escalation
}

/** An escalation that changes its state was answered or taken back: it climbs no further. */
function changeEscalation(state: Case, id: string, change: Partial<Escalation>): Escalation[] {
  return state.escalations.map((escalation) =>
    escalation.id === id ? { ...escalation, ladder: endClimb(escalation.ladder), ...change } : escalation,
  )
}

function changeRun(state: Case, id: string, change: (run: LadderRun) => LadderRun): Case {
  return {
    ...state,
    escalations: state.escalations.map((escalation) =>
      escalation.id === id ? { ...escalation, ladder: escalation.ladder && change(escalation.ladder) } : escalation,
    ),
  }
}

/** The case after a step of the ladder: whoever it turned to can see it, and has it where the step says so. */
function climbed(state: Case, event: Extract<CaseEvent, { type: 'ladder_climbed' }>): Case {
  const { taken, next, escalationId } = event
  const after = changeRun(state, escalationId, (run) => withStep(run, taken, next))
  const followers = event.followers.reduce(withMember, [...state.followers])
  if (!taken.to) return { ...after, followers }
  const { to } = taken
  return {
    ...after,
    followers,
    teamId: to.teamId,
    ownerId: to.memberId,
    escalations: after.escalations.map((escalation) =>
      escalation.id === escalationId ? { ...escalation, to } : escalation,
    ),
  }
}

/** The case back where the escalation came from, as if it had not been raised, but for the record of it. */
function takeBack(state: Case, id: string, change: Partial<Escalation>, at: string): Case {
  const escalation = state.escalations.find((candidate) => candidate.id === id)
  if (!escalation) throw new Error(`${state.reference} has no escalation ${id}`)
  return {
    ...state,
    escalations: changeEscalation(state, id, change).map(takeUpAgain(escalation)),
    teamId: escalation.from.teamId,
    ownerId: escalation.from.memberId,
    status: escalation.statusBefore,
    clocks:
      change.state === 'recalled'
        ? clocksAsBefore(state.clocks, escalation)
        : statusClocks(withoutAcknowledgement(state.clocks), escalation.statusBefore, at, state.approvals),
  }
}

/** An accepted escalation that ended only because `later` was raised goes on when `later` comes back. */
function takeUpAgain(later: Escalation): (escalation: Escalation) => Escalation {
  return (escalation) =>
    escalation.state === 'completed' && escalation.endedAt === later.raisedAt
      ? { ...escalation, state: 'accepted', endedAt: null }
      : escalation
}

/** What raising the escalation did to the clocks, undone; what else happened to them since (a reply, another severity) stays. */
function clocksAsBefore(clocks: readonly Clock[], { clocksBefore, raisedAt, statusBefore }: Escalation): Clock[] {
  const acknowledged = clocksBefore.filter((clock) => clock.kind === 'acknowledgement')
  return [
    ...withoutAcknowledgement(clocks).map((clock) => {
      const paused = clocksBefore.find(({ kind }) => kind === clock.kind)?.pausedAt
      const there = asIfNotMoved(clock, statusBefore, raisedAt)
      return paused ? undoResume(there, paused, raisedAt) : there
    }),
    ...acknowledged,
  ]
}

function withoutAcknowledgement(clocks: readonly Clock[]): Clock[] {
  return clocks.filter((clock) => clock.kind !== 'acknowledgement')
}

/** Who sent it keeps seeing it; of one a rule sent, whoever had the case. */
function withSender(members: readonly string[], id: string | null): string[] {
  return id === null ? [...members] : withMember(members, id)
}

function withMember(members: readonly string[], id: string): string[] {
  return members.includes(id) ? [...members] : [...members, id]
}

function judge(state: Case, code: FlagCode, verdict: Verdict): Case['flags'] {
  return state.flags.map((flag) => (flag.code === code || flag.mergedInto === code ? { ...flag, verdict } : flag))
}

/** The flags after triage looked again, strongest first; flags of the same weight keep their places. */
export function replaceFlags(
  flags: readonly Flag[],
  { changed, lapsed }: Extract<CaseEvent, { type: 'flags_changed' }>,
): Flag[] {
  const byCode = new Map(changed.map((flag) => [flag.code, flag]))
  const kept = flags.filter(({ code }) => !lapsed.includes(code)).map((flag) => byCode.get(flag.code) ?? flag)
  const there = new Set(kept.map(({ code }) => code))
  return [...kept, ...changed.filter(({ code }) => !there.has(code))].toSorted(byStrength)
}

/** What came in later joins what is there; a thing known by its id is brought up to date, not doubled. */
function continueContact(state: Case, event: Extract<CaseEvent, { type: 'contact_continued' }>, at: string): Case {
  const wrote = event.messages.some(({ author }) => author === 'customer')
  const isBack = wrote && state.status === 'waiting_customer'
  const answers = event.messages.filter((message) => isAnswer(message, state))
  const heard = state.clocks.map((clock) => answered(clock, answers, at))
  const running = isBack ? statusClocks(heard, 'open', at) : heard
  return {
    ...state,
    conversation: [...state.conversation, ...event.messages],
    facts: upsert(state.facts, event.facts),
    attempts: upsert(state.attempts, event.attempts),
    findings: upsert(state.findings, event.findings),
    assessment: event.assessment ?? state.assessment,
    status: isBack ? 'open' : state.status,
    clocks: event.nextResponse ? replaceClock(running, event.nextResponse) : running,
    approvals: wrote ? noLongerForCustomer(state.approvals) : state.approvals,
  }
}

/** An answer that the source system tells of meets the clocks that ran when it was written. */
function answered(clock: Clock, answers: readonly Message[], now: string): Clock {
  const answer = answers.find(({ at }) => at >= clock.startedAt)
  return answer && isResponse(clock) ? meetClock(clock, answer.at < now ? answer.at : now) : clock
}

function withTimes(
  clocks: readonly Clock[],
  { clocks: timed, policyVersion }: Extract<CaseEvent, { type: 'clocks_timed' }>,
): Clock[] {
  const byKind = new Map(timed.map(({ kind, ...times }) => [kind, times]))
  return clocks.map((clock) => {
    const times = byKind.get(clock.kind)
    return times ? { ...clock, ...times, policyVersion } : clock
  })
}

function upsert<T extends { readonly id: string }>(known: readonly T[], news: readonly T[]): T[] {
  return [...new Map([...known, ...news].map((one) => [one.id, one])).values()]
}

function mapClock(clocks: readonly Clock[], kind: ClockKind, change: (clock: Clock) => Clock): Clock[] {
  return clocks.map((clock) => (clock.kind === kind ? change(clock) : clock))
}

function replaceClock(clocks: readonly Clock[], added: Clock): Clock[] {
  return [...clocks.filter((clock) => clock.kind !== added.kind), added]
}
