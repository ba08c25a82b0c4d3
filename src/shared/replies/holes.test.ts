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
    ['[importe] [número de lote] [petsa]', ['importe', 'número de lote', 'petsa']],
  ])('%s', (text, names) => {
    expect(holeNames(text)).toEqual(names)
  })

  it.each([
    'See [here](https://example.org).',
    'Case [ESC-2026-000123], step [1], [x] done, [sic].',
    'list[index] and a[b]',
    'One { brace } and [] nothing.',
    `[${'so long that nobody leaves it as a mark '.repeat(3)}]`,
  ])('none in: %s', (text) => {
    expect(findHoles(text)).toEqual([])
  })

  it('says where each stands', () => {
    const text = 'A {{b}} c [d] e'
    expect(findHoles(text).map(({ from, to }) => text.slice(from, to))).toEqual(['{{b}}', '[d]'])
  })
})
