import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyKeySchema } from '../../shared/escalation/matrix-row.ts'
import { freeKey, movedEntry } from './list-edits.ts'

describe('keys', () => {
  it('are made of what people call a thing', () => {
    expect(freeKey('Büro & Billing', [])).toBe('bu-ro-billing')
    expect(freeKey('Night shift', ['night-shift', 'night-shift-2'])).toBe('night-shift-3')
    expect(freeKey('…', [])).toBe('new')
  })

  it('are always taken by the schema and never taken twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90, unit: 'grapheme' }), { maxLength: 8 }), (names) => {
        const keys: string[] = []
        for (const name of names) keys.push(freeKey(name, keys))
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(policyKeySchema.safeParse(key).success).toBe(true)
      }),
    )
  })
})

it('an entry moves one place and back, and nowhere beyond the ends', () => {
  expect(movedEntry(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(movedEntry(['b', 'a', 'c'], 1, 0)).toEqual(['a', 'b', 'c'])
  expect(movedEntry(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
  expect(movedEntry(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
})
