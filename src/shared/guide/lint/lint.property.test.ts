import '../../../../test/fixtures/property-seed.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyProblemSchema } from '../../policies/problem.ts'
import { edgesOf, type Guide, type GuideStep, guideSchema } from '../guide.ts'
import { anyGuides, guideFamily, validGuide } from '../testing/guide-arbitrary.ts'
import { guideFindings } from './codes.ts'
import { lintOf } from './testing/lint-of.ts'

/**
 * Where a guide leads, worked out in another way than the lint does: by asking again and again which steps are known to
 * be reached, or to get out, until nothing is added.
 */
function searched(guide: Guide, others: readonly Guide[]) {
  const step = (key: string | null) => guide.steps.find((one) => one.key === key)
  const ways = (one: GuideStep): (string | null)[] => {
    const all = edgesOf(one)
    const inner = one.type === 'guide' ? others.find(({ key }) => key === one.guide) : undefined
    if (one.type !== 'guide' || !inner) return all.map(({ to }) => to)
    // The way for the rest need not be drawn where every end has one of its own.
    const ends = new Set(inner.steps.flatMap((end) => (end.type === 'outcome' ? [end.result] : [])))
    const hasRest = [...ends].some((end) => one.after.every(({ result }) => result !== end))
    return all.filter(({ via }) => via !== null || hasRest).map(({ to }) => to)
  }
  const grow = (from: Set<GuideStep>, joins: (one: GuideStep, known: Set<GuideStep>) => boolean): Set<GuideStep> => {
    const more = guide.steps.filter((one) => !from.has(one) && joins(one, from))
    return more.length === 0 ? from : grow(new Set([...from, ...more]), joins)
  }
  const first = step(guide.start)
  const reached = grow(new Set(first ? [first] : []), (one, known) =>
    [...known].some((from) => ways(from).some((to) => step(to) === one)),
  )
  const out = grow(new Set(guide.steps.filter(({ type }) => type === 'outcome')), (one, known) =>
    ways(one).some((to) => [...known].some((end) => step(to) === end)),
  )
  return {
    start: first !== undefined,
    unreached: guide.steps.filter((one) => !reached.has(one)),
    loose: guide.steps.filter(
      (one) => one.type !== 'outcome' && (ways(one).length === 0 || ways(one).some((to) => step(to) === undefined)),
    ),
    trapped: guide.steps.filter((one) => !out.has(one)),
  }
}

const ofWays = new Set(['no_start', 'unknown_start', 'unreachable', 'dead_end', 'unknown_step', 'endless_loop'])

function wayCodes(guide: Guide, others: readonly Guide[]): string[] {
  return lintOf(guide, others).flatMap(({ code }) => (ofWays.has(code) ? [code] : []))
}

describe('the ways of a guide', () => {
  it('are sound wherever the lint finds no error in them', () => {
    let sound = 0
    fc.assert(
      fc.property(fc.oneof(guideFamily, anyGuides, cutFamily()), ([guide, ...others]) => {
        const codes = wayCodes(guide, others)
        const found = searched(guide, others)
        if (codes.length > 0) return
        sound += 1
        expect(found).toEqual({ start: true, unreached: [], loose: [], trapped: [] })
      }),
      { numRuns: 400 },
    )
    expect(sound).toBeGreaterThan(50)
  })

  it('are told of where they are not', () => {
    fc.assert(
      fc.property(fc.oneof(anyGuides, cutFamily()), ([guide, ...others]) => {
        const { start, unreached, loose, trapped } = searched(guide, others)
        const codes = wayCodes(guide, others)
        if (!start) expect(codes).toContain(guide.start === null ? 'no_start' : 'unknown_start')
        else if (unreached.length > 0) expect(codes).toContain('unreachable')
        if (loose.length > 0) expect(codes.some((code) => code === 'dead_end' || code === 'unknown_step')).toBe(true)
        if (trapped.length > 0) expect(codes.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  it('are not spoken of in a guide without a fault', () => {
    fc.assert(
      fc.property(validGuide(), (guide) => {
        expect(wayCodes(guide, [])).toEqual([])
      }),
    )
  })
})

describe('the lint', () => {
  it('has an answer for any guide, with places that are in it', () => {
    fc.assert(
      fc.property(anyGuides, ([guide, ...others]) => {
        for (const problem of lintOf(guide, others)) {
          expect(policyProblemSchema.safeParse(problem).success).toBe(true)
          expect(problem.sentence).toMatch(/[.…)]$/)
          const known = new Map<string, { severity: string }>(Object.entries(guideFindings)).get(problem.code)
          expect([problem.severity, 'either']).toContain(known?.severity)
          if (problem.path[0] === 'steps') expect(guide.steps[Number(problem.path[1])]).toBeDefined()
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says the same of a guide that it has seen before and of a copy', () => {
    fc.assert(
      fc.property(validGuide('one'), fc.nat(), fc.string(), (guide, at, title) => {
        lintOf(guide)
        const index = at % guide.steps.length
        const edited = { ...guide, steps: guide.steps.map((step, nth) => (nth === index ? { ...step, title } : step)) }
        expect(lintOf(edited)).toEqual(lintOf(structuredClone(edited)))
        const bare = { ...edited, variables: edited.variables.slice(1) }
        expect(lintOf(bare)).toEqual(lintOf(guideSchema.parse(structuredClone(bare))))
      }),
      { numRuns: 60 },
    )
  })
})

/** Sound guides in which a way or two lead elsewhere. */
function cutFamily(): fc.Arbitrary<readonly [Guide, ...Guide[]]> {
  return fc
    .tuple(guideFamily, fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 1, maxLength: 3 }))
    .map(([[guide, ...others], cuts]) => {
      const steps = cuts.reduce((list, [at, to]) => {
        const target = to === null ? null : (list[to % list.length]?.key ?? null)
        return list.map((step, index) => (index === at % list.length ? led(step, target) : step))
      }, guide.steps)
      return [{ ...guide, steps }, ...others] as const
    })
}

function led(step: GuideStep, next: string | null): GuideStep {
  switch (step.type) {
    case 'question':
      return step.answer.kind === 'options'
        ? { ...step, answer: { ...step.answer, options: step.answer.options.map((one) => ({ ...one, next })) } }
        : { ...step, answer: { ...step.answer, next } }
    case 'check':
      return { ...step, branches: step.branches.map((one) => ({ ...one, next })), otherwise: null }
    case 'guide':
    case 'instruction':
    case 'action':
      return { ...step, next }
    case 'outcome':
      return step
    default:
      return step satisfies never
  }
}
