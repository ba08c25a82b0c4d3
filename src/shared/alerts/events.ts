import { z } from 'zod'

/** What somebody can be told of. */
export const alertEventSchema = z.enum([
  /** An escalation was raised to you or your team. */
  'escalation_raised',
  /** Nobody accepted an escalation within its time. */
  'escalation_unaccepted',
  'clock_at_risk',
  'clock_breached',
  /** An escalation nobody accepted went a step up its ladder. */
  'ladder_climbed',
  /** Far more cases of one kind than usual. */
  'surge',
  /** The same system failed again and again in one contact. */
  'system_errors',
  /** Something far out of the ordinary in a grave case. */
  'critical_anomaly',
  'approval_asked',
  'approval_decided',
  /** What a customer was promised is due soon. */
  'commitment_due',
  /** What a customer was promised was not kept in time. */
  'commitment_missed',
  /** Who received an escalation said how it came. */
  'handoff_rated',
  /** A colleague asks, or still waits for the answer. */
  'consult_asked',
  /** Somebody wrote in the thread of a question. */
  'consult_answered',
  /** Nobody answered a question in its time. */
  'consult_unanswered',
  /** Somebody named one in a note or a post. */
  'mentioned',
  /** The AI asks something and waits for a person. */
  'ai_asked',
  /** What somebody wrote to a customer could not be delivered. */
  'message_failed',
  /** What somebody set for themselves: a reminder came, or a case they put aside is back. */
  'reminder_due',
  /** The house was down and says what it did late. */
  'late_notice',
  /** What was held back, in one piece. */
  'digest',
])
export type AlertEvent = z.infer<typeof alertEventSchema>
export const alertEvents: readonly AlertEvent[] = alertEventSchema.options

/** How much somebody needs to know now. `urgent` alerts are watched until somebody has seen them. */
export const urgencySchema = z.enum(['urgent', 'normal', 'low'])
export type Urgency = z.infer<typeof urgencySchema>

/** The more urgent of two. */
export function moreUrgent(one: Urgency, other: Urgency): Urgency {
  const order = urgencySchema.options
  return order.indexOf(one) <= order.indexOf(other) ? one : other
}
