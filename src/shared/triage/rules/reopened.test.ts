import { expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase, saying } from '../testing/sample-cases.ts'
import { reopened } from './reopened.ts'

it('is raised from the first reopening on', () => {
  expect(reopened.evaluate(quietCase(), policy, at)).toBeNull()
  expect(reopened.evaluate(quietCase({ reopenCount: 2 }), policy, at)).toMatchObject({
    label: 'Reopened twice',
    sentence: 'This case was closed and then opened again twice.',
    counterfactual: 'Not raised if it had been opened again no time. It was twice.',
    observed: { value: 2 },
  })
})

it('may allow some', () => {
  const third = withRule(policy, 'reopened', { minimum: 3 })
  expect(reopened.evaluate(quietCase({ reopenCount: 2 }), third, at)).toBeNull()
  expect(reopened.evaluate(quietCase({ reopenCount: 3 }), third, at)?.counterfactual).toBe(
    'Not raised if it had been opened again at most twice. It was 3 times.',
  )
})

it("points at the customer's last words, cut where they are long", () => {
  const input = { ...saying('First', 'x'.repeat(900)), reopenCount: 1 }
  expect(reopened.evaluate(input, policy, at)?.evidence).toEqual([
    { kind: 'message', messageId: 'm2', start: 0, end: 400, quote: 'x'.repeat(400) },
  ])
})
