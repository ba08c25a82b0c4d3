import type { PolicyProblem } from '../../policies/problem.ts'
import type { Guide } from '../guide.ts'
import { checkActions } from './check-actions.ts'
import { checkBranches } from './check-branches.ts'
import { checkExpressions } from './check-expressions.ts'
import { checkOutcomes } from './check-outcomes.ts'
import { checkPacket } from './check-packet.ts'
import { checkSettings } from './check-settings.ts'
import { checkSteps } from './check-steps.ts'
import { checkSubGuides } from './check-sub-guides.ts'
import { checkVariables } from './check-variables.ts'
import { checkWays } from './check-ways.ts'
import type { GuideGround } from './ground.ts'
import { type GuideView, viewOf } from './view.ts'

export type { GuideGround } from './ground.ts'

const checks: readonly ((view: GuideView) => PolicyProblem[])[] = [
  checkSettings,
  checkWays,
  checkSteps,
  checkSubGuides,
  checkExpressions,
  checkVariables,
  checkBranches,
  checkActions,
  checkPacket,
  checkOutcomes,
]

/**
 * What is wrong with a guide in this workspace, errors first. Errors keep it from being published: a step that nothing
 * leads to, a way that leads nowhere, a circle, an expression that cannot be used. `path` leads to the field in the
 * document, beginning with `steps` and the number of the step. Pure, and quick enough to run at every keystroke.
 */
export function lintGuide(guide: Guide, ground: GuideGround): PolicyProblem[] {
  const view = viewOf(guide, ground)
  const problems = checks.flatMap((check) => check(view))
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ]
}
