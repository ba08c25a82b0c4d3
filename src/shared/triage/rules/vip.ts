import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { TriageInput } from '../triage.ts'
import { figure } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({
  minimumLifetimeValue: z.number().min(0).meta({
    title: 'Lifetime value',
    description: 'A customer worth this much or more counts as important',
    unit: 'money',
  }),
})

type Parameters = z.infer<typeof parameters>

/**
 * The customer is worth special care: the profile's tier says `vip`, or their lifetime value (in the workspace's
 * currency) reaches the policy's minimum.
 */
export const vip = defineRule({
  code: 'vip',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 10, minimumLifetimeValue: 10_000 },
  evaluate(input, parameters) {
    const { byTier, byValue, value } = grounds(input, parameters)
    if (!byTier && !byValue) return null
    const { minimumLifetimeValue: minimum } = parameters
    const spent = figure(value)
    const evidence: Evidence[] = []
    if (byTier) evidence.push({ kind: 'customer', field: 'tier' })
    if (byValue) evidence.push({ kind: 'customer', field: 'lifetimeValue' })
    return {
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
        text: `tier VIP or at least ${figure(minimum)} spent`,
      },
      evidence,
      suggests: { type: 'priority', skill: 'vip' },
    }
  },
  withoutTrigger(input, parameters) {
    const { byTier, byValue } = grounds(input, parameters)
    return {
      ...input,
      customer: {
        ...input.customer,
        tier: byTier ? 'standard' : input.customer.tier,
        // A minimum of 0 makes every known value enough: only an unknown one is less.
        lifetimeValue: byValue ? (parameters.minimumLifetimeValue > 0 ? 0 : null) : input.customer.lifetimeValue,
      },
    }
  },
})

function grounds(
  { customer }: TriageInput,
  parameters: Parameters,
): { byTier: boolean; byValue: boolean; value: number } {
  const value = customer.lifetimeValue
  return {
    byTier: customer.tier === 'vip',
    byValue: value !== null && value >= parameters.minimumLifetimeValue,
    value: value ?? 0,
  }
}
