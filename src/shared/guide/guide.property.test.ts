import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../test/fixtures/decisions.ts'
import { advance, beginRun, type GuideAct } from './advance.ts'
import { checkRecords } from './check-records.ts'
import { foldOf } from './fold.ts'
import type { Guide } from './guide.ts'
import { offerGuides } from './offers.ts'
import { mostRecords, type StepTaken, stepRecordSchema } from './run.ts'
import { libraryOf } from './testing/a-guide.ts'
import { continued, forwardActs, playThrough, recorded } from './testing/acts.ts'
import { anyGuides, guideFamily } from './testing/guide-arbitrary.ts'
import { type RunView, viewOf } from './view.ts'
import { type RunRecords, walk, walkOf } from './walk.ts'

const facts = [{ id: '1', key: 'order.total', label: 'Total', value: 1_200, unit: 'USD', source: 'shop' }]
const scope = { state: aCase({ severity: 'S2', facts }), member: ana, directory: floor, at: minutesLater(60) }
const calmer = { ...scope, state: aCase({ severity: 'S4' }), at: minutesLater(3_000) }

const choices = fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 40 })
const reason = 'It is better here.'

/** Mostly an answer, now and then a step back, a jump or another branch. */
function anyActAt({ walk: at, step }: RunView, choice: number): GuideAct {
  const aside: GuideAct[] = [
    { kind: 'back' },
    { kind: 'back', to: choice % (at.path.length + 1) },
    { kind: 'go_on' },
    ...(at.guide?.steps ?? []).map(({ key }) => ({ kind: 'jump' as const, to: key, reason })),
    ...at.path.flatMap(({ taken }, entry) =>
      taken.kind === 'checked' ? [{ kind: 'branch' as const, branch: taken.branch, reason, entry }] : [],
    ),
    { kind: 'branch', branch: null, reason },
    { kind: 'choose', option: 'nothing', reason: null },
    { kind: 'write', value: Number.NaN },
    { kind: 'tick' },
    { kind: 'acted', command: null, made: null, reason: null },
  ]
  const forward = forwardActs({ walk: at, step } as RunView)
  const acts = choice % 4 > 0 && forward.length > 0 ? forward : aside
  return acts[choice % acts.length] ?? { kind: 'go_on' }
}

/** Every run that arises on the way, with what was added to get to the next one. */
function* runs(guide: Guide, library: ReturnType<typeof libraryOf>, picks: readonly number[]) {
  const begun = beginRun(guide, scope, library)
  if (begun.fault !== null) return
  let run = recorded(guide, begun.taken, scope)
  for (const [turn, choice] of picks.entries()) {
    const now = turn % 5 === 4 ? calmer : scope
    const next = advance(run, anyActAt(viewOf(run, now, library), choice), now, library)
    if (next.fault !== null) {
      expect(next.fault).toMatch(/\S[.!?]$/)
      continue
    }
    if (next.taken.length === 0) continue
    const more = continued(run, next.taken, now)
    yield { run, taken: next.taken, more }
    run = more
  }
}

function parsed(run: RunRecords): RunRecords {
  const records = JSON.parse(JSON.stringify(run.records))
  return { ...run, records: stepRecordSchema.array().parse(records) }
}

/** A walk as plain values: documents by name. */
function plain(run: RunRecords, library: ReturnType<typeof libraryOf>) {
  const { guide, step, frames, vars, answers, ...rest } = walk(run, library)
  return {
    ...rest,
    guide: guide?.key,
    step: step?.key,
    frames: frames.map(({ key, depth }) => ({ key, depth })),
    vars: Object.fromEntries(vars),
    answers: Object.fromEntries(answers),
  }
}

describe('a valid guide', () => {
  it('ends whatever is answered, or its run is longer than any is', () => {
    fc.assert(
      fc.property(guideFamily, choices, (guides, picks) => {
        const library = libraryOf(...guides)
        const { run, fault } = playThrough(guides[0], {
          scope,
          library,
          most: mostRecords,
          pick: (view, turn) => {
            const acts = forwardActs(view)
            return acts[(picks[turn % picks.length] ?? 0) % acts.length] ?? null
          },
        })
        const end = walk(run, library)
        if (fault !== null) expect(fault).toContain('goes round in circles')
        else expect(end).toMatchObject({ state: 'ended', fault: null })
        if (end.state === 'ended') expect(viewOf(run, scope, library)).toMatchObject({ stepsLeft: 0, backTo: null })
      }),
      { numRuns: 300 },
    )
  })

  it('always says how many steps are left', () => {
    fc.assert(
      fc.property(guideFamily, choices, (guides, picks) => {
        const library = libraryOf(...guides)
        for (const { more } of runs(guides[0], library, picks)) {
          const { stepsLeft: left, walk: at, step } = viewOf(more, scope, library)
          expect(left).not.toBeNull()
          const human = step && ['question', 'instruction', 'action'].includes(step.type)
          if (at.state === 'running' && human) expect(left).toBeGreaterThan(0)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('any guides and any acts', () => {
  it('are run, or it is said why not', () => {
    fc.assert(
      fc.property(anyGuides, choices, (guides, picks) => {
        const library = libraryOf(...guides)
        const begun = beginRun(guides[0], scope, library)
        if (begun.fault !== null) expect(begun.fault).toMatch(/\S[.!?]$/)
        for (const { more } of runs(guides[0], library, picks)) {
          const view = viewOf(more, scope, library)
          if (view.walk.state !== 'ended' && forwardActs(view).length === 0) expect(view.fault).toMatch(/\S/)
          expect(more.records.length).toBeLessThanOrEqual(mostRecords)
        }
        offerGuides(scope, library)
      }),
      { numRuns: 800 },
    )
  })

  it('replay to the same state, also when they were written down and read again', () => {
    fc.assert(
      fc.property(fc.oneof(anyGuides, guideFamily), choices, (guides, picks) => {
        const library = libraryOf(...guides)
        for (const { more } of runs(guides[0], library, picks)) {
          const read = parsed(more)
          expect(read.records).toEqual(more.records)
          expect(plain(read, library)).toEqual(plain(more, library))
          // The state is the same whatever the case has become: nothing is asked anew.
          const { step } = viewOf(read, calmer, library)
          expect(step?.key).toBe(viewOf(more, scope, library).step?.key)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('stand the same whether their records are taken in one by one or all at once', () => {
    fc.assert(
      fc.property(fc.oneof(anyGuides, guideFamily), choices, (guides, picks) => {
        const library = libraryOf(...guides)
        const last = [...runs(guides[0], library, picks)].at(-1)?.more
        if (!last) return
        const fold = foldOf({ ...last, records: [] }, library)
        for (const [index, { taken }] of last.records.entries()) {
          fold.push(taken)
          const { vars, answers, state, position, fault } = walkOf(fold)
          const fresh = walk({ ...last, records: last.records.slice(0, index + 1) }, library)
          expect({ state, position, fault }).toEqual({
            state: fresh.state,
            position: fresh.position,
            fault: fresh.fault,
          })
          expect(Object.fromEntries(vars)).toEqual(Object.fromEntries(fresh.vars))
          expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(fresh.answers))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('lose no record by going back, and what stands is what is not cut off', () => {
    fc.assert(
      fc.property(guideFamily, choices, (guides, picks) => {
        const library = libraryOf(...guides)
        for (const { run, more } of runs(guides[0], library, picks)) {
          expect(more.records.slice(0, run.records.length)).toEqual(run.records)
          const standing: number[] = []
          for (const [index, { taken }] of more.records.entries()) {
            if (taken.kind === 'back') standing.length = Math.min(standing.length, taken.keep)
            else standing.push(index)
          }
          expect(walk(more, library).path.map(({ record }) => record)).toEqual(standing)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('give records that are lawful, and others are refused', () => {
    fc.assert(
      fc.property(fc.oneof(anyGuides, guideFamily), choices, fc.nat(), (guides, picks, which) => {
        const library = libraryOf(...guides)
        for (const { run, taken } of runs(guides[0], library, picks)) {
          expect(checkRecords(run, taken, library)).toBeNull()
          const at = which % taken.length
          for (const wrong of spoilt(taken[at])) {
            const records = taken.with(at, wrong).slice(0, at + 1)
            expect(checkRecords(run, records, library), JSON.stringify(wrong)).not.toBeNull()
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Records like this one that no interpreter made. */
function spoilt(taken: StepTaken | undefined): StepTaken[] {
  if (!taken) return []
  if (taken.kind === 'back')
    return [
      { kind: 'back', keep: 0 },
      { kind: 'back', keep: 1_000 },
    ]
  const elsewhere = [
    { ...taken, step: 'nowhere' },
    { ...taken, version: 9 },
    { ...taken, guide: 'another' },
  ]
  switch (taken.kind) {
    case 'answered':
      return [
        ...elsewhere,
        { ...taken, option: 'nothing' },
        { ...taken, words: `${taken.words} or not` },
        { ...taken, set: [...taken.set, { variable: 'other', value: 1 }] },
        ...(taken.set.length > 0 ? [{ ...taken, set: [] }] : []),
      ]
    case 'checked':
      return [...elsewhere, { ...taken, branch: 'nothing' }]
    case 'entered':
      return [
        ...elsewhere,
        { ...taken, inner: { ...taken.inner, version: 9 } },
        { ...taken, set: [{ variable: 'other', value: 1 }] },
      ]
    case 'jumped':
      return [...elsewhere, { ...taken, to: 'nowhere' }, { ...taken, offPath: null }]
    case 'ended':
      return [...elsewhere, { ...taken, result: taken.result === 'resolved' ? 'waiting' : 'resolved' }]
    case 'acted':
      return [...elsewhere, { ...taken, command: null, offPath: null }]
    case 'ticked':
      return elsewhere
    default:
      return taken satisfies never
  }
}
