import type { Directory } from '../../shared/access/directory.ts'
import type { AlertNotice } from '../../shared/alerts/plan.ts'
import type { RecordedEvent } from '../../shared/case/events.ts'
import { type Flag, isStanding } from '../../shared/case/flag.ts'
import type { Commitment } from '../../shared/case/parts.ts'
import type { Case } from '../../shared/case/state.ts'
import { membersOf } from '../../shared/escalation/leads.ts'
import { isGood, ratingWords } from '../../shared/handoff/rating-words.ts'
import { mayAnswerAi } from '../../shared/pen/may-answer.ts'
import { consultNotices } from './consult-notices.ts'
import { togetherNotices, wokenByCustomer } from './together-notices.ts'

/** One event with the case before and after it. */
export interface Happened {
  readonly before: Case | null
  readonly recorded: RecordedEvent
  readonly after: Case
}

/**
 * What people are told because of one event. Ladders tell of their steps themselves, because a step knows whom it
 * turns to and how.
 */
export function noticesOf(happened: Happened, directory: Directory): AlertNotice[] {
  const { recorded, after } = happened
  const { event, by } = recorded
  switch (event.type) {
    case 'case_escalated': {
      const { to, id, type } = event.escalation
      const receivers = to.memberId ? [to.memberId] : membersOf(to.teamId, directory).map((member) => member.id)
      return [
        {
          event: 'escalation_raised',
          cause: `escalation ${id}`,
          target: after,
          title: `${after.severity} ${type} escalation for ${to.memberId ? 'you' : 'your team'}`,
          text: event.escalation.reason,
          to: receivers.filter((memberId) => memberId !== by.id),
          ...(after.severity === 'S1' ? { urgency: 'urgent' as const } : {}),
        },
      ]
    }
    case 'case_triaged':
      return event.flags.flatMap((flag) => flagNotice(flag, null, happened) ?? [])
    case 'flags_changed': {
      const known = new Map((happened.before?.flags ?? []).map((flag) => [flag.code, flag]))
      return event.changed.flatMap((flag) => flagNotice(flag, known.get(flag.code) ?? null, happened) ?? [])
    }
    case 'approval_asked': {
      const { approval, watchers } = event
      const asked = approval.askedOf.memberId ? [approval.askedOf.memberId] : watchers
      return [
        {
          event: 'approval_asked',
          cause: `approval ${approval.id}`,
          target: after,
          title: 'Your approval is asked for',
          text: approval.what,
          to: asked.filter((memberId) => memberId !== by.id),
        },
      ]
    }
    case 'approval_granted':
    case 'approval_denied':
    case 'approval_expired': {
      const approval = after.approvals.find(({ id }) => id === event.approvalId)
      if (!approval || (event.type === 'approval_expired' && event.what === 'grant')) return []
      const outcome = {
        approval_granted: 'granted',
        approval_denied: 'denied',
        approval_expired: 'not answered in time',
      }
      return [
        {
          event: 'approval_decided',
          cause: `approval ${approval.id} ${event.type}`,
          target: after,
          title: `Your request was ${outcome[event.type]}`,
          text: 'reason' in event ? (event.reason ?? '') : '',
          to: [approval.askedBy.id],
        },
      ]
    }
    case 'commitment_reminded':
    case 'commitment_missed': {
      const promise = after.commitments.find(({ id }) => id === event.commitmentId)
      const isMissed = event.type === 'commitment_missed'
      return [
        {
          event: isMissed ? 'commitment_missed' : 'commitment_due',
          cause: `${event.type} ${event.commitmentId} ${after.id}`,
          target: after,
          title: isMissed ? 'A promise to a customer was not kept in time' : 'A promise to a customer is due soon',
          text: event.text,
          to: promisers(promise ?? null, after, directory),
        },
      ]
    }
    case 'commitment_handed_on': {
      if (event.to.id === by.id) return []
      return [
        {
          // Told to nobody but them: it is not due yet.
          event: 'mentioned',
          cause: `${event.type} ${event.commitmentId} ${after.id} ${event.to.id}`,
          target: after,
          title: 'A promise to a customer is yours now',
          text: event.text,
          to: [event.to.id],
        },
      ]
    }
    case 'handoff_rated': {
      const { rating, escalationId } = event
      const sent = after.escalations.find(({ id }) => id === escalationId)
      if (sent?.raisedBy.kind !== 'member' || sent.raisedBy.id === by.id) return []
      return [
        {
          event: 'handoff_rated',
          cause: `handoff ${escalationId} ${rating.at}`,
          target: after,
          title: isGood(rating) ? 'Your escalation was right in every way' : 'Your escalation was rated',
          text: ratingWords(rating),
          to: [sent.raisedBy.id],
        },
      ]
    }
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
      return consultNotices(event, after)
    case 'ai_asked': {
      const { id, text } = event.question
      const able = [...directory.members.values()].filter((member) => mayAnswerAi(member, after))
      const near = able.filter((member) => member.teamIds.includes(after.teamId))
      return [
        {
          event: 'ai_asked',
          cause: `question ${id}`,
          target: after,
          title: 'The AI asks something',
          text,
          to: (after.ownerId ? able.filter((member) => member.id === after.ownerId) : near).map((member) => member.id),
        },
      ]
    }
    case 'message_delivery_changed': {
      if (event.delivery.state !== 'failed') return []
      const isAnswer = after.aiQuestion?.id === event.messageId
      return [
        {
          event: 'message_failed',
          cause: `message ${event.messageId}`,
          target: after,
          title: isAnswer ? 'An answer did not reach the AI' : 'A message did not reach the customer',
          text: event.delivery.reason ?? '',
          to: isAnswer && after.aiQuestion?.answeredBy ? [after.aiQuestion.answeredBy.id] : [],
        },
      ]
    }
    case 'contact_continued':
      return wokenByCustomer(happened)
    case 'note_added':
    case 'note_edited':
    case 'case_followed':
    case 'case_unfollowed':
    case 'case_snoozed':
    case 'snooze_ended':
    case 'reminder_set':
    case 'reminder_dropped':
    case 'reminder_came':
      return togetherNotices(event, happened, directory)
    default:
      return []
  }
}

/**
 * Whom a promise concerns beside the owner: who answers for it since it was handed on, else who made it; where nobody
 * owns the case also its team.
 */
function promisers(promise: Commitment | null, { ownerId, teamId }: Case, directory: Directory): string[] {
  if (promise?.keeper && directory.members.get(promise.keeper.id)?.active) return [promise.keeper.id]
  const maker = promise?.by?.kind === 'member' ? [promise.by.id] : []
  return ownerId ? maker : [...maker, ...membersOf(teamId, directory).map(({ id }) => id)]
}

/** What a flag that is new, or says something graver now, is told as; null when it is told to nobody. */
function flagNotice(flag: Flag, former: Flag | null, { recorded, after }: Happened): AlertNotice | null {
  if (!isStanding(flag)) return null
  const about = { target: after, text: flag.sentence, skill: flag.suggests.skill }
  switch (flag.code) {
    case 'response_sla_risk':
    case 'resolution_sla_risk': {
      // Its reading names the due time and whether that is over; nothing else of the flag is news.
      if (former && isStanding(former) && former.observed.text === flag.observed.text) return null
      const late = String(flag.observed.value) <= recorded.at
      const what = flag.code === 'response_sla_risk' ? 'first reply' : 'solution'
      return {
        ...about,
        event: late ? 'clock_breached' : 'clock_at_risk',
        cause: `clock ${after.id} ${flag.code} ${flag.observed.value} ${late ? 'late' : 'near'}`,
        title: late ? `The time for the ${what} is up` : `The ${what} is due soon`,
      }
    }
    case 'repeated_system_error':
      if (former && isStanding(former)) return null
      return {
        ...about,
        event: 'system_errors',
        cause: `system errors ${after.product ?? after.category}`,
        title: 'A system fails again and again',
      }
    case 'anomaly':
      if (former && isStanding(former)) return null
      if (after.severity !== 'S1' && after.severity !== 'S2' && flag.severity !== 'S1' && flag.severity !== 'S2')
        return null
      return {
        ...about,
        event: 'critical_anomaly',
        cause: `anomaly ${after.id}`,
        title: 'Something far out of the ordinary in a grave case',
      }
    default:
      return null
  }
}
