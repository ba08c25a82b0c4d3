import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import {
  afterCommand,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { beginning, guides, lostParcel } from '../../../../test/fixtures/guided.ts'
import type { GuideRun } from '../../guide/run.ts'
import type { Case } from '../state.ts'
import { decideStartGuide, type StartGuideInput, startGuideInputSchema } from './start-guide.ts'

const state = aCase({ ownerId: ana.id, status: 'open' })

const input: StartGuideInput = {
  runId: idOf('run'),
  guide: lostParcel.key,
  version: 1,
  offeredBecause: ['The parcel is lost.'],
  taken: beginning(state, minutesLater(5)),
  at: minutesLater(5),
}

const asking = (overrides = {}) => asks(ana, { guides, ...overrides })
const start = (on: Case = state, change: Partial<StartGuideInput> = {}) =>
  decideStartGuide(on, { ...input, ...change }, asking())

function running(overrides: Partial<GuideRun> = {}): Case {
  const started = afterCommand(state, { type: 'case.start_guide', input }, asking())
  return { ...started, guideRuns: started.guideRuns.map((run) => ({ ...run, ...overrides })) }
}

describe('starting a guide', () => {
  it('keeps the records of its beginning with who and when, and is no reason to look at flags again', () => {
    expect(eventsOf(start())).toEqual([
      {
        type: 'guide_started',
        runId: input.runId,
        guide: 'lost-parcel',
        version: 1,
        title: 'Lost parcel',
        offeredBecause: ['The parcel is lost.'],
        at: minutesLater(5),
        taken: input.taken,
        ended: null,
      },
    ])
    const after = running()
    expect(after.version).toBe(state.version + 1)
    expect(after.guideRuns).toEqual([
      {
        id: input.runId,
        guide: 'lost-parcel',
        version: 1,
        title: 'Lost parcel',
        state: 'running',
        offeredBecause: ['The parcel is lost.'],
        records: input.taken.map((taken) => ({
          taken,
          at: minutesLater(5),
          by: { kind: 'member', id: ana.id, name: ana.name },
        })),
        result: null,
        leftBecause: null,
        startedBy: { kind: 'member', id: ana.id, name: ana.name },
        startedAt: minutesLater(5),
        endedAt: null,
      },
    ])
  })

  it.each([
    ['who owns it', ana, null],
    ['a colleague of the team', ben, null],
    ['a lead', lena, null],
    ['a trainee on a case of somebody else', tom, 'not_permitted'],
    ['QA', quinn, 'not_permitted'],
    ['another team', carla, 'not_permitted'],
  ])('is for the floor: %s', (_, asker, code) => {
    expect(refusalOf(decideStartGuide(state, input, asks(asker, { guides })))).toBe(code)
  })

  it('is a trainee’s on a case of their own, and never the intake’s', () => {
    const own = { ...state, ownerId: tom.id }
    expect(refusalOf(decideStartGuide(own, input, asks(tom, { guides })))).toBeNull()
    expect(refusalOf(decideStartGuide(state, input, intakeAsks({ guides })))).toBe('not_permitted')
  })

  it('does not start again what is under way, and says whose it is', () => {
    const again = start(running(), { runId: idOf('another run') })
    expect(again).toMatchObject({
      refusal: { code: 'already_exists', truth: 'Ana Reyes started it. Go on where it stands.' },
    })
    expect(refusalOf(start(running({ state: 'left' }), { runId: idOf('another run') }))).toBeNull()
    expect(refusalOf(start(running({ state: 'ended' }), { runId: idOf('another run') }))).toBeNull()
  })

  it('refuses an id that was used, a version nobody knows, and a case that is done', () => {
    expect(refusalOf(start(running({ state: 'left' })))).toBe('invalid_input')
    expect(refusalOf(start(state, { version: 7 }))).toBe('unknown_target')
    expect(refusalOf(start(state, { guide: 'no-such-guide' }))).toBe('unknown_target')
    expect(refusalOf(start({ ...state, status: 'resolved' }))).toBe('case_resolved')
  })

  it('refuses records that are no beginning of that guide', () => {
    const [first] = input.taken
    if (!first) throw new Error('nothing begun')
    expect(refusalOf(start(state, { taken: [first, first] }))).toBe('invalid_input')
    expect(refusalOf(start(state, { taken: [{ kind: 'back', keep: 0 }] }))).toBe('invalid_input')
  })

  it.each([
    ['a clock that runs ahead', minutesLater(9_000), minutesLater(10)],
    ['one that is days behind', minutesLater(-9_000), minutesLater(0)],
  ])('is not misled by %s', (_, at, kept) => {
    expect(eventsOf(start(state, { at }))).toMatchObject([{ at: kept }])
  })

  it('holds at most fifty runs on one case', () => {
    const [run] = running({ state: 'left' }).guideRuns
    if (!run) throw new Error('no run')
    const guideRuns = Array.from({ length: 50 }, (_, n) => ({ ...run, id: idOf(`run ${n}`) }))
    expect(refusalOf(start({ ...state, guideRuns }))).toBe('invalid_input')
    expect(refusalOf(start({ ...state, guideRuns: guideRuns.slice(1) }))).toBeNull()
  })

  it('begins with something', () => {
    expect(startGuideInputSchema.safeParse({ ...input, taken: [] }).success).toBe(false)
  })
})
