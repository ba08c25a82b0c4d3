import { z } from 'zod'
import { snoozeOf } from '../../together/snooze.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

export const wakeInputSchema = z.object({})
export type WakeInput = z.infer<typeof wakeInputSchema>

/** Takes a case up again that the member had put aside. */
export function decideWake(state: Case, _input: WakeInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'see', context)
  if (refusal) return refusal
  const { actor } = context
  if (actor.kind !== 'member' || !snoozeOf(state, actor.member.id))
    return refused('no_change', 'You have not put this case aside.')
  return accepted({ type: 'snooze_ended', memberId: actor.member.id, why: 'taken_up' })
}
