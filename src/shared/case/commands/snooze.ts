import { z } from 'zod'
import { awayUntil, daysAfter, longestSnoozeDays, longestWaitDays, snoozeOf } from '../../together/snooze.ts'
import { instantSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'

export const snoozeInputSchema = z.object({
  /** Until when; null: until the customer answers. The customer's answer ends either. */
  until: instantSchema.nullable(),
})
export type SnoozeInput = z.infer<typeof snoozeInputSchema>

/**
 * Puts a case aside for the member alone: it leaves their own lists until then. Refused where it would hide what must
 * be seen: a case nobody owns, or one with a clock at risk. A time that passed on the way counts as over at once.
 */
export function decideSnooze(state: Case, { until }: SnoozeInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'see', context))
  if (refusal) return refusal
  const { actor, at } = context
  if (actor.kind !== 'member') return refused('not_permitted', 'Only a person can put a case aside.')
  if (state.ownerId === null)
    return refused('not_permitted', 'Nobody owns this case yet, so it must stay in sight. Accept it first.')
  const latest = daysAfter(at, longestSnoozeDays)
  if (until !== null && Date.parse(until) > Date.parse(latest))
    return refused('invalid_input', `A case can be put aside for ${longestSnoozeDays} days at most.`)
  const memberId = actor.member.id
  const snooze = {
    memberId,
    until: until === null ? daysAfter(at, longestWaitDays) : new Date(until).toISOString(),
    untilReply: until === null,
    since: at,
  }
  const before = snoozeOf(state, memberId)
  if (before && before.untilReply === snooze.untilReply && (before.untilReply || before.until === snooze.until))
    return refused('no_change', 'You put this case aside until then already.')
  const wakes = awayUntil({ ...state, snoozes: [snooze] }, memberId)
  if (wakes !== null && wakes < snooze.until && wakes <= at)
    return refused('not_permitted', 'A clock of this case is at risk, so it must stay in sight.')
  return accepted({ type: 'case_snoozed', snooze })
}
