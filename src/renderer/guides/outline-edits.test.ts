import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft } from '../../../test/fixtures/guide-arbitrary.ts'
import { edgesOf, type Guide, guideSchema } from '../../shared/guide/guide.ts'
import { addStep } from './guide-edits.ts'
import { newGuide } from './new-step.ts'
import { outlineOf } from './outline.ts'
import { addWay, moveStep, moveWay } from './outline-edits.ts'

const order = (guide: Guide) => outlineOf(guide).flatMap((row) => (row.kind === 'step' ? [row.step.key] : []))

function chain(): Guide {
  const one = addStep(newGuide('g', 'G'), 'instruction', 'One', { at: null }).guide
  const two = addStep(one, 'action', 'Two', { at: { from: 'one', via: null } }).guide
  const three = addStep(two, 'instruction', 'Three', { at: { from: 'two', via: null } }).guide
  return addStep(three, 'question', 'Ask', { at: { from: 'three', via: null } }).guide
}

describe('edits in the outline', () => {
  it('move a step up and down among those that follow each other', () => {
    const guide = chain()
    expect(order(moveStep(guide, 'one', 1))).toEqual(['two', 'one', 'three', 'ask'])
    expect(moveStep(guide, 'one', 1).start).toBe('two')
    expect(order(moveStep(guide, 'three', -1))).toEqual(['one', 'three', 'two', 'ask'])
    expect(moveStep(moveStep(guide, 'two', 1), 'two', -1)).toEqual(guide)
  })

  it('leave alone what has several ways, and the ends of the line', () => {
    const guide = chain()
    for (const moved of [moveStep(guide, 'three', 1), moveStep(guide, 'one', -1), moveStep(guide, 'ask', -1)])
      expect(moved).toBe(guide)
  })

  it('add an answer that leads nowhere yet, up to nine, and put answers in order', () => {
    const { guide, way } = addWay(chain(), 'ask', 'Maybe')
    expect(way).toEqual({ from: 'ask', via: 'option:maybe' })
    const ways = (now: Guide) => now.steps.flatMap(edgesOf).flatMap(({ via }) => via ?? [])
    expect(ways(guide)).toEqual(['option:yes', 'option:no', 'option:maybe'])
    expect(ways(moveWay(guide, { from: 'ask', via: 'option:maybe' }, -1))).toEqual([
      'option:yes',
      'option:maybe',
      'option:no',
    ])
    expect(moveWay(guide, { from: 'ask', via: 'option:maybe' }, 1)).toBe(guide)
    const full = Array.from({ length: 20 }).reduce<Guide>((now) => addWay(now, 'ask', 'Yes').guide, guide)
    expect(ways(full).length).toBe(9)
    expect(new Set(ways(full)).size).toBe(9)
    expect(addWay(guide, 'one', 'None')).toEqual({ guide, way: null })
  })

  it('keep every step, and as many ways that lead somewhere', () => {
    const count = (guide: Guide) => guide.steps.flatMap(edgesOf).filter(({ to }) => to !== null).length
    fc.assert(
      fc.property(
        anyDraft(10),
        fc.constantFrom(...'abcdefghijkl'),
        fc.constantFrom(1 as const, -1 as const),
        (guide, key, by) => {
          const moved = moveStep(guide, key, by)
          expect(moved.steps.map((step) => step.key)).toEqual(guide.steps.map((step) => step.key))
          expect(count(moved)).toBe(count(guide))
          expect(guideSchema.parse(moved)).toEqual(moved)
        },
      ),
    )
  })
})
