import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { complainsOfHandling, noHandlingComplaint } from '../testing/customer-sentences.ts'
import { laterSentences } from '../testing/later-sentences.ts'
import { at, saying } from '../testing/sample-cases.ts'
import { dissatisfiedWithHandling } from './dissatisfied-with-handling.ts'

const raise = (...texts: readonly string[]) => dissatisfiedWithHandling.evaluate(saying(...texts), policy, at)

describe('dissatisfied_with_handling', () => {
  it.each(complainsOfHandling)('is raised by: %s', (text) => {
    expect(raise(text)).not.toBeNull()
  })

  it.each(noHandlingComplaint)('is not raised by: %s', (text) => {
    expect(raise(text)).toBeNull()
  })

  it('still holds for the wordings it was widened with', () => {
    const [yes, no] = laterSentences.handling
    expect(yes.filter((text) => !raise(text)).length).toBeLessThanOrEqual(yes.length * 0.05)
    expect(no.filter((text) => raise(text))).toEqual([])
  })

  it('says what is complained of', () => {
    expect(raise('Hi', 'USELESS BOT!!!')).toMatchObject({
      label: 'Complains of the bot',
      sentence: 'The customer does not like the bot. They wrote: "USELESS BOT".',
      evidence: [{ messageId: 'm2', start: 0, end: 11, quote: 'USELESS BOT' }],
    })
    expect(raise('you already asked me that')?.label).toBe('Had to say it again')
  })

  it('is raised at the fewest complaints of the policy and not below', () => {
    const twice = withRule(policy, 'dissatisfied_with_handling', { minimum: 2 })
    expect(dissatisfiedWithHandling.evaluate(saying('useless bot'), twice, at)).toBeNull()
    const flag = dissatisfiedWithHandling.evaluate(saying('useless bot', 'nobody called me back'), twice, at)
    expect(flag).toMatchObject({
      observed: { value: 2 },
      threshold: { value: 2 },
      counterfactual: 'Not raised if they had complained less than twice. They did so twice.',
    })
  })

  it('leaves out what is quoted', () => {
    expect(raise('My friend wrote "you are not listening to me" about another shop')).toBeNull()
  })
})
