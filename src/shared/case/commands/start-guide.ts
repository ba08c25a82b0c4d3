import { z } from 'zod'
import { guideKeySchema } from '../../guide/keys.ts'
import { type GuideRun, mostRecords, mostRuns, stepTakenSchema } from '../../guide/run.ts'
import { idSchema, instantSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'
import { followOn, momentOf } from './guide-steps.ts'

export const startGuideInputSchema = z.object({
  runId: idSchema,
  guide: guideKeySchema,
  version: z.number().int().min(1),
  /** Why the case offered it, in words; empty: it was chosen by hand. */
  offeredBecause: z.array(z.string().max(500)).max(20).default([]),
  /** Entering the guide and every step it answered by itself. */
  taken: z.array(stepTakenSchema).min(1).max(mostRecords),
  /** By the desk's clock as corrected by the backend's. */
  at: instantSchema,
})
export type StartGuideInput = z.infer<typeof startGuideInputSchema>

/**
 * Starts a run of a guide. One that runs on the case already is not started twice: it is gone on with. The version
 * need not be the newest: a desk without a link starts the one it knows.
 */
export function decideStartGuide(state: Case, input: StartGuideInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'run_guide', context))
  if (refusal) return refusal
  const running = state.guideRuns.find((run) => run.guide === input.guide && run.state === 'running')
  if (running) {
    return refused(
      'already_exists',
      `The guide “${running.title}” is under way on this case.`,
      `${running.startedBy.name} started it. Go on where it stands.`,
    )
  }
  if (state.guideRuns.some(({ id }) => id === input.runId))
    return refused('invalid_input', 'An earlier run on this case has the same id.')
  if (state.guideRuns.length >= mostRuns)
    return refused('invalid_input', `At most ${mostRuns} guides can be run on one case.`)
  const guide = context.guides.find(input.guide, input.version)
  if (!guide) return refused('unknown_target', 'This version of the guide is not known here.')
  const run: GuideRun = {
    id: input.runId,
    guide: guide.key,
    version: guide.version,
    title: guide.title,
    state: 'running',
    offeredBecause: input.offeredBecause,
    records: [],
    result: null,
    leftBecause: null,
    startedBy: actorRef(context.actor),
    startedAt: context.at,
    endedAt: null,
  }
  const follows = followOn(run, input.taken, context)
  if (follows.kind === 'refused') return follows
  const { runId, version, offeredBecause, taken } = input
  const at = momentOf(input.at, state.receivedAt, context)
  const { key, title } = guide
  const { ended } = follows
  return accepted({ type: 'guide_started', runId, title, at, taken, ended, guide: key, version, offeredBecause })
}
