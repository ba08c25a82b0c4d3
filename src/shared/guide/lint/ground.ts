import type { Directory } from '../../access/directory.ts'
import type { EscalationPolicy } from '../../escalation/policy.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import type { GuideLibrary, GuideStep } from '../guide.ts'

/** What a guide is held against. */
export interface GuideGround {
  readonly directory: Directory
  readonly escalationPolicy: EscalationPolicy
  /** The guides it may lead into. Its own published version may be among them. */
  readonly library: GuideLibrary
}

/** A place in the document, with its words. */
export interface Spot {
  readonly path: PolicyProblem['path']
  readonly place: string
}

/** The place of a step, named as people see it: its title, or its key where it has none. */
export function spotOf(step: GuideStep, index: number): Spot {
  return { path: ['steps', index], place: `Step ${nameOf(step)}` }
}

/** What people call a step. */
export function nameOf({ title, key }: Pick<GuideStep, 'title' | 'key'>): string {
  return title.trim() === '' ? key : `'${title.trim()}'`
}
