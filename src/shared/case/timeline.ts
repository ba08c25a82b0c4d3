import type { AuthorityKind } from '../approval/authority.ts'
import type { CaseEvent } from './events.ts'

/** The few values of an event that its line on the timeline shows. */
export function timelineDetails(event: CaseEvent): Record<string, string> {
  switch (event.type) {
    case 'case_received':
      return { channel: event.received.channel }
    case 'case_triaged':
      return { flags: event.flags.map((flag) => flag.label).join(' · '), policyVersion: String(event.policyVersion) }
    case 'flags_changed':
      return {
        flags: event.changed.map((flag) => flag.label).join(' · '),
        lapsed: event.lapsed.join(' '),
        policyVersion: String(event.policyVersion),
      }
    case 'contact_continued':
      return {
        messages: String(event.messages.length),
        facts: String(event.facts.length),
        findings: String(event.findings.length),
      }
    case 'signals_read':
      return {}
    case 'clock_extended':
      return { clock: event.clock, minutes: String(event.minutes), reason: event.reason }
    case 'clocks_timed':
      return {
        policyVersion: String(event.policyVersion),
        ...Object.fromEntries(event.clocks.map(({ kind, dueAt, pausedAt }) => [kind, pausedAt ? '' : dueAt])),
      }
    case 'miss_recorded':
      return { code: event.code, ...(event.note ? { reason: event.note } : {}) }
    case 'case_assigned':
      return { to: event.memberName }
    case 'case_reassigned':
      return { to: event.toName, reason: event.reason }
    case 'case_escalated':
      return { to: event.toName, type: event.escalation.type, reason: event.escalation.reason }
    case 'escalation_accepted':
      return {}
    case 'escalation_returned':
      return { reason: event.reason }
    case 'escalation_recalled':
      return event.reason ? { reason: event.reason } : {}
    case 'ladder_climbed':
      return {
        ladder: event.ladder,
        step: String(event.taken.step + 1),
        told: event.taken.told.map(({ name }) => name).join(', '),
        late: String(event.taken.lateMinutes),
        ...(event.taken.instead ? { instead: event.taken.instead } : {}),
        ...(event.toName ? { to: event.toName } : {}),
      }
    case 'ladder_held':
      return { until: event.until, reason: event.reason }
    case 'ladder_released':
      return event.reason ? { reason: event.reason } : {}
    case 'ladder_overridden':
      return { step: String(event.step + 1), passed: String(event.passed), reason: event.reason }
    case 'approval_asked': {
      const { kind, amount, askedOfName, what } = event.approval
      return { ...authorityDetails(kind, amount), to: askedOfName, reason: what }
    }
    case 'approval_granted':
    case 'approval_withdrawn':
      return event.reason ? { reason: event.reason } : {}
    case 'approval_denied':
      return { reason: event.reason }
    case 'approval_expired':
      return { what: event.what }
    case 'concession_recorded': {
      const { kind, amount, what, approvalId } = event.concession
      return { ...authorityDetails(kind, amount), under: approvalId ? 'grant' : 'limit', reason: what }
    }
    case 'guide_started':
      return { guide: event.title, offered: event.offeredBecause.join(' · ').slice(0, 400), ...stepDetails(event) }
    case 'guide_stepped':
      return { guide: event.title, ...stepDetails(event) }
    case 'guide_left':
      return { guide: event.title, reason: event.reason }
    case 'consult_asked':
      return { to: event.consult.targetName, reason: event.consult.question.slice(0, 400) }
    case 'consult_claimed':
    case 'consult_looked':
      return {}
    case 'consult_posted':
      return { answer: String(event.post.answer) }
    case 'consult_marked':
      return { mark: event.mark, to: event.memberName }
    case 'consult_unmarked':
      return { to: event.memberName }
    case 'consult_joined':
      return { to: named(event.helpers) }
    case 'consult_declined':
    case 'consult_withdrawn':
    case 'consult_closed':
      return event.reason ? { reason: event.reason } : {}
    case 'consult_escalated':
      return {}
    case 'consult_reminded':
      return { told: String(event.told.length) }
    case 'consult_widened':
      return { to: named(event.helpers) }
    case 'consult_unanswered':
      return {}
    case 'commitment_made': {
      const { text, dueAt } = event.commitment
      return { promise: text.slice(0, 400), ...(dueAt ? { due: dueAt } : {}) }
    }
    case 'commitment_kept':
    case 'commitment_dropped':
    case 'commitment_reminded':
    case 'commitment_missed':
      return {
        promise: event.text.slice(0, 400),
        ...('reason' in event && event.reason ? { reason: event.reason } : {}),
      }
    case 'commitment_handed_on':
      return { promise: event.text.slice(0, 400), to: event.to.name }
    case 'handoff_rated': {
      const { needed, rightPlace, complete, missing, note } = event.rating
      return {
        needed: needed ? 'yes' : 'no',
        rightPlace: rightPlace ? 'yes' : 'no',
        complete: complete ? 'yes' : 'no',
        missing: missing.join(' '),
        ...(note ? { reason: note } : {}),
      }
    }
    case 'ai_asked':
      return { kind: event.question.kind, reason: clip(event.question.text) }
    case 'ai_answered': {
      const { granted, option, text } = event.answer
      return {
        ...(granted === null ? {} : { granted: String(granted) }),
        reason: clip([option, text].filter((part) => part !== null).join('. ')),
      }
    }
    case 'ai_question_withdrawn':
      return event.reason ? { reason: clip(event.reason) } : {}
    case 'ai_handed_over':
      return { why: event.why }
    case 'pen_moved':
      return { to: event.to, ...(event.reason ? { reason: clip(event.reason) } : {}) }
    case 'ai_held_back':
      return {
        count: String(event.attempts.length),
        heldBy: event.attempts[0]?.heldBy ?? '',
        reason: clip(event.attempts[0]?.text ?? ''),
      }
    case 'message_delivery_changed': {
      const { state, tries, reason } = event.delivery
      return { state, tries: String(tries), ...(reason ? { reason } : {}) }
    }
    case 'note_added':
    case 'note_edited':
    case 'case_followed':
    case 'case_unfollowed':
    case 'reminder_dropped':
    case 'reminder_came':
    case 'reply_sent':
      return {}
    case 'case_snoozed':
      return event.snooze.untilReply ? { wait: 'reply' } : { until: event.snooze.until }
    case 'snooze_ended':
      return { why: event.why }
    case 'reminder_set':
      return { until: event.reminder.at }
    case 'status_changed':
      return { from: event.from, to: event.to }
    case 'severity_changed':
      return { from: event.from, to: event.to, reason: event.reason }
    case 'case_resolved':
      return { rootCause: event.resolution.rootCause, summary: event.resolution.summary }
    case 'case_reopened':
      return { reason: event.reason }
    case 'flag_confirmed':
      return { code: event.code, judgement: event.judgement, ...(event.reason ? { reason: event.reason } : {}) }
    case 'flag_overridden':
      return { code: event.code, judgement: event.judgement, ...(event.reason ? { reason: event.reason } : {}) }
    default:
      return event satisfies never
  }
}

/** Long words stand in full on the case; a line of the timeline shows their beginning. */
function clip(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

/** How many steps were taken, the newest answer, why the recommended path was left, and how the run ended. */
function stepDetails({
  runId,
  taken,
  ended,
}: Extract<CaseEvent, { type: 'guide_started' | 'guide_stepped' }>): Record<string, string> {
  const reason = taken.flatMap((step) => ('offPath' in step && step.offPath ? [step.offPath] : [])).join(' ')
  const said = taken.findLast((step) => step.kind === 'answered')?.words.slice(0, 120)
  return {
    run: runId,
    steps: String(taken.length),
    ...(said ? { said } : {}),
    ...(ended ? { result: ended } : {}),
    ...(reason ? { reason } : {}),
  }
}

function named(people: readonly { readonly name: string }[]): string {
  return people
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 400)
}

function authorityDetails(authority: AuthorityKind, amount: number | null): Record<string, string> {
  return { authority, ...(amount === null ? {} : { amount: String(amount) }) }
}
