import { z } from 'zod'
import { startClock } from '../../sla/clock-times.ts'
import { isActive } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardFresh, ownershipTruth } from './guard.ts'

export const reopenInputSchema = z.object({ reason: z.string().trim().min(1).max(2_000) })
export type ReopenInput = z.infer<typeof reopenInputSchema>

/** Takes a resolved or closed case up again; its resolution clock starts anew and the reopening is counted. */
export function decideReopen(state: Case, input: ReopenInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardFresh(state, 'status', context), guardAccess(state, 'reopen', context))
  if (refusal) return refusal
  if (isActive(state.status))
    return refused('case_active', 'This case is not resolved.', ownershipTruth(state, context))
  const clocks = state.clocks.map((clock) =>
    clock.kind === 'resolution' ? startClock('resolution', state, context.at, context.slaPolicy) : clock,
  )
  return accepted({ type: 'case_reopened', reason: input.reason, clocks })
}
