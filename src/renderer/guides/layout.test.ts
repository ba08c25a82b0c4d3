import { describe, expect, it } from 'vitest'
import { largeGuide } from '../../../test/fixtures/large-guide.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { connect, placeSteps, unplaceSteps } from './guide-edits.ts'
import { laidOut, placesOf, shapeOf } from './layout.ts'
import { sizeOf } from './step-size.ts'

/** Pairs of steps that lie on each other. */
function overlaps(guide: Guide): string[] {
  const places = laidOut(guide)
  const boxes = guide.steps.map((step) => ({ ...sizeOf(step), ...(places.get(step.key) ?? { x: 0, y: 0 }), step }))
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map((other) => `${one.step.key} ${other.step.key}`),
  )
}

describe('the layout', () => {
  it('puts every step below those that lead to it, and none on another', () => {
    for (const count of [1, 12, 60]) {
      const guide = largeGuide(count)
      const places = laidOut(guide)
      expect(places.size).toBe(count)
      expect(overlaps(guide)).toEqual([])
      const y = (key: string) => places.get(key)?.y ?? Number.NaN
      for (const step of guide.steps)
        if (step.type === 'instruction' && step.next) expect(y(step.next)).toBeGreaterThan(y(step.key))
    }
  })

  it('begins at the start also where a way leads back to it, or a step leads to itself', () => {
    const back = connect(largeGuide(12), { from: 'step-5', via: null }, 'step-0')
    const guide = connect(back, { from: 'step-6', via: null }, 'step-6')
    const places = laidOut(guide)
    expect(Math.min(...[...places.values()].map(({ y }) => y))).toBe(places.get('step-0')?.y)
  })

  it('leaves what was put by hand where it is, and moves nothing else for it', () => {
    const guide = largeGuide(12)
    const moved = placeSteps(guide, new Map([['step-3', { x: -500, y: 7 }]]))
    const before = placesOf(guide, laidOut(guide))
    const after = placesOf(moved, laidOut(moved))
    expect(after.get('step-3')).toEqual({ x: -500, y: 7 })
    for (const { key } of guide.steps) if (key !== 'step-3') expect(after.get(key)).toEqual(before.get(key))
    expect(shapeOf(moved)).toBe(shapeOf(guide))
    expect(unplaceSteps(moved)).toEqual(guide)
  })
})
