import { describe, expect, it } from 'vitest'
import { aCase, aPacket, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import {
  afterCommand,
  ana,
  asks,
  billing,
  carla,
  eventsOf,
  frontline,
  refusalOf,
} from '../../../../test/fixtures/decisions.ts'
import { beginning, guides, lostParcel } from '../../../../test/fixtures/guided.ts'
import type { StepTaken } from '../../guide/run.ts'
import { walk } from '../../guide/walk.ts'
import { decide } from '../decide.ts'
import type { Case } from '../state.ts'
import type { ActInGuideInput } from './act-in-guide.ts'
import { caseCommandSchema } from './index.ts'
import type { PlainCommand } from './plain.ts'

const runId = idOf('run')
const asking = (overrides = {}) => asks(ana, { guides, at: minutesLater(30), ...overrides })
const at = { guide: lostParcel.key, version: 1 }

function begun(): Case {
  const state = aCase({ ownerId: ana.id, status: 'open', teamId: frontline.id })
  const taken = beginning(state, minutesLater(5))
  const run = { runId, guide: lostParcel.key, version: 1, offeredBecause: [], taken, at: minutesLater(5) }
  const started = afterCommand(state, { type: 'case.start_guide', input: run }, asking())
  const answers: StepTaken[] = [
    { kind: 'answered', ...at, step: 'arrived', option: 'no', words: 'No', saw: [], set: [], offPath: null },
    { kind: 'jumped', ...at, step: 'worth', to: 'hand-over', offPath: 'Its worth is known' },
  ]
  const input = { runId, seen: 1, taken: answers, at: minutesLater(6) }
  return afterCommand(started, { type: 'case.step_guide', input }, asking())
}

const state = begun()
const escalationId = idOf('escalation')

const escalate: PlainCommand = {
  type: 'case.escalate',
  input: {
    escalationId,
    type: 'functional',
    to: { teamId: billing.id, memberId: null },
    reason: 'They know',
    packet: aPacket(),
    overrideReason: null,
  },
}

const input: ActInGuideInput = {
  runId,
  seen: 3,
  at: minutesLater(8),
  command: escalate,
  taken: [
    {
      kind: 'acted',
      ...at,
      step: 'hand-over',
      command: 'case.escalate',
      made: escalationId,
      needless: null,
      offPath: null,
    },
    { kind: 'ended', ...at, step: 'over', result: 'escalated' },
  ],
}

const act = (on: Case = state, change: Partial<ActInGuideInput> = {}, overrides = {}) =>
  decide(on, { type: 'case.act_in_guide', input: { ...input, ...change } }, asking(overrides))

describe('acting in a guide', () => {
  it('gives the command and records the step, with all that follows from the command', () => {
    const alone = eventsOf(decide(state, escalate, asking()))
    const guided = eventsOf(act())
    expect(guided.map(({ type }) => type)).toEqual(['guide_stepped', ...alone.map(({ type }) => type)])
    const after = afterCommand(state, { type: 'case.act_in_guide', input }, asking())
    expect(after.guideRuns).toMatchObject([{ state: 'ended', result: 'escalated' }])
    expect(after.teamId).toBe(billing.id)
  })

  it('sends the way through the guide with the packet, whatever the sender says it was', () => {
    const lie = { guide: 'other', version: 3, title: 'Other', steps: [], outcome: 'resolved' as const }
    const packet = aPacket({ guidePath: lie })
    const after = afterCommand(
      state,
      {
        type: 'case.act_in_guide',
        input: { ...input, command: { ...escalate, input: { ...escalate.input, packet } } as PlainCommand },
      },
      asking(),
    )
    expect(after.escalations[0]?.packet.guidePath).toEqual({
      guide: 'lost-parcel',
      version: 1,
      title: 'Lost parcel',
      steps: [
        { title: 'Arrived', answer: 'No', offPath: null },
        { title: 'Worth', answer: '→ Hand over', offPath: 'Its worth is known' },
        { title: 'Hand over', answer: '', offPath: null },
      ],
      outcome: 'escalated',
    })
  })

  it('is refused whole where the command is refused', () => {
    const bare = { ...escalate, input: { ...escalate.input, packet: aPacket({ goal: '' }) } } as PlainCommand
    expect(refusalOf(act(state, { command: bare }))).toBe('packet_incomplete')
    expect(refusalOf(act({ ...state, status: 'resolved' }))).toBe('case_resolved')
    const moved = { ...state, touched: { owner: { version: 9, by: carla.id } }, version: 9 }
    expect(refusalOf(act(moved, {}, { seenVersion: 5 }))).toBe('changed_meanwhile')
  })

  it('is refused whole where the step is refused', () => {
    expect(refusalOf(act(state, { seen: 2 }))).toBe('changed_meanwhile')
    expect(refusalOf(act(state, { runId: idOf('other') }))).toBe('not_found')
  })

  it('records the command that is given and no other', () => {
    const note: PlainCommand = { type: 'case.note', input: { noteId: idOf('note'), text: 'Looked.' } }
    expect(refusalOf(act(state, { command: note }))).toBe('invalid_input')
    const [acted, ended] = input.taken
    if (acted?.kind !== 'acted' || !ended) throw new Error('no act')
    expect(refusalOf(act(state, { taken: [ended] }))).toBe('invalid_input')
    const other: StepTaken[] = [{ ...acted, command: 'case.note', made: null, offPath: 'A note is enough' }, ended]
    expect(refusalOf(act(state, { command: note, taken: other }))).toBeNull()
    const elsewhere: StepTaken[] = [{ ...acted, made: idOf('something else') }, ended]
    expect(refusalOf(act(state, { taken: elsewhere }))).toBe('invalid_input')
  })

  it('takes no command about guides inside', () => {
    const nested = { type: 'case.act_in_guide', input: { ...input, command: { type: 'case.act_in_guide', input } } }
    expect(caseCommandSchema.safeParse(nested).success).toBe(false)
    const leave = { type: 'case.leave_guide', input: { runId, reason: 'x' } }
    expect(caseCommandSchema.safeParse({ ...nested, input: { ...input, command: leave } }).success).toBe(false)
  })

  it('is undone with its escalation: the run stands before the step again', () => {
    const after = afterCommand(state, { type: 'case.act_in_guide', input }, asking())
    const recall = { type: 'case.recall_escalation' as const, input: { escalationId, reason: null } }
    const undone = afterCommand(after, recall, asking({ at: minutesLater(31) }))
    const [run] = undone.guideRuns
    expect(run).toMatchObject({ state: 'running', result: null, endedAt: null })
    expect(run && walk(run, guides).position?.step).toBe('hand-over')
    expect(run?.records).toHaveLength(6)
    expect(undone.ownerId).toBe(ana.id)
  })

  it('leaves a run alone that somebody went on with before the escalation was recalled', () => {
    const [acted] = input.taken
    if (!acted) throw new Error('no act')
    const after = afterCommand(state, { type: 'case.act_in_guide', input: { ...input, taken: [acted] } }, asking())
    const jump: StepTaken = { kind: 'jumped', ...at, step: 'over', to: 'who', offPath: 'One more thing' }
    const went = afterCommand(
      after,
      { type: 'case.step_guide', input: { runId, seen: 4, taken: [jump], at: minutesLater(31) } },
      asks(carla, { guides, at: minutesLater(31) }),
    )
    const recall = { type: 'case.recall_escalation' as const, input: { escalationId, reason: null } }
    const undone = afterCommand(went, recall, asking({ at: minutesLater(32) }))
    expect(undone.guideRuns).toEqual(went.guideRuns)
  })
})
