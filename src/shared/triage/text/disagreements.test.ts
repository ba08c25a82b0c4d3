import { describe, expect, it } from 'vitest'
import { fact, saying } from '../testing/sample-cases.ts'
import { disagreements } from './disagreements.ts'

const record = [
  fact('order.total', 120, 'USD'),
  fact('refund.amount', 40, 'USD'),
  fact('account.balance', 15, 'USD'),
  fact('order.status', 'delivered'),
  fact('order.placed_at', '2026-02-11'),
  fact('order.delivered_at', '2026-03-03T10:00:00Z'),
]
const found = (text: string, facts = record) =>
  disagreements({ ...saying(text), facts }, 0.5).map(({ said, recorded }) => `${said} / ${recorded}`)

describe('contradicts the record', () => {
  it.each([
    ['I was charged $150', '150 USD / 120 USD'],
    ['You charged me 1,150.25 USD for my order', '1,150.25 USD / 120 USD'],
    ['My order total was $99.99', '99.99 USD / 120 USD'],
    ['you refunded me only 20 dollars', '20 USD / 40 USD'],
    ['my balance is $300', '300 USD / 15 USD'],
    ['me cobraron $150', '150 USD / 120 USD'],
    ['paguei $150', '150 USD / 120 USD'],
    ['It never arrived', 'not delivered / delivered'],
    ['I still haven’t received my order', 'not delivered / delivered'],
    ['nunca llegó', 'not delivered / delivered'],
    ['hindi pa dumating', 'not delivered / delivered'],
    ['I already cancelled my order', 'cancelled / delivered'],
    ['I ordered it on March 1', 'March 1 / 2026-02-11'],
    ['It was delivered on 20 February 2026', '20 February 2026 / 2026-03-03'],
  ])('%s', (text, sides) => {
    expect(found(text)).toEqual([sides])
  })
})

describe('contradicts nothing', () => {
  it.each([
    ['the sum of the record', 'I was charged $120'],
    ['a difference within the tolerance', 'My order total was $120.40'],
    ['another fact that agrees', 'I was charged $40'],
    ['a wish', 'I want a refund of $50'],
    ['a question', 'was I charged $150?'],
    ['a guess', 'I paid about $130'],
    ['an expectation', 'I expected to pay $99'],
    ['a denial', 'I was not charged $150'],
    ['money for something else', 'I paid $20 for shipping'],
    ['another currency', 'I was charged €150'],
    ['a number without a currency', 'I was charged 150'],
    ['money somebody else took', 'someone took $500 from me'],
    ['a condition', 'if it never arrived'],
    ['a state in question', 'it never arrived?'],
    ['somebody else’s order', 'my friend never received it'],
    ['a day that time zones explain', 'I ordered it on February 12'],
    ['a wish for a day', 'change my delivery to May 20'],
    ['a day in figures that may be read two ways', 'I ordered it on 3/4'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('anything at all while the record is empty or about other things', () => {
    expect(found('I was charged $150 and it never arrived', [])).toEqual([])
    expect(found('I was charged $150', [fact('loyalty.points', 12, 'USD')])).toEqual([])
    expect(
      found('It never arrived', [fact('order.a.status', 'delivered'), fact('order.b.status', 'in transit')]),
    ).toEqual([])
  })
})
