import type { Directory } from '../../access/directory.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import type { SlaPolicy } from '../../sla/clock.ts'
import type { EscalationPolicy } from '../policy.ts'

/** What a policy is held against. */
export interface LintGround {
  readonly directory: Directory
  /** Categories that cases of the workspace have. */
  readonly categories: readonly string[]
  readonly slaPolicy: SlaPolicy
  /** ISO instant. */
  readonly now: string
}

/** One part of the lint: what it finds in a policy. */
export type Check = (policy: EscalationPolicy, ground: LintGround) => PolicyProblem[]

/** A place in the document, with its words. */
export interface Spot {
  readonly path: PolicyProblem['path']
  readonly place: string
}

/** Makes problems of one spot. */
export function found(
  { path, place }: Spot,
  severity: PolicyProblem['severity'],
  code: string,
  sentence: string,
): PolicyProblem {
  return { severity, code, path: [...path], place, sentence }
}

/** A field inside a spot. */
export function inside({ path, place }: Spot, ...more: PolicyProblem['path']): Spot {
  return { path: [...path, ...more], place }
}

/** Names in words: 'a', 'a and b', 'a, b and 3 more'. */
export function listed(names: readonly string[], most = 4): string {
  if (names.length <= 1) return names[0] ?? ''
  const rest = names.length - most
  if (rest > 0) return `${names.slice(0, most).join(', ')} and ${rest} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
