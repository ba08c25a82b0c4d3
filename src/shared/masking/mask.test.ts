import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hintsOf, mask, noHints } from './index.ts'

describe('masking', () => {
  it('puts the same placeholder for the same detail in every text of a case', () => {
    const { masked, counts } = mask(
      [
        'Hi, my name is Ivor Blenkinsop, mail ivor@blenkinsop.org',
        'Thanks Ivor Blenkinsop! We wrote to ivor@blenkinsop.org.',
      ],
      noHints,
    )
    expect(masked).toEqual(['Hi, my name is [name 1], mail [email 1]', 'Thanks [name 1]! We wrote to [email 1].'])
    expect(counts).toEqual({ name: 1, email: 1 })
  })

  it('numbers another way of writing the same detail as a variant of it', () => {
    const { masked, restore } = mask(['+1 415 555 2671', 'call +14155552671'], noHints)
    expect(masked).toEqual(['[phone 1]', 'call [phone 1.2]'])
    expect(masked.map(restore)).toEqual(['+1 415 555 2671', 'call +14155552671'])
  })

  it('masks in all texts what one of them told', () => {
    const { masked } = mask(
      ['the order number is 4471902', '4471902 again', 'my name is ivor blenkinsop', 'Ivor was here'],
      noHints,
    )
    expect(masked).toEqual([
      'the order number is [order 1]',
      '[order 1] again',
      'my name is [name 1]',
      '[name 2] was here',
    ])
  })

  it('puts nothing in the place of what only looked like a placeholder', () => {
    const { masked, restore } = mask(['My name is Ana Lopez. Literally: [name 1] and [ Name 1.1 ]'], noHints)
    expect(masked).toEqual(['My name is [name 1]. Literally: [text 1] and [text 2]'])
    expect(restore(masked[0] ?? '')).toBe('My name is Ana Lopez. Literally: [name 1] and [ Name 1.1 ]')
  })

  it('restores what a model wrote about it, and tells what the model made up', () => {
    const { restore, unknownIn } = mask(['My name is Ana Lopez'], noHints)
    expect(restore('Dear [Name 1], dear [name  1], dear [name 7]')).toBe(
      'Dear Ana Lopez, dear Ana Lopez, dear [name 7]',
    )
    expect(unknownIn('Dear [Name 1], dear [name 7]')).toEqual(['[name 7]'])
  })

  it('takes its hints from the case, and keeps the reference', () => {
    const found = hintsOf({
      reference: 'ESC-2026-000123',
      externalId: 'chat-9',
      customer: {
        id: 'c-4471',
        name: 'Zoë Quux',
        email: 'z@q.io',
        phone: null,
        tier: 'plus',
        lifetimeValue: null,
        language: 'en',
        country: null,
        customerSince: null,
        recentContacts: null,
        vulnerabilities: [],
      },
      conversation: [],
      facts: [
        { id: '1', key: 'order.id', label: 'Order', value: 'Kestrel-77', unit: null, source: 'shop' },
        { id: '2', key: 'order.total', label: 'Total', value: 129.5, unit: 'USD', source: 'shop' },
        {
          id: '3',
          key: 'shipping.address',
          label: 'Address',
          value: 'The Old Mill, Upper Slaughter',
          unit: null,
          source: 'shop',
        },
      ],
    })
    const { masked } = mask(
      ['ESC-2026-000123: zoe quux wants kestrel-77 at the old mill, upper slaughter. Total 129.5'],
      found,
    )
    expect(masked).toEqual(['ESC-2026-000123: [name 1] wants [order 1] at [address 1]. Total 129.5'])
  })
})

const brackets = fc.constantFrom('[name 1]', '[Name 1.2]', '[order', ' 1]', '[', ']', '[text 1]', '[phone 2]', 'name 1')
const details = fc.constantFrom(
  'Ana Lopez',
  'ana@lopez.org',
  '+44 20 7946 0958',
  'GB82WEST12345698765432',
  '4111 1111 1111 1111',
  'order #4471902',
  'my name is ',
  'Hi ',
  ',',
  ' and ',
  '221B Baker Street, London',
  'account 99812734',
  '\u200b',
  'Ünal',
  '’',
  '😀',
  '\n',
  '12',
  '-',
  '.',
)
const text = fc
  .array(
    fc.oneof(
      details,
      brackets,
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
const anyHints = fc.record({
  names: fc.array(fc.oneof(details, brackets, fc.string({ maxLength: 8 })), { maxLength: 3 }),
  values: fc.array(
    fc.record({
      kind: fc.constantFrom('order', 'account', 'address', 'phone'),
      value: fc.oneof(details, brackets, fc.string({ maxLength: 8 })),
    }),
    { maxLength: 3 },
  ),
  keep: fc.array(details, { maxLength: 1 }),
})

describe('nothing masked comes back wrong', () => {
  it('whatever the texts hold, placeholders and pieces of them among it', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), anyHints, (texts, some) => {
        const { masked, restore, unknownIn } = mask(texts, some)
        expect(masked.map(restore)).toEqual(texts)
        expect(masked.flatMap(unknownIn)).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  }, 60_000)

  it('and never gives a detail for another one’s placeholder', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const { masked, restore } = mask(texts, noHints)
        const all = masked.join('\n')
        expect(restore(all)).toBe(texts.join('\n'))
      }),
      { numRuns: 1_000 },
    )
  }, 60_000)
})
