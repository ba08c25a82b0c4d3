import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision } from '../decision.ts'
import type { Case } from '../state.ts'
import { findRunning } from './guide-steps.ts'

export const leaveGuideInputSchema = z.object({ runId: idSchema, reason: z.string().trim().min(1).max(2_000) })
export type LeaveGuideInput = z.infer<typeof leaveGuideInputSchema>

/** Leaves a run before its end. What was recorded stays; the reason helps to mend the guide. */
export function decideLeaveGuide(state: Case, { runId, reason }: LeaveGuideInput, context: DecideContext): Decision {
  const run = findRunning(state, runId, context)
  if ('kind' in run) return run
  return accepted({ type: 'guide_left', runId, title: run.title, reason })
}
