import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributionKindSchema } from '../../shared/case/flag.ts'
import { priorityGroups } from './priority-groups.ts'

const part = (kind: (typeof contributionKindSchema.options)[number], name: string, points: number) => ({
  kind,
  name,
  label: name,
  points,
})

describe('priorityGroups', () => {
  it('stand in one order and carry their parts', () => {
    const groups = priorityGroups({
      score: 41,
      contributions: [part('flag', 'aged', 5), part('severity', 'severity', 16), part('flag', 'vip', 20)],
    })
    expect(groups.map(({ kind, points, parts }) => [kind, points, parts.length])).toEqual([
      ['severity', 16, 1],
      ['flag', 25, 2],
    ])
  })

  it('know the parts of old cases by their names', () => {
    const contributions = [part('flag', 'severity', 16), part('flag', 'customer_tier', 8), part('flag', 'cap', -4)]
    expect(priorityGroups({ score: 20, contributions }).map(({ kind }) => kind)).toEqual([
      'severity',
      'customer_value',
      'cap',
    ])
  })

  it('add up to the score, whatever it is made of', () => {
    const contribution = fc.record({
      kind: fc.constantFrom(...contributionKindSchema.options),
      name: fc.constantFrom('severity', 'customer_tier', 'cap', 'vip', 'aged'),
      label: fc.string(),
      points: fc.integer({ min: -50, max: 100 }),
    })
    fc.assert(
      fc.property(fc.array(contribution), (contributions) => {
        const sum = (points: readonly { points: number }[]) => points.reduce((total, one) => total + one.points, 0)
        expect(sum(priorityGroups({ score: 0, contributions }))).toBe(sum(contributions))
      }),
    )
  })
})
