import type { Evidence } from '../../case/flag.ts'
import type { TriagePolicy } from '../policy.ts'
import type { TriageInput } from '../triage.ts'
import { figure, fromPolicy } from '../wording.ts'
import { raise } from './raise.ts'
import type { Rule } from './rule.ts'

/**
 * The customer is worth special care: the profile's tier says `vip`, or their lifetime value (in the workspace's
 * currency) reaches the policy's minimum.
 */
export const vip: Rule = {
  code: 'vip',
  evaluate(input, policy, at) {
    const { byTier, byValue, value } = grounds(input, policy)
    if (!byTier && !byValue) return null
    const { minimumLifetimeValue: minimum, points } = policy.vip
    const spent = figure(value)
    const evidence: Evidence[] = []
    if (byTier) evidence.push({ kind: 'customer', field: 'tier' })
    if (byValue) evidence.push({ kind: 'customer', field: 'lifetimeValue' })
    return raise(
      {
        code: 'vip',
        label: byTier ? 'VIP customer' : `High-value customer ${spent}`,
        sentence: [
          byTier ? 'The profile marks this customer as VIP.' : '',
          byValue ? `They have spent ${spent} with us so far.` : '',
        ]
          .filter(Boolean)
          .join(' '),
        counterfactual: `Not raised if ${[
          byTier ? 'the tier were not VIP' : '',
          byValue ? `they had spent less than ${figure(minimum)}` : '',
        ]
          .filter(Boolean)
          .join(
            ' and ',
          )}. ${byTier ? 'The tier is VIP.' : ''}${byTier && byValue ? ' ' : ''}${byValue ? `They spent ${spent}.` : ''}`.trim(),
        observed: byTier ? { value: input.customer.tier, text: 'tier VIP' } : { value, text: `${spent} spent` },
        threshold: {
          value: minimum,
          text: `tier VIP or at least ${figure(minimum)} spent (${fromPolicy(policy.version)})`,
        },
        evidence,
        contribution: points,
        suggests: { type: 'priority', skill: 'vip' },
      },
      policy,
      at,
    )
  },
  withoutTrigger(input, policy) {
    const { byTier, byValue } = grounds(input, policy)
    return {
      ...input,
      customer: {
        ...input.customer,
        tier: byTier ? 'standard' : input.customer.tier,
        // A minimum of 0 makes every known value enough: only an unknown one is less.
        lifetimeValue: byValue ? (policy.vip.minimumLifetimeValue > 0 ? 0 : null) : input.customer.lifetimeValue,
      },
    }
  },
}

function grounds(
  { customer }: TriageInput,
  policy: TriagePolicy,
): { byTier: boolean; byValue: boolean; value: number } {
  const value = customer.lifetimeValue
  return {
    byTier: customer.tier === 'vip',
    byValue: value !== null && value >= policy.vip.minimumLifetimeValue,
    value: value ?? 0,
  }
}
