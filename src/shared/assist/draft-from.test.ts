import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, noHints } from '../masking/index.ts'
import { holeNames } from '../replies/holes.ts'
import { draftFrom } from './draft-from.ts'

const masked = mask(['My name is Ivor Blenkinsop, order #W4471902, mail ivor@blenkinsop.org'], noHints)
const details = { '[name 1]': 'Ivor Blenkinsop', '[order 1]': '#W4471902', '[email 1]': 'ivor@blenkinsop.org' }
const read = (written: string) => draftFrom(written, masked)

describe('a draft that a model wrote', () => {
  it('gets its details back, and says how many it holds', () => {
    expect(masked.masked).toEqual(['My name is [name 1], order [order 1], mail [email 1]'])
    expect(read('Dear [name 1], [Name  1], we look at [order_1].')).toEqual({
      text: 'Dear Ivor Blenkinsop, Ivor Blenkinsop, we look at #W4471902.',
      holes: [],
      used: 2,
    })
    expect(read('Dear customer, we look into it.')).toMatchObject({ holes: [], used: 0 })
  })

  it.each([
    '{name 1}',
    '<name 1>',
    '(Name 1)',
    '{{name 1}}',
    '[[name 1]]',
    '[name 1',
    'name 1]',
    'name 1',
    'NAME_1',
    'name-1',
    'Name #1',
    '[name\n1]',
    '«name 1»',
    '[name 2]',
    '[name 1.2]',
    '[nombre 1]',
    '[name]',
    '[Your name]',
    '[NAME OF THE AGENT]',
    '{{customer}}',
  ])('that mangled a placeholder to %j has a hole there, by which it cannot go out', (mark) => {
    const { text, holes, used } = read(`Dear ${mark}, hello.`)!
    if (mark !== '[[name 1]]' && mark !== '{{name 1}}') expect(text).not.toContain('Ivor')
    expect(holes.length).toBeGreaterThan(0)
    expect(holeNames(text).length).toBeGreaterThan(0)
    expect(used).toBeLessThanOrEqual(1)
  })

  it('keeps words that only look like one, where the case has no such detail', () => {
    expect(read('Use account 2 for your order of 3 items, phone 24/7.')).toEqual({
      text: 'Use account 2 for your order of 3 items, phone 24/7.',
      holes: [],
      used: 0,
    })
  })

  const mark = fc.constantFrom(...(Object.keys(details) as (keyof typeof details)[]))
  const piece = fc.oneof(
    mark.map((of) => ({ kind: 'kept' as const, of, text: of as string })),
    mark.chain((of) =>
      fc
        .constantFrom(
          of.replace('[', '{').replace(']', '}'),
          of.slice(1, -1),
          of.slice(0, -1),
          of.replace('1', '7'),
          of.replace(' ', '\n').slice(1, -1),
          of.toUpperCase().replace('[', '<').replace(']', '>'),
        )
        .map((text) => ({ kind: 'lost' as const, of, text })),
    ),
    fc.constantFrom('Dear', 'thanks', 'we look into it', '😀', '3').map((text) => ({ kind: 'said' as const, text })),
  )

  it('whatever it repeats, drops or mangles: each detail stands where its own placeholder stood, and the rest is told', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const { text, holes } = read(pieces.map((one) => one.text).join(' ; '))!
        const isLost = pieces.some(({ kind }) => kind === 'lost')
        for (const [of, detail] of Object.entries(details)) {
          const kept = pieces.filter((one) => one.kind === 'kept' && one.of === of).length
          expect(text.split(detail).length - 1).toBe(kept)
        }
        expect(holes.length > 0).toBe(isLost)
        expect(holeNames(text).length > 0).toBe(isLost)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n '],
    ['thoughts alone', '<think>only thoughts</think>'],
    ['thoughts without an end', '<think>and on and on'],
    ['far too much', 'x'.repeat(7_000)],
    ['far too much once the details are back', '[email 1] '.repeat(590)],
    ['signs that no reply has', 'a\u0000b'],
    ['broken letters', '\ufffd\ufffd'],
  ])('is none where it is %s', (_, written) => {
    expect(read(written)).toBeNull()
  })
})
