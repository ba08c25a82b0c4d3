import type { RecordedEvent } from '../../shared/case/events.ts'
import { evolve } from '../../shared/case/evolve.ts'
import type { Case } from '../../shared/case/state.ts'
import { type ChainLink, recordedOf } from '../commands/chain.ts'

/**
 * The case as whoever took a step of a run saw it, by the time of the step: before anything that was recorded with it.
 * Null where parts of the trail were erased, or the run is not in it.
 */
export function caseAtSteps(links: readonly ChainLink[], runId: string): (at: string) => Case | null {
  const seen = statesBeforeSteps(links, runId)
  return (at) => seen.findLast((moment) => moment.at <= at)?.state ?? seen[0]?.state ?? null
}

function statesBeforeSteps(links: readonly ChainLink[], runId: string): { at: string; state: Case }[] {
  const moments: { at: string; state: Case }[] = []
  let state: Case | null = null
  for (const link of links) {
    const recorded = recordedOf(link)
    if (!recorded) return []
    const at = timeOfStep(recorded, runId)
    if (at !== null && state) moments.push({ at, state })
    state = evolve(state, recorded)
  }
  return moments
}

/** When the steps that an event records were taken; null when it records none of this run. */
function timeOfStep({ event }: RecordedEvent, runId: string): string | null {
  const isStep = event.type === 'guide_started' || event.type === 'guide_stepped'
  return isStep && event.runId === runId ? event.at : null
}
