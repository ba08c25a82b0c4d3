import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aKeptCase, aMessage, aPacket, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import {
  ana,
  asks,
  ben,
  billing,
  carla,
  eventsOf,
  frontline,
  houseAsks,
  intakeAsks,
  lena,
  record,
  refusalOf,
} from '../../../test/fixtures/decisions.ts'
import type { CaseCommand, HouseCommand } from '../case/commands/index.ts'
import { decide } from '../case/decide.ts'
import type { DecideContext } from '../case/decision.ts'
import { evolve } from '../case/evolve.ts'
import { type Case, caseSchema } from '../case/state.ts'
import { houseAt } from '../escalation/house-at.ts'
import { isWithAi } from './pen.ts'

/** People, the AI and the house act on one case at random: what must hold of the pen and of the AI's questions. */

type Asked = CaseCommand | HouseCommand
type Act = (state: Case, step: number) => { readonly by: (at: string) => DecideContext; readonly command: Asked }

const people = [ana, ben, carla, lena]
const byPerson = (n: number) => (at: string) => asks(people[n % people.length] ?? ana, { at })
const byIntake = (at: string) => intakeAsks({ at })
const byHouse = (at: string) => houseAsks({ at })

const saysOf = (author: 'ai' | 'customer', step: number): HouseCommand => ({
  type: 'case.continue_contact',
  input: {
    messages: [aMessage({ id: `${author} ${step}`, author, text: 'Hello.', at: minutesLater(step) })],
    facts: [],
    attempts: [],
    findings: [],
    assessment: null,
  },
})
const replyOf = (step: number): CaseCommand => ({
  type: 'case.reply',
  input: { messageId: idOf(`reply ${step}`), text: 'We look into it.' },
})

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.nat(3).map(
    (n): Act =>
      (_, step) => ({ by: byPerson(n), command: replyOf(step) }),
  ),
  fc.constantFrom('ai' as const, 'customer' as const).map(
    (author): Act =>
      (_, step) => ({ by: byIntake, command: saysOf(author, step) }),
  ),
  fc.nat(3).map(
    (n): Act =>
      () => ({ by: byPerson(n), command: { type: 'case.take_pen', input: {} } }),
  ),
  fc.nat(3).map(
    (n): Act =>
      () => ({ by: byPerson(n), command: { type: 'case.hand_to_ai', input: { reason: null } } }),
  ),
  fc.nat(3).map(
    (n): Act =>
      (state) => ({
        by: byPerson(n),
        command: {
          type: 'case.answer_ai',
          input: { questionId: state.aiQuestion?.id ?? idOf('none'), granted: null, option: 'Yes', text: null },
        },
      }),
  ),
  fc.boolean().map(
    (soon): Act =>
      (_, step) => ({
        by: byIntake,
        command: {
          type: 'case.ask_by_ai',
          input: {
            id: idOf(`question ${step}`),
            senderId: `q-${step}`,
            kind: 'question',
            text: 'May I?',
            options: ['Yes', 'No'],
            authority: null,
            dueAt: minutesLater(step * 10 + (soon ? 15 : 600)),
          },
        },
      }),
  ),
  fc.constant<Act>((state) => ({
    by: byIntake,
    command: {
      type: 'case.withdraw_by_ai',
      input: { questionId: state.aiQuestion?.id ?? idOf('none'), reason: null },
    },
  })),
  fc.constant<Act>(() => ({ by: byIntake, command: { type: 'case.give_up_by_ai', input: {} } })),
  fc.constant<Act>(() => ({ by: byHouse, command: { type: 'case.tick', input: {} } })),
  fc.nat(3).map(
    (n): Act =>
      () => ({ by: byPerson(n), command: { type: 'case.assign', input: { memberId: people[n]?.id ?? ana.id } } }),
  ),
  fc.constant<Act>((_, step) => ({
    by: byPerson(0),
    command: {
      type: 'case.escalate',
      input: {
        escalationId: idOf(`escalation ${step}`),
        type: 'functional',
        to: { teamId: billing.id, memberId: null },
        reason: 'Billing.',
        packet: aPacket(),
        overrideReason: null,
      },
    },
  })),
  fc.constant<Act>((state) => ({
    by: byPerson(2),
    command: { type: 'case.accept_escalation', input: { escalationId: state.escalations.at(-1)?.id ?? idOf('none') } },
  })),
  fc.nat(3).map(
    (n): Act =>
      () => ({
        by: byPerson(n),
        command: {
          type: 'case.reassign',
          input: { to: { teamId: frontline.id, memberId: ben.id }, reason: 'Belongs there.' },
        },
      }),
  ),
  fc.nat(3).map(
    (n): Act =>
      () => ({ by: byPerson(n), command: { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } } }),
  ),
)

const walks = fc.record({
  kept: fc.boolean(),
  acts: fc.array(acts, { minLength: 1, maxLength: 30 }),
})

/** Every state a walk comes through, with what led there. */
function* walk({ kept, acts: chosen }: { kept: boolean; acts: readonly Act[] }) {
  let state = kept ? aKeptCase() : aCase({ status: 'open', ownerId: ana.id })
  for (const [step, act] of chosen.entries()) {
    const at = minutesLater(20 + step * 10)
    const { by, command } = act(state, step)
    const context = by(at)
    const decision = decide(state, command, context)
    const before = state
    if (decision.kind === 'accepted') state = record(eventsOf(decision), state.version, context).reduce(evolve, state)
    yield { before, after: state, command, decision, at, step }
  }
}

describe('the pen', () => {
  it('is in one hand at every moment: where a person may write the AI may not, and the other way round', () => {
    fc.assert(
      fc.property(walks, (chosen) => {
        for (const { after, at, step } of walk(chosen)) {
          const writers = people.filter(
            (member) => refusalOf(decide(after, replyOf(1_000 + step), asks(member, { at }))) === null,
          )
          const ai = refusalOf(decide(after, saysOf('ai', 1_000 + step), intakeAsks({ at }))) === null
          expect(ai && writers.length > 0).toBe(false)
          expect(ai).toBe(after.pen.holder === 'ai')
        }
      }),
    )
  })

  it('comes back to the AI only by an explicit act of a person', () => {
    fc.assert(
      fc.property(walks, (chosen) => {
        for (const { before, after, command } of walk(chosen))
          if (before.pen.holder === 'person' && after.pen.holder === 'ai') expect(command.type).toBe('case.hand_to_ai')
      }),
    )
  })

  it('is with people as soon as a case changes hands, and what the AI keeps runs no clock and has no owner', () => {
    fc.assert(
      fc.property(walks, (chosen) => {
        for (const { before, after } of walk(chosen)) {
          if (before.ownerId !== after.ownerId) expect(after.pen.holder).toBe('person')
          if (isWithAi(after)) expect([after.clocks, after.flags]).toEqual([[], []])
          else if (!isWithAi(before) || after.status !== 'resolved') expect(after.clocks.length).toBeGreaterThan(0)
          expect(caseSchema.parse(after)).toEqual(after)
        }
      }),
    )
  })
})

describe("the AI's question", () => {
  it('is answered at most once, and only while it is open', () => {
    fc.assert(
      fc.property(walks, (chosen) => {
        const answered = new Map<string, number>()
        for (const { before, command, decision } of walk(chosen)) {
          if (command.type !== 'case.answer_ai' || decision.kind !== 'accepted') continue
          const { questionId } = command.input
          expect(before.aiQuestion).toMatchObject({ id: questionId, state: 'open' })
          answered.set(questionId, (answered.get(questionId) ?? 0) + 1)
        }
        expect([...answered.values()].every((count) => count === 1)).toBe(true)
      }),
    )
  })

  it('never waits beyond its time: the house looks then, and people have the case afterwards', () => {
    fc.assert(
      fc.property(walks, (chosen) => {
        for (const { after } of walk(chosen)) {
          const open = after.aiQuestion?.state === 'open' ? after.aiQuestion : null
          if (!open) continue
          const context = houseAsks({ at: open.dueAt })
          expect((houseAt(after, context) ?? '9999') <= open.dueAt).toBe(true)
          const events = eventsOf(decide(after, { type: 'case.tick', input: {} }, context))
          const later = record(events, after.version, context).reduce(evolve, after)
          expect(later.aiQuestion?.state).toBe('escalated')
          expect(later.pen.holder).toBe('person')
        }
      }),
    )
  })

  it('is over as soon as people have the pen', () => {
    fc.assert(
      fc.property(walks, (chosen) => {
        for (const { after } of walk(chosen))
          if (after.pen.holder === 'person') expect(after.aiQuestion?.state ?? 'none').not.toBe('open')
      }),
    )
  })
})
