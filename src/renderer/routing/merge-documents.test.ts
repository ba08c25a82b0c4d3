import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDocuments } from './merge-documents.ts'

const row = (key: string, note = '') => ({ key, note })

describe('bringing a draft onto a newer version', () => {
  it('keeps what each of two people changed', () => {
    const base = { rows: [row('a'), row('b')], minutes: 60 }
    const mine = { rows: [row('a', 'mine'), row('b')], minutes: 60 }
    const theirs = { rows: [row('a'), row('b', 'theirs')], minutes: 30 }
    expect(mergeDocuments(base, mine, theirs)).toEqual({ rows: [row('a', 'mine'), row('b', 'theirs')], minutes: 30 })
  })

  it('takes mine where both changed the same value', () => {
    expect(mergeDocuments({ minutes: 60 }, { minutes: 20 }, { minutes: 30 })).toEqual({ minutes: 20 })
  })

  it('keeps both additions, and my order', () => {
    const base = { rows: [row('a'), row('b')] }
    const mine = { rows: [row('b'), row('mine'), row('a')] }
    const theirs = { rows: [row('a'), row('b'), row('theirs')] }
    expect(mergeDocuments(base, mine, theirs).rows.map(({ key }) => key)).toEqual(['b', 'mine', 'a', 'theirs'])
  })

  it('lets a removal win over nothing, and a change over a removal', () => {
    const base = { rows: [row('a'), row('b'), row('c')] }
    const mine = { rows: [row('b', 'changed'), row('c')] }
    const theirs = { rows: [row('a', 'changed'), row('c')] }
    expect(mergeDocuments(base, mine, theirs).rows).toEqual([row('b', 'changed'), row('c'), row('a', 'changed')])
    expect(mergeDocuments(base, { rows: [row('c')] }, base).rows).toEqual([row('c')])
    expect(mergeDocuments(base, base, { rows: [row('c')] }).rows).toEqual([row('c')])
  })

  it('takes a list whose entries have no name as one value', () => {
    expect(mergeDocuments({ days: ['monday'] }, { days: ['monday', 'friday'] }, { days: ['sunday'] })).toEqual({
      days: ['monday', 'friday'],
    })
  })

  it('is theirs when nothing was changed here, and mine when nothing was changed there', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
    const document = fc.record({
      rows: keys.chain((names) =>
        fc.tuple(...names.map((key) => fc.constantFrom('', 'x', 'y').map((note) => row(key, note)))),
      ),
      minutes: fc.nat(3),
    })
    fc.assert(
      fc.property(document, document, (base, changed) => {
        expect(mergeDocuments(base, base, changed)).toEqual(changed)
        expect(mergeDocuments(base, changed, base)).toEqual(changed)
        expect(mergeDocuments(base, changed, changed)).toEqual(changed)
      }),
    )
  })
})
