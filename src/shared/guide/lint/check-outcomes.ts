import type { PolicyProblem } from '../../policies/problem.ts'
import type { ActionKind } from '../action-kinds.ts'
import type { OutcomeResult } from '../keys.ts'
import { found, inside, spotOf } from './ground.ts'
import { resultsOf } from './sub-guides.ts'
import { type GuideView, shortestWays, wayInWords } from './view.ts'

/** The action without which a result is only said. An approval may have been asked before the guide was begun. */
const deeds: Readonly<Partial<Record<OutcomeResult, ActionKind>>> = {
  escalated: 'escalate',
  consulted: 'consult',
  resolved: 'resolve',
}

/** Outcomes that say something was done which some way to them does not do. */
export function checkOutcomes(view: GuideView): PolicyProblem[] {
  const { guide, ground, start, next } = view
  if (start === null) return []
  const waysWithout = new Map<OutcomeResult, ReturnType<typeof shortestWays>>()
  const wayWithout = (result: OutcomeResult, deed: ActionKind, to: number): number[] | null => {
    const does = (number: number) => {
      const one = guide.steps[number]
      if (one?.type === 'action') return one.action === deed
      const inner = one?.type === 'guide' ? ground.library.published(one.guide) : null
      return inner !== null && resultsOf(inner).has(result)
    }
    const ways = waysWithout.get(result) ?? shortestWays(start, next, (number) => !does(number))
    waysWithout.set(result, ways)
    return ways(to)
  }
  return guide.steps.flatMap((step, index) => {
    const deed = step.type === 'outcome' ? deeds[step.result] : undefined
    if (step.type !== 'outcome' || !deed) return []
    const way = wayWithout(step.result, deed, index)
    if (!way) return []
    const spot = spotOf(step, index)
    return [
      found(
        inside(spot, 'result'),
        'warning',
        'outcome_without_deed',
        `${spot.place} says '${step.result.replaceAll('_', ' ')}', and the way ${wayInWords(way, view)} has no '${deed.replaceAll('_', ' ')}' step. Add one, or choose another result.`,
      ),
    ]
  })
}
