import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, saying } from '../testing/sample-cases.ts'
import { negativeSentiment } from './negative-sentiment.ts'

const raise = (...texts: readonly string[]) => negativeSentiment.evaluate(saying(...texts), policy, at)

describe('negative_sentiment', () => {
  it('points at the worst message and is not raised just above the line', () => {
    const input = saying('I am upset', 'This is terrible, I am furious', 'Thanks, great')
    const flag = negativeSentiment.evaluate(input, policy, at)
    expect(flag?.evidence.every((one) => one.kind === 'message' && one.messageId === 'm2')).toBe(true)
    const observed = Number(flag?.observed.value)
    const below = withRule(policy, 'negative_sentiment', { maximum: Math.max(-1, observed - 0.01) })
    const exactly = withRule(policy, 'negative_sentiment', { maximum: observed })
    expect(negativeSentiment.evaluate(input, below, at)).toBeNull()
    expect(negativeSentiment.evaluate(input, exactly, at)).not.toBeNull()
  })

  it.each([
    'I am furious with you',
    'THIS IS RIDICULOUS!!! 😡',
    'es una vergüenza',
    'isso é um absurdo',
    'Nakakainis na kayo',
  ])('is raised by: %s', (text) => {
    expect(raise(text)).not.toBeNull()
  })

  it.each([
    "I'm not angry, just curious",
    'What are your opening hours?',
    'no problem, thanks',
    'obrigado',
    'salamat po',
    '',
  ])('is not raised by: %s', (text) => {
    expect(raise(text)).toBeNull()
  })
})
