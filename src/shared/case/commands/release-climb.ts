import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardClimb } from './climb-guard.ts'

export const releaseClimbInputSchema = z.object({
  escalationId: idSchema,
  reason: z.string().trim().min(1).max(2_000).nullable(),
})
export type ReleaseClimbInput = z.infer<typeof releaseClimbInputSchema>

/** Lets a held ladder go on: its next step comes when it was due, or now if that has passed. */
export function decideReleaseClimb(state: Case, input: ReleaseClimbInput, context: DecideContext): Decision {
  const climbing = guardClimb(state, input.escalationId, context)
  if ('kind' in climbing) return climbing
  const { held } = climbing.run
  if (!held || held.until <= context.at) return refused('no_change', 'Nobody holds this ladder.')
  return accepted({ type: 'ladder_released', escalationId: input.escalationId, reason: input.reason })
}
