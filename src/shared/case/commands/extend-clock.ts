import { z } from 'zod'
import { clockKindSchema } from '../../sla/clock.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'

/** Longest time a due time can be put off at once: a week. */
const maxMinutes = 7 * 24 * 60

export const extendClockInputSchema = z.object({
  clock: clockKindSchema.extract(['first_response', 'next_response', 'resolution']),
  minutes: z.number().int().min(1).max(maxMinutes),
  reason: z.string().trim().min(1).max(2_000),
})
export type ExtendClockInput = z.infer<typeof extendClockInputSchema>

/** Puts a running clock's due time off by business minutes, with a reason that stays on record and is counted. */
export function decideExtendClock(state: Case, input: ExtendClockInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'change_status', context))
  if (refusal) return refusal
  const clock = state.clocks.find(({ kind }) => kind === input.clock)
  if (!clock || clock.metAt || clock.pausedAt)
    return refused('no_change', 'That clock is not running, so there is nothing to put off.')
  const { longestExtension } = context.slaPolicy
  const before = clock.extensions.reduce((sum, { minutes }) => sum + minutes, 0)
  if (longestExtension !== null && before + input.minutes > longestExtension)
    return refused(
      'invalid_input',
      `A clock can be put off by ${longestExtension} minutes in all.`,
      before > 0 ? `This one was put off by ${before} minutes already.` : null,
    )
  return accepted({ type: 'clock_extended', ...input })
}
