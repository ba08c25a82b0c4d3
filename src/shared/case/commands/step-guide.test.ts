import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, ben, carla, eventsOf, quinn, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { beginning, guides, lostParcel } from '../../../../test/fixtures/guided.ts'
import type { StepTaken } from '../../guide/run.ts'
import { walk } from '../../guide/walk.ts'
import type { Case } from '../state.ts'
import { decideLeaveGuide } from './leave-guide.ts'
import { decideStepGuide } from './step-guide.ts'

const runId = idOf('run')
const bare = aCase({ ownerId: ana.id, status: 'open' })
const asking = (overrides = {}) => asks(ana, { guides, ...overrides })

const state = afterCommand(
  bare,
  {
    type: 'case.start_guide',
    input: {
      runId,
      guide: lostParcel.key,
      version: 1,
      offeredBecause: [],
      taken: beginning(bare, minutesLater(5)),
      at: minutesLater(5),
    },
  },
  asking(),
)

const at = { guide: lostParcel.key, version: 1 }
const answered = (option: string, words: string): StepTaken => ({
  kind: 'answered',
  ...at,
  step: 'arrived',
  option,
  words,
  saw: [],
  set: [],
  offPath: null,
})
const no = answered('no', 'No')

const input = { runId, seen: 1, taken: [no], at: minutesLater(6) }
const step = (on: Case = state, change = {}, overrides = {}) =>
  decideStepGuide(on, { ...input, ...change }, asking(overrides))

const stepped = (on: Case, change = {}, by = ana) =>
  afterCommand(
    on,
    { type: 'case.step_guide', input: { ...input, ...change } },
    asks(by, { guides, at: minutesLater(30) }),
  )

describe('taking a step of a guide', () => {
  it('adds its records, with the time the person took it', () => {
    expect(eventsOf(step())).toEqual([
      { type: 'guide_stepped', runId, title: 'Lost parcel', at: minutesLater(6), taken: [no], ended: null },
    ])
    const [run] = stepped(state, {}, ben).guideRuns
    expect(run?.records.at(-1)).toEqual({
      taken: no,
      at: minutesLater(6),
      by: { kind: 'member', id: ben.id, name: ben.name },
    })
    expect(run && walk(run, guides).position?.step).toBe('worth')
  })

  it.each([
    ['before what is on record', minutesLater(1), minutesLater(5)],
    ['after now', minutesLater(900), minutesLater(10)],
  ])('a clock that says %s misleads nobody', (_, says, kept) => {
    expect(eventsOf(step(state, { at: says }))).toMatchObject([{ at: kept }])
  })

  it('ends the run with the step that reaches its end', () => {
    const before = stepped(state, { taken: [no] })
    const write: StepTaken = {
      kind: 'answered',
      ...at,
      step: 'worth',
      option: null,
      words: '30',
      saw: [],
      set: [{ variable: 'worth', value: 30 }],
      offPath: null,
    }
    const pass = (key: string): StepTaken => ({
      kind: 'acted',
      ...at,
      step: key,
      command: null,
      made: null,
      needless: null,
      offPath: 'Told them',
    })
    const over: StepTaken = { kind: 'ended', ...at, step: 'over', result: 'escalated' }
    const after = stepped(before, { seen: 2, taken: [write, pass('write-down'), pass('hand-over'), over] })
    expect(after.guideRuns).toMatchObject([{ state: 'ended', result: 'escalated', endedAt: minutesLater(6) }])
    expect(step(after, { seen: 6, taken: [{ kind: 'back', keep: 1 }] })).toMatchObject({
      refusal: { code: 'changed_meanwhile', truth: 'Ana Reyes brought it to its end.' },
    })
  })

  it('keeps what was gone back over', () => {
    const there = stepped(state)
    const back = stepped(there, { seen: 2, taken: [{ kind: 'back', keep: 1 }] })
    const [run] = stepped(back, { seen: 3, taken: [answered('yes', 'Yes')] }).guideRuns
    expect(run?.records.map(({ taken }) => taken.kind)).toEqual(['entered', 'answered', 'back', 'answered'])
    expect(run && walk(run, guides).path.map(({ record }) => record)).toEqual([0, 3])
  })

  it('is refused when somebody went on meanwhile, and says who', () => {
    const there = stepped(state, {}, ben)
    expect(step(there)).toMatchObject({
      refusal: { code: 'changed_meanwhile', truth: 'Ben Okafor took its latest step.' },
    })
    expect(refusalOf(step(state, { seen: 0 }))).toBe('changed_meanwhile')
  })

  it('is refused when it does not follow in that version', () => {
    for (const taken of [
      [answered('perhaps', 'Perhaps')],
      [answered('no', 'Nope')],
      [no, no],
      [{ ...no, version: 2 }],
      [{ kind: 'ended' as const, ...at, step: 'over', result: 'escalated' as const }],
    ])
      expect(refusalOf(step(state, { taken }))).toBe('invalid_input')
    expect(refusalOf(step(state, {}, { guides: asks(ana).guides }))).toBe('unknown_target')
  })

  it('does not say that a command was given which was not', () => {
    const there = stepped(state, { taken: [answered('yes', 'Yes')] })
    const acted = {
      kind: 'acted',
      ...at,
      step: 'resolve',
      command: 'case.resolve',
      made: null,
      needless: null,
      offPath: null,
    } as const
    expect(refusalOf(step(there, { seen: 2, taken: [acted] }))).toBe('invalid_input')
    expect(
      refusalOf(step(there, { seen: 2, taken: [{ ...acted, command: null, offPath: 'Done by phone' }] })),
    ).toBeNull()
  })

  it('takes an action as needless only where it was neither given nor left out for a reason', () => {
    const there = stepped(state, { taken: [answered('yes', 'Yes')] })
    const done = 'The case is resolved already.'
    const acted = {
      kind: 'acted',
      ...at,
      step: 'resolve',
      command: null,
      made: null,
      needless: done,
      offPath: null,
    } as const
    const refusalWith = (more: Partial<typeof acted> | { offPath: string } | { needless: null }) =>
      refusalOf(step(there, { seen: 2, taken: [{ ...acted, ...more }] }))
    expect(refusalWith({})).toBeNull()
    expect(refusalWith({ needless: null })).toBe('invalid_input')
    expect(refusalWith({ offPath: 'Done by phone' })).toBe('invalid_input')
  })

  it('is for those who may run guides here, on a run of this case', () => {
    expect(refusalOf(decideStepGuide(state, input, asks(carla, { guides })))).toBe('not_permitted')
    expect(refusalOf(decideStepGuide(state, input, asks(quinn, { guides })))).toBe('not_permitted')
    expect(refusalOf(step(state, { runId: idOf('other') }))).toBe('not_found')
  })

  it('is taken on a case that is done too: only comments change', () => {
    expect(refusalOf(step({ ...state, status: 'resolved' }))).toBeNull()
  })
})

describe('leaving a guide', () => {
  const leave = { runId, reason: 'It asks for what nobody knows.' }

  it('keeps the reason and what was recorded', () => {
    const left = afterCommand(state, { type: 'case.leave_guide', input: leave }, asking({ at: minutesLater(20) }))
    expect(left.guideRuns).toEqual([
      { ...state.guideRuns[0], state: 'left', leftBecause: leave.reason, endedAt: minutesLater(20) },
    ])
    expect(step(left)).toMatchObject({
      refusal: { code: 'changed_meanwhile', truth: `It was left: ${leave.reason}` },
    })
    expect(refusalOf(decideLeaveGuide(left, leave, asking()))).toBe('changed_meanwhile')
  })

  it('is for those who may run guides here', () => {
    expect(refusalOf(decideLeaveGuide(state, leave, asks(quinn, { guides })))).toBe('not_permitted')
    expect(refusalOf(decideLeaveGuide(state, { ...leave, runId: idOf('other') }, asking()))).toBe('not_found')
  })
})

describe('the timeline of a run', () => {
  it('is one line for steps that follow on each other by the same person, and one more for a reason', () => {
    const on = stepped(stepped(state), { seen: 2, taken: [{ kind: 'back', keep: 1 }], at: minutesLater(7) })
    const lines = (of: Case) =>
      of.timeline
        .slice(bare.timeline.length)
        .map(({ kind, details, version }) => [kind, details.steps, version - bare.version])
    expect(lines(on)).toEqual([
      ['guide_started', '1', 1],
      ['guide_stepped', '2', 3],
    ])
    const bens = stepped(on, { seen: 3, taken: [no] }, ben)
    expect(lines(bens).at(-1)).toEqual(['guide_stepped', '1', 4])
    const jump: StepTaken = { kind: 'jumped', ...at, step: 'worth', to: 'hand-over', offPath: 'Its worth is known' }
    const off = stepped(bens, { seen: 4, taken: [jump] }, ben)
    expect(off.timeline.at(-1)?.details).toMatchObject({ guide: 'Lost parcel', reason: 'Its worth is known' })
    const passed: StepTaken = {
      kind: 'acted',
      ...at,
      step: 'hand-over',
      command: null,
      made: null,
      needless: null,
      offPath: 'No need',
    }
    expect(lines(stepped(off, { seen: 5, taken: [passed] }, ben))).toHaveLength(5)
  })
})
