import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardClimb } from './climb-guard.ts'

/** Longest a ladder can be held at once, in minutes: a day. Whoever needs longer says so again, on record. */
export const longestHold = 24 * 60

export const holdClimbInputSchema = z.object({
  escalationId: idSchema,
  /** Null: until somebody accepts or lets it go on, but a day at most. */
  minutes: z.number().int().min(1).max(longestHold).nullable(),
  reason: z.string().trim().min(1).max(2_000),
})
export type HoldClimbInput = z.infer<typeof holdClimbInputSchema>

/** Keeps the ladder from climbing for a while, with a reason. Nobody can stop it for good: the hold ends by itself. */
export function decideHoldClimb(state: Case, input: HoldClimbInput, context: DecideContext): Decision {
  const climbing = guardClimb(state, input.escalationId, context)
  if ('kind' in climbing) return climbing
  const until = new Date(Date.parse(context.at) + (input.minutes ?? longestHold) * 60_000).toISOString()
  return accepted({ type: 'ladder_held', escalationId: input.escalationId, until, reason: input.reason })
}
