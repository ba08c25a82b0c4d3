import type { AlertEvent, Urgency } from '../../../shared/alerts/events.ts'
import type { AlertPolicy } from '../../../shared/alerts/policy.ts'

/** What goes outside of one alert: never more than the policy allows. */
export interface OutsideMessage {
  /** The same for every try and on every channel: receivers recognise repeats by it. */
  readonly id: string
  readonly event: AlertEvent
  readonly urgency: Urgency
  readonly title: string
  readonly reference: string | null
  readonly subject: string | null
  readonly text: string | null
  /** Opens the case in the console; null when it is about no case. */
  readonly link: string | null
  readonly raisedAt: string
}

export interface StoredAlert {
  readonly id: string
  readonly event: AlertEvent
  readonly urgency: Urgency
  readonly title: string
  readonly text: string
  readonly reference: string | null
  readonly subject: string | null
  readonly raisedAt: string
}

/** The part of an alert that may leave the house. */
export function outsideMessage(alert: StoredAlert, { outside }: Pick<AlertPolicy, 'outside'>): OutsideMessage {
  return {
    id: alert.id,
    event: alert.event,
    urgency: alert.urgency,
    title: oneLine(alert.title),
    reference: alert.reference,
    subject: outside === 'reference' || alert.subject === null ? null : oneLine(alert.subject),
    text: outside === 'text' ? alert.text : null,
    link: alert.reference ? `tierdesk://case/${alert.reference}` : null,
    raisedAt: alert.raisedAt,
  }
}

/** Without line breaks and other control characters, which end headers and reorder text. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
