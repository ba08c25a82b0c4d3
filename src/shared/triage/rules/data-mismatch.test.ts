import { describe, expect, it } from 'vitest'
import type { Fact } from '../../case/parts.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, fact, quietCase, saying } from '../testing/sample-cases.ts'
import type { TriageInput } from '../triage.ts'
import { dataMismatch } from './data-mismatch.ts'

const record: readonly Fact[] = [
  fact('order.number', 'W2378156'),
  fact('card.last4', 'Visa **** 4242'),
  fact('shipping.zip', '94103-1234'),
  fact('shipping.address', '975 Sunset Drive, Suite 217, Austin'),
  fact('booking.reference', 'JMO1MG'),
]
const known = (text: string, facts: readonly Fact[] = record): TriageInput => {
  const input = saying(text)
  const customer = { ...input.customer, name: 'Robert Miller', email: 'rob@shop.example', phone: '+1 (555) 123-4567' }
  return { ...input, facts: [...facts], customer }
}
const sides = (text: string, facts?: readonly Fact[]) =>
  dataMismatch.evaluate(known(text, facts), policy, at)?.observed.text ?? null

describe('who the customer says they are, against the record', () => {
  it.each([
    ['My email is maria@mail.example', 'customer: e-mail maria@mail.example; record: rob@shop.example'],
    ['maria@mail.example', 'customer: e-mail maria@mail.example; record: rob@shop.example'],
    ['Mi correo es maria@mail.example', 'customer: e-mail maria@mail.example; record: rob@shop.example'],
    ['My name is Maria Gomez and I need help', 'customer: name Maria Gomez; record: Robert Miller'],
    ['me llamo Ana', 'customer: name Ana; record: Robert Miller'],
    ['The name on my account is Peter Miller', 'customer: name Peter Miller; record: Robert Miller'],
    ['My order number is W9999999.', 'customer: order number W9999999; record: W2378156'],
    ['It is about order #5550001', 'customer: order number 5550001; record: W2378156'],
    ['my booking reference is XYZ9AB', 'customer: booking code XYZ9AB; record: JMO1MG'],
    ['I paid with the visa ending in 1881', 'customer: card 1881; record: Visa **** 4242'],
    ['the last four digits are 1881', 'customer: card 1881; record: Visa **** 4242'],
    ['My zip code is 10001', 'customer: post code 10001; record: 94103-1234'],
    ['My address is 12 Oak Lane', 'customer: address 12 Oak Lane; record: 975 Sunset Drive, Suite 217, Austin'],
    ['my phone number is 555-987-6543', 'customer: phone 555-987-6543; record: +1 (555) 123-4567'],
    ['Meu nome é Paulo', 'customer: name Paulo; record: Robert Miller'],
    ['Ang pangalan ko po ay Jose Cruz', 'customer: name Jose Cruz; record: Robert Miller'],
  ])('%s', (text, both) => {
    expect(sides(text)).toBe(both)
  })
})

describe('no mismatch', () => {
  it.each([
    'My email is rob@shop.example',
    'My email is ROB@shop.example.',
    'My new email is rob@new.example',
    'Please change my email to rob@new.example',
    "My wife's email is ann@mail.example",
    'Write to press@paper.example for the story',
    'My name is Bob Miller',
    'My name is Rob',
    'My name is Robert Smith',
    'My name is Robrt Miller',
    'my name is on the list',
    'My name is spelled wrong',
    'My order number is W2378156',
    'order number 2378156',
    'I have order 2 shirts',
    'My other order number is W9999999',
    'order total 12345',
    'my card ending in 4242',
    'my new card ending in 1881',
    'My zip code is 94103',
    'my address is 975 Sunset Dr',
    'My old address is 12 Oak Lane',
    'I moved, my address is 12 Oak Lane',
    'my phone number is 555 123 4567',
    'call me at my other phone number 555-987-6543',
    'My order is late',
    'What is my order number?',
    '',
  ])('%s', (text) => {
    expect(sides(text)).toBeNull()
  })

  it('where the record has nothing to compare with', () => {
    const quiet = (text: string) => dataMismatch.evaluate(saying(text), policy, at)
    expect(quiet('My email is maria@mail.example')).toBeNull()
    expect(quiet('My order number is W9999999')).toBeNull()
    const guest = saying('My name is Maria Gomez')
    expect(
      dataMismatch.evaluate({ ...guest, customer: { ...guest.customer, name: 'Guest 12' } }, policy, at),
    ).toBeNull()
  })

  it('when one of several records agrees', () => {
    const two = [fact('order.number', 'W2378156'), { ...fact('order.id', 'W9999999'), id: 'f2' }]
    expect(sides('My order number is W9999999', two)).toBeNull()
  })
})

it('names both sides of an amount and points at both', () => {
  const input = { ...saying('You charged me $150.'), facts: [fact('order.total', 120, 'USD')] }
  expect(dataMismatch.evaluate(input, policy, at)).toMatchObject({
    label: 'Data mismatch 150 USD / 120 USD',
    sentence: 'The customer says 150 USD. Our record "order total" says 120 USD.',
    counterfactual: 'Not raised if both sums were within 0.50. They differ by 30.',
    evidence: [
      { kind: 'message', messageId: 'm1', quote: '$150' },
      { kind: 'fact', factId: 'f-order.total' },
    ],
  })
  expect(dataMismatch.evaluate(input, withRule(policy, 'data_mismatch', { tolerance: 30 }), at)).toBeNull()
  expect(dataMismatch.evaluate(input, withRule(policy, 'data_mismatch', { tolerance: 29.99 }), at)).not.toBeNull()
})

it('points at the profile', () => {
  expect(dataMismatch.evaluate(known('My email is maria@mail.example'), policy, at)).toMatchObject({
    label: 'Data mismatch: e-mail maria@mail.example',
    sentence: 'They give the e-mail maria@mail.example. We have rob@shop.example on file.',
    evidence: [
      { kind: 'message', messageId: 'm1', start: 12, end: 30, quote: 'maria@mail.example' },
      { kind: 'customer', field: 'email' },
    ],
  })
})

it('reads sums written as words in the record', () => {
  const facts = [fact('order.total', '120.00 USD')]
  expect(sides('I was charged $150', facts)).toBe('customer: 150 USD; record: 120 USD')
  expect(sides('I was charged $120', facts)).toBeNull()
})

it.each([
  ['I already returned it', 'return.status', 'not received', true],
  ['I already returned it', 'return.status', 'received', false],
  ['I never got my refund', 'refund.status', 'completed', true],
  ['I never got my refund', 'refund.status', 'pending', false],
  ['I never got my refund', 'order.status', 'completed', false],
])('%s beside %s %s: %s', (text, key, value, raised) => {
  expect(sides(text, [fact(key, value)]) !== null).toBe(raised)
})

it('agrees once the customer gives what the record has', () => {
  const input = known('My email is maria@mail.example')
  const changed = dataMismatch.withoutTrigger(input, policy, at)
  expect(changed.conversation[0]?.text).toBe('My email is rob@shop.example')
  expect(dataMismatch.evaluate(quietCase(), policy, at)).toBeNull()
})
