import type { Directory } from '../../access/directory.ts'
import { found as problemAt, type Spot } from '../../escalation/lint/ground.ts'
import type { EscalationPolicy } from '../../escalation/policy.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import type { GuideLibrary, GuideStep } from '../guide.ts'
import type { GuideProblemCode } from './codes.ts'

export { inside, listed, type Spot } from '../../escalation/lint/ground.ts'

/** What a guide is held against. */
export interface GuideGround {
  readonly directory: Directory
  readonly escalationPolicy: EscalationPolicy
  /** The guides it may lead into. Its own published version may be among them. */
  readonly library: GuideLibrary
}

/** A problem of a spot. */
export function found(
  spot: Spot,
  severity: PolicyProblem['severity'],
  code: GuideProblemCode,
  sentence: string,
): PolicyProblem {
  return problemAt(spot, severity, code, sentence)
}

/** The place of a step, named as people see it: its title, or its key where it has none. */
export function spotOf(step: GuideStep, index: number): Spot {
  return { path: ['steps', index], place: `Step ${nameOf(step)}` }
}

/** What people call a step. */
export function nameOf({ title, key }: Pick<GuideStep, 'title' | 'key'>): string {
  return title.trim() === '' ? key : `'${title.trim()}'`
}
