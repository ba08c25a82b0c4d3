import { authorityKindSchema } from '../../approval/authority.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import { conditionProblems } from './check-rows.ts'
import { type Check, found, inside, listed } from './ground.ts'

/** Rules of approval somebody can satisfy, and automatic rules whose conditions can be asked. */
export const checkAuthority: Check = (policy, { directory }) => {
  const active = [...directory.members.values()].filter((member) => member.active)
  const rules = policy.approvals.flatMap((rule, index): PolicyProblem[] => {
    const spot = { path: ['approvals', index], place: `The rule for ${rule.kind.replaceAll('_', ' ')}` }
    const twice = policy.approvals.findIndex(({ kind }) => kind === rule.kind) < index
    if (twice) return [found(spot, 'error', 'twice', `${spot.place} stands there twice.`)]
    const { kind } = rule
    const granters = active.filter(({ role, limits }) =>
      kind === 'exception' ? rule.roles.includes(role) : limits[kind] > 0,
    )
    if (granters.length > 1) return []
    const [only] = granters
    return [
      only
        ? found(
            spot,
            'warning',
            'one_granter',
            `${spot.place} can be satisfied by ${only.name} alone, who cannot grant their own and may be away.`,
          )
        : found(
            spot,
            kind === 'exception' ? 'error' : 'warning',
            'nobody_grants',
            `${spot.place} can be satisfied by nobody: ${kind === 'exception' ? `nobody has the role ${listed(rule.roles)}` : 'nobody has a limit for it'}.`,
          ),
    ]
  })
  const missing = authorityKindSchema.options.filter((kind) => !policy.approvals.some((rule) => rule.kind === kind))
  return [
    ...rules,
    ...(missing.length > 0
      ? [
          found(
            { path: ['approvals'], place: 'Approvals' },
            'warning',
            'no_rule',
            `Nothing says how ${listed(missing.map((kind) => kind.replaceAll('_', ' ')))} is approved.`,
          ),
        ]
      : []),
    ...policy.automatic.rules.flatMap((rule, index) =>
      conditionProblems(
        rule.condition,
        inside({ path: ['automatic', 'rules', index], place: `Rule ${rule.key}` }, 'condition'),
      ),
    ),
  ]
}
