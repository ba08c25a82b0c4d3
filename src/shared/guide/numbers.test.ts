import '../../../test/fixtures/property-seed.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../test/fixtures/decisions.ts'
import { guideNumbersSchema, idleDays, type RunFacts } from '../contract/guide-numbers.ts'
import type { Guide } from './guide.ts'
import { guideNumbers, qualityOf } from './numbers.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { aRun, back, choose, factsOf, jump, skip, tick } from './testing/a-run.ts'
import { forwardActs, playThrough } from './testing/acts.ts'
import { anyGuides, guideFamily } from './testing/guide-arbitrary.ts'

const guide = aGuide('refund')
  .ask('why', { late: 'tell', lost: { to: 'grave', suggestWhen: 'amount > 1000' } })
  .check('grave', { yes: ['severity == "S1"', 'tell'] }, 'done')
  .instruct('tell', 'note')
  .act('note', 'note', { text: 'Told' }, 'done')
  .end('done')
  .done()

const asked = { days: 30, at: minutesLater(60), cut: false }

function numbersOf(facts: readonly RunFacts[], of: Guide = guide, at = asked.at) {
  const numbers = guideNumbers(of, facts, { ...asked, at })
  expect(guideNumbersSchema.parse(numbers)).toEqual(numbers)
  const step = (key: string) => numbers.steps.find((one) => one.step === key)
  const edge = (from: string, via: string | null) => numbers.edges.find((one) => one.from === from && one.via === via)
  return { numbers, step, edge }
}

describe('the numbers of a guide', () => {
  it('are zeros where nobody ran it', () => {
    const { numbers, step } = numbersOf([])
    expect(numbers).toMatchObject({ runs: 0, medianSeconds: null, p90Seconds: null })
    expect(numbers.edges).toHaveLength(6)
    expect(step('why')).toMatchObject({ visits: 0, medianSeconds: null })
  })

  it('count visits, the time of each and the ways taken', () => {
    const late = factsOf(aRun(guide, [choose('late'), tick, skip('Told by phone')], { name: 'a', minutes: [2, 3, 1] }))
    const lost = factsOf(aRun(guide, [choose('lost')], { name: 'b', minutes: [4] }))
    const { numbers, step, edge } = numbersOf([late, lost])
    expect(numbers).toMatchObject({ runs: 2, ended: 2, running: 0, left: 0, overridden: 1, medianSeconds: 300 })
    expect(step('why')).toEqual({
      step: 'why',
      runs: 2,
      visits: 2,
      medianSeconds: 180,
      p90Seconds: 240,
      droppedOut: 0,
      steppedBack: 0,
      offPath: 0,
    })
    expect(step('grave')).toMatchObject({ visits: 1, medianSeconds: 0 })
    expect(step('note')).toMatchObject({ visits: 1, offPath: 1 })
    expect(edge('why', 'option:late')).toMatchObject({ to: 'tell', taken: 1, offPath: 0 })
    expect(edge('why', 'option:lost')).toMatchObject({ to: 'grave', taken: 1 })
    expect(edge('grave', 'otherwise')).toMatchObject({ taken: 1 })
    expect(edge('grave', 'branch:yes')).toMatchObject({ taken: 0 })
    expect(edge('note', null)).toMatchObject({ to: 'done', taken: 1, offPath: 1 })
    expect(numbers.outcomes).toMatchObject([{ step: 'done', result: 'resolved', runs: 2, overridden: 1 }])
  })

  it('count an action that had nothing to do as the recommended way', () => {
    const { numbers, step } = numbersOf([
      factsOf(aRun(guide, [choose('late'), tick, { kind: 'had_nothing_to_do', why: 'It is noted already.' }])),
    ])
    expect(numbers.overridden).toBe(0)
    expect(step('note')?.offPath).toBe(0)
  })

  it('count what was gone back over, and ends as they stood', () => {
    const run = aRun(guide, [choose('late'), back, choose('lost')], { minutes: [1, 2, 3] })
    const { numbers, step, edge } = numbersOf([factsOf(run)])
    expect(step('why')).toMatchObject({ runs: 1, visits: 2, medianSeconds: 120 })
    expect(step('tell')).toMatchObject({ visits: 1, steppedBack: 1, medianSeconds: null })
    expect(edge('why', 'option:late')?.taken).toBe(1)
    expect(numbers.outcomes[0]?.runs).toBe(1)
  })

  it('count a jump as a way that is not drawn', () => {
    const { numbers, step } = numbersOf([factsOf(aRun(guide, [jump('note', 'The customer is gone')]))])
    expect(numbers.edges.at(-1)).toEqual({ from: 'why', via: 'jump', to: 'note', taken: 1, offPath: 1 })
    expect(step('why')?.offPath).toBe(1)
    expect(step('note')).toMatchObject({ visits: 1, droppedOut: 0 })
  })

  it('take a run for given up where it was left, or lay untouched for days', () => {
    const left = factsOf(aRun(guide, [choose('late')], { name: 'a', left: 'The customer hung up' }))
    const lies = factsOf(aRun(guide, [choose('late'), tick], { name: 'b' }))
    expect(numbersOf([left, lies]).step('tell')?.droppedOut).toBe(1)
    expect(numbersOf([left, lies]).step('note')?.droppedOut).toBe(0)
    const later = minutesLater(idleDays * 1_440 + 3)
    expect(numbersOf([left, lies], guide, later).step('note')?.droppedOut).toBe(1)
    expect(numbersOf([left, lies], guide, later).numbers).toMatchObject({ left: 1, running: 1 })
  })

  it('say how good an end was, with an interval', () => {
    const end = (name: string, more: Partial<RunFacts>) => factsOf(aRun(guide, [choose('lost')], { name }), more)
    const { numbers } = numbersOf([
      end('a', { escalation: 'returned' }),
      end('b', { escalation: 'accepted', reopened: true }),
      end('c', {}),
    ])
    const [outcome] = numbers.outcomes
    if (!outcome) throw new Error('no outcome')
    expect(outcome).toMatchObject({ runs: 3, escalated: 2, returned: 1, reopened: 1 })
    const { returned, reopened } = qualityOf(outcome)
    expect(returned?.low).toBeCloseTo(0.0945, 3)
    expect(returned?.high).toBeCloseTo(0.9055, 3)
    expect(reopened).not.toBeNull()
    expect(qualityOf({ runs: 0, escalated: 0, returned: 0, reopened: 0 })).toEqual({ returned: null, reopened: null })
  })

  it('are of one guide alone, also where it leads into another or is led into', () => {
    const inner = aGuide('inner')
      .ask('which', { a: 'good', b: 'bad' })
      .end('good', 'answered')
      .end('bad', 'declined')
      .done()
    const outer = aGuide('outer')
      .instruct('first', 'in')
      .sub('in', 'inner', 'last', { declined: 'end' })
      .instruct('last', 'end')
      .end('end', 'no_action')
      .done()
    const library = libraryOf(inner, outer)
    const facts = [
      factsOf(aRun(outer, [tick, choose('a'), tick], { name: 'a', library, minutes: [1, 5, 1] })),
      factsOf(aRun(outer, [tick, choose('b'), back, choose('b')].slice(0, 2), { name: 'b', library })),
      factsOf(aRun(outer, [tick], { name: 'c', library, left: 'No time' })),
    ]
    const whole = numbersOf(facts, outer)
    expect(whole.step('in')).toMatchObject({ runs: 3, visits: 3, medianSeconds: 180, droppedOut: 1 })
    expect(whole.edge('in', null)).toMatchObject({ to: 'last', taken: 1 })
    expect(whole.edge('in', 'result:declined')).toMatchObject({ to: 'end', taken: 1 })
    const part = numbersOf(facts, inner)
    expect(part.step('which')).toMatchObject({ visits: 3, droppedOut: 1, medianSeconds: 180 })
    expect(part.numbers.outcomes).toMatchObject([
      { step: 'good', runs: 1 },
      { step: 'bad', runs: 1 },
    ])
    expect(numbersOf(facts, { ...inner, version: 2 }).step('which')?.visits).toBe(0)
  })

  it('add up, whatever was done', () => {
    const acts = fc.array(fc.nat(), { maxLength: 30 })
    const scope = { state: aCase(), member: ana, directory: floor, at: minutesLater(1) }
    fc.assert(
      fc.property(fc.oneof(guideFamily, anyGuides), acts, ([one, ...others], picks) => {
        const library = libraryOf(...others, one)
        const { run } = playThrough(one, {
          scope,
          library,
          most: picks.length,
          pick: (view, turn) => {
            const pick = picks[turn] ?? 0
            if (pick % 7 === 0 && view.walk.path.length > 2) return { kind: 'back' }
            const forward = forwardActs(view)
            return forward[pick % Math.max(1, forward.length)] ?? null
          },
        })
        const facts = factsOf({ ...aRun(guide, []), ...run, records: [...run.records] })
        for (const each of [one, ...others]) {
          const { numbers } = numbersOf([facts], each)
          for (const step of numbers.steps) {
            const went = numbers.edges
              .filter(({ from }) => from === step.step)
              .reduce((sum, { taken }) => sum + taken, 0)
            // Whoever came to a step went on, went back, ended there, or stands there.
            const rest = step.visits - went - step.steppedBack
            expect(rest).toBeGreaterThanOrEqual(0)
            if (each.steps.find(({ key }) => key === step.step)?.type !== 'outcome') expect(rest).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
