import { describe, expect, it } from 'vitest'
import type { Fact } from '../../case/parts.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, fact, quietCase, saying } from '../testing/sample-cases.ts'
import { conflictingInput } from './conflicting-input.ts'

const fires = (...texts: readonly string[]) => conflictingInput.evaluate(saying(...texts), policy, at) !== null

describe('the customer says two things', () => {
  it.each([
    [['My order number is W1111111', 'My order number is W2222222']],
    [['It was delivered on Monday but the box was wet.', 'I never received my order.']],
    [['I never received my order.', 'It was delivered on Monday but broken.']],
    [['You charged me $50', 'I was charged $80']],
    [['my order total was $50', 'my order total was $75']],
    [['I ordered it on March 3', 'I ordered it on March 20']],
    [['My email is ana@mail.example', 'My email is eva@mail.example']],
    [['I cancelled my subscription.', 'I never cancelled my subscription.']],
    [['I have already paid the bill.', 'I never paid the bill, it is wrong.']],
    [['I never opened the box. When I opened the box it smelled.']],
    [['I have never used it', "I've been using it for weeks"]],
  ])('%j', (texts) => {
    expect(fires(...texts)).toBe(true)
  })
})

describe('the customer was told two things', () => {
  it.each([
    'The app says delivered but the tracking page says lost.',
    'Your website says 3 days, the email says 10 days',
    'One agent said it was refunded, another told me it was not',
    'I keep getting conflicting information',
    'I got two different answers',
    'Everyone tells me something different',
    'Your emails contradict each other',
    'Recibí información contradictoria',
    'Uno me dice que sí y otro me dice que no',
    'Recebi informações contraditórias',
    'Um atendente diz uma coisa e outro diz outra',
    'Magkaiba ang sinasabi ninyo',
    'The receipt shows 40 but my bank shows 60',
    'I was given two conflicting delivery dates',
  ])('%s', (text) => {
    expect(fires(text)).toBe(true)
  })
})

describe('no conflict', () => {
  it.each([
    [['My order number is W1111111', 'Sorry, I meant order number W2222222']],
    [['My order number is W1111111', 'My other order number is W2222222']],
    [['My order number is W1111111', 'My order number is #W1111111!']],
    [['Cancel order #W1111111', 'And what is in order #W2222222?']],
    [["That doesn't contradict what I said"]],
    [['My order number is W1111111 and the second order number is W2222222']],
    [['I never received my order.', 'It just arrived today, thanks!']],
    [['It never arrived', 'it was finally delivered today']],
    [['The tracking says it was delivered on Monday but I never received it.']],
    [['It was delivered on Monday but damaged', 'The replacement never arrived']],
    [['You charged me $50 and then you charged me $80']],
    [['You charged me $50', 'You also charged me $80 for a second order']],
    [['You charged me $9.99 in May', 'You charged me $12.99 in June']],
    [['You charged me $50', 'You charged me $50.20']],
    [['I ordered it on March 3', 'I ordered it on March 4']],
    [["I haven't paid it yet", 'ok, I have now paid it']],
    [['If I cancelled my order, do I pay?', 'I never cancelled my order']],
    [['Did I already cancel? I never cancelled it.']],
    [['I never opened the box']],
    [['The website says 3 days']],
    [['I want a different color']],
    [['Two different sizes, please']],
    [['Is it one size or another?']],
    [['My sister said hi and my brother said bye']],
    [['I hope there is no conflicting information']],
    [['Do you have different prices?']],
    [['The app says hello']],
    [['Quiero otro color']],
    [['']],
  ])('%j', (texts) => {
    expect(fires(...texts)).toBe(false)
  })

  it('when both numbers are on record', () => {
    const facts = [fact('order.1', 'W1111111'), fact('order.2', 'W2222222')]
    const input = { ...saying('My order number is W1111111', 'My order number is W2222222'), facts }
    expect(conflictingInput.evaluate(input, policy, at)).toBeNull()
  })
})

describe('two sources', () => {
  const sources = (one: Partial<Fact>, other: Partial<Fact>, key = 'order.status') =>
    quietCase({
      facts: [
        { ...fact(key, 'x'), id: 'f1', source: 'Shop', ...one },
        { ...fact(key, 'x'), id: 'f2', source: 'Courier', ...other },
      ],
    })
  const differ = (one: Partial<Fact>, other: Partial<Fact>) =>
    conflictingInput.evaluate(sources(one, other), policy, at) !== null

  it('name each other and both values', () => {
    expect(conflictingInput.evaluate(sources({ value: 'delivered' }, { value: 'lost' }), policy, at)).toMatchObject({
      label: 'Sources differ: delivered / lost',
      sentence: 'Two sources differ on "order status". Shop says delivered, Courier says lost.',
      counterfactual: 'Not raised if both sources said the same. They say delivered and lost.',
      evidence: [
        { kind: 'fact', factId: 'f1' },
        { kind: 'fact', factId: 'f2' },
      ],
    })
  })

  it('agree whatever the spelling, and within the tolerance', () => {
    expect(differ({ value: 'In transit' }, { value: 'in-transit' })).toBe(false)
    expect(differ({ value: 100, unit: 'USD' }, { value: 100.5, unit: 'USD' })).toBe(false)
    expect(differ({ value: 100, unit: 'USD' }, { value: 100.51, unit: 'USD' })).toBe(true)
    expect(differ({ value: 100, unit: 'USD' }, { value: 90, unit: 'EUR' })).toBe(false)
    expect(differ({ value: 3, unit: null }, { value: 4, unit: null })).toBe(true)
    expect(differ({ value: '2026-03-01' }, { value: '2026-03-02T08:00:00Z' })).toBe(false)
    expect(differ({ value: '2026-03-01' }, { value: '2026-03-05' })).toBe(true)
    expect(differ({ value: true }, { value: false })).toBe(true)
    const input = sources({ value: 100, unit: 'USD' }, { value: 140, unit: 'USD' })
    expect(conflictingInput.evaluate(input, withRule(policy, 'conflicting_input', { tolerance: 40 }), at)).toBeNull()
  })

  it('are two: one source with two values lists two things', () => {
    expect(differ({ value: 'a' }, { value: 'b', source: 'shop' })).toBe(false)
    expect(differ({ value: 'a' }, { value: 'b', key: 'other.status' })).toBe(false)
  })
})

it('quotes both statements', () => {
  const flag = conflictingInput.evaluate(saying('You charged me $50', 'I was charged $80'), policy, at)
  expect(flag).toMatchObject({
    label: 'Says 50 USD / 80 USD',
    sentence: 'The customer says two things: 50 USD, then 80 USD.',
    evidence: [
      { messageId: 'm1', quote: '$50' },
      { messageId: 'm2', quote: '$80' },
    ],
  })
})
