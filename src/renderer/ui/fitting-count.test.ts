import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittingCount } from './fitting-count.ts'

const space = { gap: 2, more: 30 }

test('all stand in the row where there is room for all, to the pixel', () => {
  expect(fittingCount([10, 20, 30], 64, space)).toBe(3)
  expect(fittingCount([], 0, space)).toBe(0)
})

test('else as many as leave room for the rest', () => {
  expect(fittingCount([10, 20, 30], 63, space)).toBe(1)
  expect(fittingCount([10, 20, 30], 41, space)).toBe(0)
  expect(fittingCount([10, 20, 30], 42, space)).toBe(1)
})

test('never takes more room than there is, and never leaves out what had room', () => {
  const widths = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 10 })
  fc.assert(
    fc.property(widths, fc.nat({ max: 900 }), (all, room) => {
      const count = fittingCount(all, room, space)
      const taken = (n: number) =>
        all.slice(0, n).reduce((sum, width) => sum + width + space.gap, -space.gap) +
        (n < all.length ? space.gap + space.more : 0)
      if (count > 0) expect(taken(count)).toBeLessThanOrEqual(room)
      if (count < all.length) expect(taken(count + 1)).toBeGreaterThan(room)
    }),
  )
})
