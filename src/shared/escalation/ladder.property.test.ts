import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aPacket, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import {
  ada,
  afterCommand,
  ana,
  asks,
  ben,
  billing,
  carla,
  floor,
  lena,
  quinn,
  record,
} from '../../../test/fixtures/decisions.ts'
import type { CaseCommand, HouseCommand } from '../case/commands/index.ts'
import { decide } from '../case/decide.ts'
import type { DecideContext } from '../case/decision.ts'
import { evolve } from '../case/evolve.ts'
import { type Case, caseSchema } from '../case/state.ts'
import { climbsAt } from './climb.ts'
import { houseAt } from './house-at.ts'
import { defaultEscalationPolicy, type EscalationPolicy } from './policy.ts'

/** Whatever happens in whatever order, a ladder takes each step once, in order, and the case is never ownerless. */

const steps: EscalationPolicy['ladders'][number]['steps'] = [
  { after: all(0), who: { kind: 'target' }, how: [], moves: false, severity: null },
  { after: all(10), who: { kind: 'lead' }, how: [], moves: false, severity: null },
  { after: all(0), who: { kind: 'on_call', rotation: 'gone' }, how: [], moves: false, severity: 'S2' },
  { after: all(15), who: { kind: 'role', role: 'admin' }, how: ['email'], moves: true, severity: null },
  { after: all(5), who: { kind: 'contact', contact: 'nobody' }, how: [], moves: true, severity: 'S1' },
]
const policy: EscalationPolicy = {
  ...defaultEscalationPolicy,
  ladders: [{ key: 'standard', name: 'Standard', steps, jump: { S1: 3 } }],
}
/** The same with the ladder shortened, or without it. */
const policies = [
  policy,
  { ...policy, ladders: [{ key: 'standard', name: 'Short', steps: steps.slice(0, 2), jump: {} }] },
  { ...policy, ladders: [] },
]

function all(minutes: number) {
  return { weekday: minutes, weekend: minutes, holiday: minutes }
}

const tick: HouseCommand = { type: 'case.tick', input: {} }
const house: DecideContext['actor'] = { kind: 'rule', id: 'house', name: 'Tierdesk' }
const escalationId = idOf('climbing')

const raised = afterCommand(
  aCase({ ownerId: ana.id, status: 'open' }),
  {
    type: 'case.escalate',
    input: {
      escalationId,
      type: 'functional',
      to: { teamId: billing.id, memberId: null },
      reason: 'x',
      packet: aPacket(),
      overrideReason: null,
    },
  },
  asks(ana, { escalationPolicy: policy }),
)

type Move =
  | { readonly kind: 'tick'; readonly times: number; readonly policy: EscalationPolicy }
  | { readonly kind: 'person'; readonly member: typeof ana; readonly make: (state: Case) => CaseCommand }

const person = (make: (state: Case) => CaseCommand) =>
  fc.constantFrom(ana, ben, carla, lena, quinn, ada).map((member): Move => ({ kind: 'person', member, make }))
const nextStep = (state: Case) => state.escalations.at(-1)?.ladder?.next?.step ?? 0

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({ times: fc.integer({ min: 1, max: 3 }), policy: fc.constantFrom(policy, policy, policy, ...policies) })
      .map((given): Move => ({ kind: 'tick', ...given })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('S1' as const, 'S2' as const, 'S3' as const, 'S4' as const)
      .chain((to) => person(() => ({ type: 'case.change_severity', input: { to, reason: 'x' } }))),
  },
  {
    weight: 2,
    arbitrary: fc
      .option(fc.integer({ min: 1, max: 60 }), { nil: null })
      .chain((minutes) => person(() => ({ type: 'case.hold_climb', input: { escalationId, minutes, reason: 'x' } }))),
  },
  {
    weight: 2,
    arbitrary: person(() => ({ type: 'case.release_climb', input: { escalationId, reason: null } })),
  },
  {
    weight: 2,
    arbitrary: fc.nat({ max: 2 }).chain((ahead) =>
      person((state) => ({
        type: 'case.climb_now',
        input: { escalationId, step: nextStep(state) + ahead, reason: 'x' },
      })),
    ),
  },
  { weight: 1, arbitrary: person(() => ({ type: 'case.accept_escalation', input: { escalationId } })) },
  { weight: 1, arbitrary: person(() => ({ type: 'case.return_escalation', input: { escalationId, reason: 'x' } })) },
)
const moves = fc.array(fc.record({ move, pause: fc.integer({ min: 0, max: 90 }) }), { minLength: 1, maxLength: 25 })

/** Plays the moves; `check` sees the case after each, and whether anything was accepted. */
function play(wanted: readonly { move: Move; pause: number }[], check: (state: Case, at: string) => void): Case {
  let state = raised
  let minutes = 10
  for (const { move: one, pause } of wanted) {
    minutes += pause
    const at = minutesLater(minutes)
    const rounds = one.kind === 'tick' ? one.times : 1
    for (let round = 0; round < rounds; round += 1) {
      const context = asks(one.kind === 'tick' ? ana : one.member, {
        at,
        escalationPolicy: one.kind === 'tick' ? one.policy : policy,
        ...(one.kind === 'tick' ? { actor: house } : {}),
      })
      const before = climbsAt(state)
      const decision = decide(state, one.kind === 'tick' ? tick : one.make(state), context)
      if (decision.kind === 'accepted') {
        const climbs = decision.events.filter(({ type }) => type === 'ladder_climbed')
        expect(climbs.length).toBeLessThanOrEqual(1)
        if (one.kind === 'tick' && climbs.length > 0) expect(before !== null && before <= at).toBe(true)
        state = record(decision.events, state.version, context).reduce<Case>(evolve, state)
      } else if (one.kind === 'tick') expect(before === null || before > at).toBe(true)
      check(state, at)
    }
  }
  return state
}

const takenOf = (state: Case) => state.escalations.at(-1)?.ladder?.taken ?? []

describe('a ladder under any interleaving of ticks, people and severities', () => {
  it('takes each step at most once and in order, tells somebody each time, and leaves the case with an owner', () => {
    fc.assert(
      fc.property(moves, (wanted) => {
        play(wanted, (state) => {
          const taken = takenOf(state)
          const order = taken.map(({ step }) => step)
          expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b))
          for (const { told, at, dueAt, lateMinutes } of taken) {
            expect(told.length).toBeGreaterThan(0)
            expect(lateMinutes).toBe(Math.max(0, Math.floor((Date.parse(at) - Date.parse(dueAt)) / 60_000)))
          }
          expect(floor.teams.has(state.teamId)).toBe(true)
          if (state.ownerId) expect(floor.members.get(state.ownerId)?.teamIds).toContain(state.teamId)
          caseSchema.parse(state)
        })
      }),
      { numRuns: 150 },
    )
  })

  it('climbs no further once somebody accepted or returned it', () => {
    let ended = 0
    fc.assert(
      fc.property(moves, (wanted) => {
        play(wanted, (state) => {
          const last = state.escalations.at(-1)
          if (last?.state === 'raised') return
          ended += 1
          expect([last?.ladder?.next, climbsAt(state)]).toEqual([null, null])
        })
      }),
      { numRuns: 100 },
    )
    expect(ended).toBeGreaterThan(0)
  })

  it('comes to its end when nobody ever answers, each wait counted from the step before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (every) => {
        const ticks = Array.from({ length: 400 }, (): { move: Move; pause: number } => ({
          move: { kind: 'tick', times: 2, policy },
          pause: every,
        }))
        const taken = takenOf(play(ticks, () => {}))
        expect(taken.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4])
        taken.slice(1).forEach((step, index) => {
          const before = taken[index]
          const wait = (Date.parse(step.dueAt) - Date.parse(before?.at ?? '')) / 60_000
          expect(wait).toBe(steps[index + 1]?.after.weekday)
        })
      }),
      { numRuns: 20 },
    )
  })
})

describe('when the house looks next', () => {
  it('is never before something is due, and never after', () => {
    fc.assert(
      fc.property(moves, (wanted) => {
        play(wanted, (state, at) => {
          const context = asks(ana, { at, escalationPolicy: policy, actor: house })
          const next = houseAt(state, context)
          const due = next !== null && next <= at
          // A tick also brings flags up to date, as every command does.
          const decision = decide(state, tick, context)
          const acts = decision.kind === 'accepted' && decision.events.some(({ type }) => type !== 'flags_changed')
          expect(acts).toBe(due)
        })
      }),
      { numRuns: 100 },
    )
  })
})
