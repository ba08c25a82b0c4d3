import { describe, expect, it } from 'vitest'
import { stepFor } from './list-steps.ts'

const list = (at: number) => ({ at, count: 100, page: 20 })

describe('stepFor', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 5, 4],
    ['PageDown', 90, 99],
    ['PageUp', 5, 0],
    ['PageUp', 50, 30],
    ['Home', 50, 0],
    ['End', 0, 99],
  ])('%s from %i goes to %i', (key, at, to) => {
    expect(stepFor(key, list(at))).toBe(to)
  })

  it('leaves other keys and empty lists alone', () => {
    expect(stepFor('j', list(1))).toBeNull()
    expect(stepFor('ArrowDown', { at: -1, count: 0, page: 20 })).toBeNull()
  })
})
