import type { AlertNotice } from '../../shared/alerts/plan.ts'
import type { RecordedEvent } from '../../shared/case/events.ts'
import type { Case } from '../../shared/case/state.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import type { LateRow } from '../db/house.ts'

/** A step of a ladder with the case after it. */
export interface Climb {
  readonly state: Case
  readonly recorded: RecordedEvent
}

/** The notice to those a step turns to; null for any other event. */
export function ladderNotice({ state, recorded }: Climb, policy: EscalationPolicy): AlertNotice | null {
  const { event } = recorded
  if (event.type !== 'ladder_climbed') return null
  const { taken } = event
  const to = taken.told.flatMap(({ kind, id }) => (kind === 'member' ? [id] : []))
  const outside = taken.told.flatMap(({ kind, id }) => (kind === 'contact' ? [id] : []))
  const contacts = policy.contacts.flatMap(({ key, name, email }) =>
    email !== null && outside.includes(key) ? [{ name, email }] : [],
  )
  const moved = event.toName ? ` It is now with ${event.toName}.` : ''
  const next = event.next ? '' : ' This was the last step.'
  return {
    event: 'ladder_climbed',
    cause: `ladder ${event.escalationId} ${taken.step}`,
    target: state,
    title: `${state.reference}: nobody accepted it, ladder step ${taken.step + 1}`,
    text: `Step ${taken.step + 1} of the ladder "${event.ladder}" turned to ${taken.told.map(({ name }) => name).join(', ')}.${moved}${next}`,
    to,
    contacts,
    how: taken.how,
  }
}

/** What is kept of a step the house took late; null for any other event. */
export function lateRow({ state, recorded }: Climb): LateRow | null {
  const { event, by, at, version } = recorded
  if (event.type !== 'ladder_climbed' || by.kind !== 'rule' || event.taken.lateMinutes < 1) return null
  const { step, dueAt } = event.taken
  return { caseId: state.id, version, what: `step ${step + 1} of the ladder "${event.ladder}"`, dueAt, at }
}
