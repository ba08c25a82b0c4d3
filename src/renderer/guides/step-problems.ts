import type { Guide } from '../../shared/guide/guide.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'

/** The step a problem is about, by its path `['steps', 3, …]`; null where it is about the guide as a whole. */
export function stepOfProblem(guide: Guide, { path }: PolicyProblem): string | null {
  const [part, at] = path
  if (part !== 'steps') return null
  if (typeof at === 'number') return guide.steps[at]?.key ?? null
  return guide.steps.find(({ key }) => key === at)?.key ?? null
}

/** The problems of a guide by the step they are about; `null`: the guide as a whole. */
export function problemsByStep(
  guide: Guide,
  problems: readonly PolicyProblem[],
): ReadonlyMap<string | null, readonly PolicyProblem[]> {
  return Map.groupBy(problems, (problem) => stepOfProblem(guide, problem))
}
