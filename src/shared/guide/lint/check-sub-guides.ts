import type { PolicyProblem } from '../../policies/problem.ts'
import { found, inside, spotOf } from './ground.ts'
import { resultsOf, wayBack } from './sub-guides.ts'
import type { GuideView } from './view.ts'

/** Steps that lead into another guide: whether it is there, does not lead back, and ends in what is provided for. */
export function checkSubGuides({ guide, ground: { library } }: GuideView): PolicyProblem[] {
  return guide.steps.flatMap((step, index) => {
    if (step.type !== 'guide') return []
    const spot = spotOf(step, index)
    const field = inside(spot, 'guide')
    const round = wayBack(guide.key, step.guide, library)
    if (round) {
      const by =
        round.length === 0 ? 'into itself' : `back into itself by way of ${round.map((one) => `'${one}'`).join(', ')}`
      return [
        found(
          field,
          'error',
          'recursive',
          `${spot.place} leads the guide ${by}. It would never end: choose another guide.`,
        ),
      ]
    }
    const inner = library.published(step.guide)
    if (!inner)
      return [
        found(
          field,
          'error',
          'unknown_guide',
          `${spot.place} leads into '${step.guide}', which is not published or was retired. Publish it first, or choose another.`,
        ),
      ]
    const results = resultsOf(inner)
    if (results.size === 0)
      return [
        found(field, 'error', 'unending_guide', `${spot.place} leads into '${inner.title}', which has no outcome.`),
      ]
    return step.after.flatMap(({ result }, at) =>
      results.has(result)
        ? []
        : [
            found(
              inside(spot, 'after', at, 'result'),
              'warning',
              'idle_way',
              `${spot.place} says where it goes on after '${result.replaceAll('_', ' ')}', and '${inner.title}' never ends so. Take it out.`,
            ),
          ],
    )
  })
}
