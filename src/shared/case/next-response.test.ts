import { describe, expect, it } from 'vitest'
import { aCase, aMessage, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, eventsOf, intakeAsks, lena, record } from '../../../test/fixtures/decisions.ts'
import { defaultSlaPolicy, slaPolicySchema } from '../sla/sla-policy.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { Message } from './message.ts'
import type { Case } from './state.ts'

const owned = aCase({ ownerId: ana.id, status: 'open' })
const reply = (id: string) =>
  ({ type: 'case.reply', input: { messageId: `018f0000-0000-7000-8000-00000000000${id}`, text: 'We look.' } }) as const
const nothing = { facts: [], attempts: [], findings: [], assessment: null }

/** The case after messages came in at that minute; each was written when its own `at` says. */
function hears(state: Case, minutes: number, ...messages: Partial<Message>[]): Case {
  const context = intakeAsks({ at: minutesLater(minutes) })
  const input = {
    ...nothing,
    messages: (messages.length > 0 ? messages : [{}]).map((message, index) =>
      aMessage({ id: `${minutes} ${index}`, at: minutesLater(minutes), ...message }),
    ),
  }
  return record(
    eventsOf(decide(state, { type: 'case.continue_contact', input }, context)),
    state.version,
    context,
  ).reduce<Case>(evolve, state)
}
const answers = (state: Case, minutes: number, id: string) =>
  afterCommand(state, reply(id), asks(ana, { at: minutesLater(minutes) }))
const clockOf = (state: Case, kind: string) => state.clocks.find((clock) => clock.kind === kind)

describe('the next response', () => {
  const answered = answers(owned, 10, '1')

  it('is owed from when the customer writes after a person has answered', () => {
    expect(clockOf(answered, 'next_response')).toBeUndefined()
    expect(clockOf(hears(answered, 30), 'next_response')).toMatchObject({
      startedAt: minutesLater(30),
      dueAt: minutesLater(150),
      metAt: null,
    })
  })

  it('is not owed while the first one is', () => {
    expect(clockOf(hears(owned, 5), 'next_response')).toBeUndefined()
  })

  it('runs from the first of several messages, and from when it was written', () => {
    const asked = hears(answered, 30, { at: minutesLater(25) })
    expect(clockOf(hears(asked, 60), 'next_response')).toMatchObject({ startedAt: minutesLater(25) })
  })

  it('never starts later than now, though the sender says so', () => {
    expect(clockOf(hears(answered, 30, { at: minutesLater(9_999) }), 'next_response')?.startedAt).toBe(minutesLater(30))
  })

  it('is met by the next reply, and owed anew when they write again', () => {
    const twice = answers(hears(answered, 30), 40, '2')
    expect(clockOf(twice, 'next_response')).toMatchObject({ startedAt: minutesLater(30), metAt: minutesLater(40) })
    expect(clockOf(hears(twice, 50), 'next_response')).toMatchObject({ startedAt: minutesLater(50), metAt: null })
  })

  it('is met by a reply that the source system tells of; what came after it is owed', () => {
    const asked = hears(answered, 30)
    const met = hears(asked, 60, { author: 'agent', at: minutesLater(45) })
    expect(clockOf(met, 'next_response')).toMatchObject({ metAt: minutesLater(45) })
    const again = hears(asked, 60, { author: 'agent', at: minutesLater(45) }, { at: minutesLater(50) })
    expect(clockOf(again, 'next_response')).toMatchObject({ startedAt: minutesLater(50), metAt: null })
  })

  it('is not met by what was said before it was owed', () => {
    const asked = hears(answered, 30)
    expect(clockOf(hears(asked, 60, { author: 'agent', at: minutesLater(20) }), 'next_response')?.metAt).toBeNull()
  })

  it('is owed with the new resolution when the customer opens a solved case again', () => {
    const solve = { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } } as const
    const solved = afterCommand(answered, solve, asks(ana, { at: minutesLater(20) }))
    const reopened = hears(solved, 100)
    expect(reopened.clocks.map(({ kind, startedAt, metAt }) => [kind, startedAt, metAt !== null])).toEqual([
      ['first_response', minutesLater(0), true],
      ['resolution', minutesLater(100), false],
      ['next_response', minutesLater(100), false],
    ])
  })

  it('raises the flag of late replies under its own name', () => {
    const look = { type: 'case.change_severity', input: { to: 'S4', reason: 'Calm.' } } as const
    const asked = hears(answered, 30)
    const late = afterCommand(asked, look, asks(lena, { at: minutesLater(30 + 481) }))
    expect(late.flags.find(({ code }) => code === 'response_sla_risk')).toMatchObject({
      label: expect.stringMatching(/^Next reply late/),
      evidence: [{ kind: 'clock', clock: 'next_response' }],
    })
  })
})

describe('putting a clock off', () => {
  const slaPolicy = slaPolicySchema.parse({ ...defaultSlaPolicy, longestExtension: 60 })
  const extend = (minutes: number) =>
    ({ type: 'case.extend_clock', input: { clock: 'resolution', minutes, reason: 'Parts.' } }) as const

  it('ends where the policy says, all extensions together', () => {
    const once = afterCommand(owned, extend(40), asks(ana, { slaPolicy }))
    expect(decide(once, extend(21), asks(ana, { slaPolicy }))).toMatchObject({
      refusal: { code: 'invalid_input', truth: 'This one was put off by 40 minutes already.' },
    })
    expect(decide(once, extend(20), asks(ana, { slaPolicy })).kind).toBe('accepted')
  })
})
