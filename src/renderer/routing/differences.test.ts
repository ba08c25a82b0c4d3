import { describe, expect, it } from 'vitest'
import { differencesOf } from './differences.ts'

describe('differences of two versions', () => {
  it('name entries by what they are known by, wherever they stand', () => {
    const before = {
      version: 3,
      matrix: [
        { key: 'a', note: '' },
        { key: 'b', note: 'x' },
      ],
    }
    const after = {
      version: 4,
      matrix: [
        { key: 'b', note: 'y' },
        { key: 'c', note: '' },
      ],
    }
    expect(differencesOf(before, after)).toEqual([
      { path: ['matrix', '#a'], kind: 'removed', before: { key: 'a', note: '' }, after: undefined },
      { path: ['matrix', '#b', 'note'], kind: 'changed', before: 'x', after: 'y' },
      { path: ['matrix', '#c'], kind: 'added', before: undefined, after: { key: 'c', note: '' } },
    ])
  })

  it('tell another order once, and values without a name as a whole', () => {
    const row = (key: string) => ({ key })
    expect(differencesOf({ rows: [row('a'), row('b')] }, { rows: [row('b'), row('a')] })).toEqual([
      { path: ['rows'], kind: 'order', before: ['a', 'b'], after: ['b', 'a'] },
    ])
    expect(differencesOf({ items: ['a'] }, { items: ['a', 'b'] })).toEqual([
      { path: ['items'], kind: 'changed', before: ['a'], after: ['a', 'b'] },
    ])
  })

  it('are none for the same document, whatever the order of its fields', () => {
    expect(differencesOf({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual([])
  })
})
