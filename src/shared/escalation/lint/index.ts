import type { PolicyProblem } from '../../policies/problem.ts'
import type { EscalationPolicy } from '../policy.ts'
import { checkAuthority } from './check-authority.ts'
import { checkDuty } from './check-duty.ts'
import { checkLadders } from './check-ladders.ts'
import { checkMatrix } from './check-matrix.ts'
import { checkRows } from './check-rows.ts'
import { checkTeams } from './check-teams.ts'
import type { Check, LintGround } from './ground.ts'

export { type OverdueContact, overdueContacts } from './check-duty.ts'
export type { LintGround } from './ground.ts'

const checks: readonly Check[] = [checkMatrix, checkRows, checkLadders, checkDuty, checkTeams, checkAuthority]

/**
 * What is wrong with an escalation policy in this workspace, errors first. Errors keep it from being published: a
 * combination that leads nowhere, a step that reaches nobody, a condition that cannot be asked.
 */
export function lintEscalationPolicy(policy: EscalationPolicy, ground: LintGround): PolicyProblem[] {
  const problems = checks.flatMap((check) => check(policy, ground))
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ]
}
