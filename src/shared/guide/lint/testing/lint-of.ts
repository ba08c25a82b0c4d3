import { floor } from '../../../../../test/fixtures/decisions.ts'
import { defaultEscalationPolicy } from '../../../escalation/policy.ts'
import type { PolicyProblem } from '../../../policies/problem.ts'
import type { Guide } from '../../guide.ts'
import { libraryOf } from '../../testing/a-guide.ts'
import { type GuideGround, lintGuide } from '../index.ts'

/** A guide held against the small floor of tests, with other guides published beside it. */
export function lintOf(guide: Guide, others: readonly Guide[] = [], more: Partial<GuideGround> = {}): PolicyProblem[] {
  return lintGuide(guide, {
    directory: floor,
    escalationPolicy: defaultEscalationPolicy,
    library: libraryOf(...others),
    ...more,
  })
}

/** The problems as `error gap steps.0.branches`. */
export function told(problems: readonly PolicyProblem[]): string[] {
  return problems.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`)
}
