import '../../../test/fixtures/property-seed.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffGuides } from './diff.ts'
import type { Guide, GuideStep } from './guide.ts'
import { aGuide } from './testing/a-guide.ts'
import { anyGuide, validGuide } from './testing/guide-arbitrary.ts'
import { withWays } from './ways.ts'

const before = aGuide('refund', {
  roles: ['agent'],
  variables: [{ key: 'sum', label: 'Sum', type: 'number', initial: '' }],
})
  .ask('why', { late: 'how-much', lost: 'tell' })
  .number('how-much', 'sum', 'over', { min: 1 })
  .check('over', { yes: ['vars.sum > 50', 'tell'] }, 'tell')
  .instruct('tell', 'done')
  .end('done')
  .done()

function step(key: string, change: (step: GuideStep) => GuideStep, guide = before): Guide {
  return { ...guide, steps: guide.steps.map((one) => (one.key === key ? change(one) : one)) }
}

function renamed(guide: Guide, from: string, to: string): Guide {
  const led = (key: string | null) => (key === from ? to : key)
  const steps = guide.steps.map((one) => withWays(one, (_, key) => led(key)))
  return {
    ...guide,
    start: led(guide.start),
    steps: steps.map((one) => (one.key === from ? { ...one, key: to } : one)),
  }
}

describe('two versions of a guide', () => {
  it('that say the same have nothing to tell', () => {
    const moved = step('tell', (one) => ({
      ...one,
      place: { x: 1, y: 2 },
      comments: [{ id: 'c', by: 'Lena', at: '2026-03-01T00:00:00.000Z', text: 'Hm' }],
    }))
    expect(diffGuides(before, moved)).toEqual({ settings: [], variables: [], steps: [], same: 5 })
  })

  it('tell fields in words, with what stood there', () => {
    const after = step('over', (one) =>
      one.type === 'check'
        ? { ...one, branches: one.branches.map((branch) => ({ ...branch, when: 'vars.sum > 80' })) }
        : one,
    )
    expect(diffGuides(before, after)).toMatchObject({
      steps: [
        {
          kind: 'changed',
          key: 'over',
          title: 'Over',
          fields: [
            {
              field: 'branch:yes.when',
              words: "Branch 'Yes', condition",
              before: 'vars.sum > 50',
              after: 'vars.sum > 80',
            },
          ],
          ends: [],
        },
      ],
      same: 4,
    })
  })

  it('tell which ways lead elsewhere, by the titles of the steps', () => {
    const after = step('why', (one) =>
      one.type === 'question' && one.answer.kind === 'options'
        ? {
            ...one,
            answer: { ...one.answer, options: one.answer.options.map((option) => ({ ...option, next: 'tell' })) },
          }
        : one,
    )
    expect(diffGuides(before, after).steps).toMatchObject([
      {
        fields: [],
        ends: [
          {
            via: 'option:late',
            label: 'Late',
            before: { key: 'how-much', title: 'How much' },
            after: { key: 'tell', title: 'Tell' },
          },
        ],
      },
    ])
  })

  it('tell what was added and taken out, the latter where it stood', () => {
    const after = aGuide('refund', { roles: ['agent'], variables: before.variables })
      .ask('why', { late: 'over', lost: 'tell' })
      .check('over', { yes: ['vars.sum > 50', 'tell'] }, 'tell')
      .instruct('tell', 'wait')
      .instruct('wait', 'done')
      .end('done')
      .done()
    expect(diffGuides(before, after).steps.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'changed why',
      'removed how-much',
      'changed tell',
      'added wait',
    ])
  })

  it('know a step again that only has another key, and take ways to it for the same', () => {
    const after = renamed(before, 'tell', 'say-it')
    expect(diffGuides(before, after)).toEqual({
      settings: [],
      variables: [],
      steps: [
        { kind: 'renamed', key: 'say-it', title: 'Tell', type: 'instruction', formerKey: 'tell', fields: [], ends: [] },
      ],
      same: 4,
    })
  })

  it('tell answers that were added, and an order only where it changed', () => {
    const options = (list: Parameters<ReturnType<typeof aGuide>['ask']>[1]) =>
      aGuide('one').ask('why', list).end('end').done()
    const [one] = diffGuides(options({ a: 'end', b: 'end' }), options({ c: 'end', a: 'end', b: 'end' })).steps
    expect(one?.fields.map(({ words, before: was, after }) => [words, was, after])).toEqual([
      ["Answer 'C', label", null, 'C'],
    ])
    expect(one?.ends).toMatchObject([{ via: 'option:c', before: null, after: { key: 'end' } }])
    const [turned] = diffGuides(options({ a: 'end', b: 'end' }), options({ b: 'end', a: 'end' })).steps
    expect(turned?.fields).toEqual([{ field: 'options', words: 'Order of the answers', before: 'A, B', after: 'B, A' }])
  })

  it('tell settings and variables', () => {
    const after: Guide = {
      ...before,
      roles: ['agent', 'lead'],
      offer: { when: 'amount > 5', rank: 50 },
      start: 'tell',
      variables: [{ key: 'sum', label: 'Sum', type: 'number', initial: 'amount' }],
    }
    const { settings, variables } = diffGuides(before, after)
    expect(settings.map(({ field, after: is }) => [field, is])).toEqual([
      ['roles', 'agent, lead'],
      ['offer.when', 'amount > 5'],
      ['start', 'tell'],
    ])
    expect(variables).toEqual([
      { field: 'sum', words: "Variable 'sum'", before: 'Sum · number', after: 'Sum · number · amount' },
    ])
  })
})

describe('any two guides', () => {
  it('can be compared, and with itself a guide has not changed', () => {
    fc.assert(
      fc.property(anyGuide(), anyGuide(), (one, other) => {
        const told = diffGuides(one, other)
        expect(told.same + told.steps.length).toBeGreaterThanOrEqual(other.steps.length)
        // Of steps with one key twice only one can be the same.
        if (new Set(one.steps.map(({ key }) => key)).size !== one.steps.length) return
        expect(diffGuides(one, one)).toEqual({ settings: [], variables: [], steps: [], same: one.steps.length })
      }),
    )
  })

  it('one of which only has other keys tell of nothing else', () => {
    fc.assert(
      fc.property(validGuide(), fc.nat(), (guide, at) => {
        // Steps that say the same can be taken for each other: then the titles tell them apart.
        const key = guide.steps[at % guide.steps.length]?.key ?? ''
        const titled = { ...guide, steps: guide.steps.map((one) => ({ ...one, title: `Of ${one.key}` })) }
        const told = diffGuides(titled, renamed(titled, key, 'another'))
        expect(told.steps.map(({ kind, formerKey }) => [kind, formerKey])).toEqual([['renamed', key]])
        expect(told.settings).toEqual([])
      }),
    )
  })
})
