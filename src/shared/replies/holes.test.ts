import { describe, expect, it } from 'vitest'
import { findHoles, holeNames } from './holes.ts'

describe('holes in a text to a customer', () => {
  it.each([
    ['Dear {{customer.name}},', ['customer.name']],
    ['{{ a }} and {{a}} and {{b}}', ['a', 'b']],
    ['Your refund of [amount] for [order number].', ['amount', 'order number']],
    ['Dear [name 1], [Your Name]', ['name 1', 'Your Name']],
    ['By […] or [...] or [__] or [???]', ['…', '...', '__', '???']],
    ['Dear {{customer.name,\nhello', ['customer.name,']],
    ['left over }} here', ['left over']],
    ['{{}}', ['{{}}']],
    // Beside other words or marks, and with signs in it.
    ['Total: EUR[amount], [name][surname]', ['amount', 'name', 'surname']],
    ['[amount](approximately)', ['amount']],
    [
      '[5-digit code] [amount, currency] [date: dd.mm] [amount (USD)] [€]',
      ['5-digit code', 'amount, currency', 'date: dd.mm', 'amount (USD)', '€'],
    ],
    [
      '[insert here why the refund was refused and what the customer can do next]',
      ['insert here why the refund was refused and what the customer can do next'],
    ],
    ['[importe] [número de lote] [petsa]', ['importe', 'número de lote', 'petsa']],
  ])('%s', (text, names) => {
    expect(holeNames(text)).toEqual(names)
  })

  it.each([
    'See [here](https://example.org).',
    'Case [ESC-2026-000123], step [1], [x] done, [sic].',
    'Your order[s] and a[b].',
    '[10:30] [10:30 AM] [2026-03-04 10:30] [ana@example.org] [https://example.org/a]',
    'See [here](/help) or [mail](mailto:a@example.org).',
    'One { brace } and [] nothing.',
    `[${'so long that nobody leaves it as a mark '.repeat(4)}]`,
  ])('none in: %s', (text) => {
    expect(findHoles(text)).toEqual([])
  })

  it('says where each stands', () => {
    const text = 'A {{b}} c [d] e'
    expect(findHoles(text).map(({ from, to }) => text.slice(from, to))).toEqual(['{{b}}', '[d]'])
  })
})
