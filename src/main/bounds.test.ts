import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow } from './bounds.ts'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const second = { x: 1366, y: -200, width: 1920, height: 1080 }

describe('placing a window', () => {
  it('starts in the middle of the first screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1920, height: 1080 }])).toEqual({
      x: 277,
      y: 156,
      width: 1366,
      height: 768,
    })
  })

  it('never starts larger than the screen', () => {
    expect(placeWindow(null, [laptop])).toEqual({ x: 0, y: 0, width: 1366, height: 728 })
  })

  it('comes back where it was, on the second screen too', () => {
    const kept = { x: 1500, y: 10, width: 1200, height: 800 }
    expect(placeWindow(kept, [laptop, second])).toEqual(kept)
  })

  it('comes to the first screen when the second is gone', () => {
    const placed = placeWindow({ x: 1500, y: 10, width: 1200, height: 700 }, [laptop])
    expect(placed).toEqual({ x: 83, y: 14, width: 1200, height: 700 })
  })

  it('comes back when only its lower part would be seen', () => {
    const placed = placeWindow({ x: 100, y: -500, width: 1000, height: 700 }, [laptop])
    expect(placed.y).toBeGreaterThanOrEqual(0)
  })

  it('keeps its title bar within reach, whatever was kept', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 })
    const size = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: size, height: size }), (kept) => {
        const placed = placeWindow(kept, [laptop, second])
        const reachable = [laptop, second].some(
          (area) =>
            Math.min(placed.x + placed.width, area.x + area.width) - Math.max(placed.x, area.x) >= 120 &&
            placed.y >= area.y &&
            placed.y + 32 <= area.y + area.height,
        )
        expect(reachable).toBe(true)
      }),
    )
  })
})
