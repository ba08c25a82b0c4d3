import type { PolicyProblem } from '../../shared/policies/problem.ts'
import type { GuideEditorStore } from './editor-store.ts'
import { jumpTo } from './places.tsx'
import { stepOfProblem } from './step-problems.ts'

/** Chooses the step a problem is about and puts the focus into the field. */
export function goToProblem(store: GuideEditorStore, problem: PolicyProblem): void {
  const { guide, show, select } = store.getState()
  const key = stepOfProblem(guide, problem)
  if (key === null) select([])
  else show(key)
  jumpTo((key === null ? problem.path : problem.path.slice(2)).join('.'))
}
