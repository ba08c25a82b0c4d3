import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { assessed, at, quietCase } from '../testing/sample-cases.ts'
import { overLimit } from './over-limit.ts'

describe('over_limit', () => {
  const asks = (amount: number, currency = 'USD') =>
    quietCase({ assessment: assessed({ requestedAmount: { amount, currency } }) })
  const proposes = (proposedAction: string) => quietCase({ assessment: assessed({ proposedAction }) })

  it('is raised above the limit, not at it', () => {
    expect(overLimit.evaluate(asks(100), policy, at)).toBeNull()
    expect(overLimit.evaluate(asks(100.01), policy, at)).toMatchObject({
      label: 'Over the AI limit 100.01 USD',
      counterfactual: 'Not raised if the sum had been 100 USD or less. It was 100.01 USD.',
      suggests: { type: 'hierarchical', skill: 'supervisor' },
    })
  })

  it('holds a currency to its own limit where it has one', () => {
    const withPesos = withRule(policy, 'over_limit', { otherCurrencies: { PHP: 5_000 } })
    expect(overLimit.evaluate(asks(4_000, 'PHP'), withPesos, at)).toBeNull()
    expect(overLimit.evaluate(asks(6_000, 'PHP'), withPesos, at)?.threshold.value).toBe(5_000)
    expect(overLimit.evaluate(asks(101, 'EUR'), withPesos, at)).not.toBeNull()
  })

  it('reads the amount out of an action that gives money away, not out of one that takes it', () => {
    expect(overLimit.evaluate(proposes('Refund $250.00 to the card'), policy, at)).toMatchObject({
      observed: { value: 250 },
      evidence: [{ kind: 'assessment', field: 'proposedAction' }],
    })
    expect(overLimit.evaluate(proposes('Charge the $250 change fee'), policy, at)).toBeNull()
    expect(overLimit.evaluate(proposes('Refund order 250'), policy, at)).toBeNull()
  })
})
