import { describe, expect, it } from 'vitest'
import {
  aCase,
  aFlag,
  anEscalation,
  aPacket,
  aReceived,
  idOf,
  minutesLater,
  refOf,
} from '../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, ben, billing, carla, frontline, lena } from '../../../test/fixtures/decisions.ts'
import { clockState, nextClock } from '../sla/clock.ts'
import type { CaseCommand } from './commands/index.ts'
import type { CaseEvent } from './events.ts'
import { evolve, evolveAll } from './evolve.ts'
import { newNote } from './note.ts'
import type { Case } from './state.ts'

const at = minutesLater(10)
const by = refOf(ana)

function given(state: Case, event: CaseEvent, who = by, when = at): Case {
  return evolve(state, { event, at: when, by: who, version: state.version + 1 })
}

const owned = aCase({ ownerId: ana.id, status: 'open' })
const escalationId = idOf('escalation')
const raise = (to = { teamId: billing.id, memberId: null as string | null }): CaseCommand => ({
  type: 'case.escalate',
  input: { escalationId, type: 'functional', to, reason: 'Needs billing.', packet: aPacket(), overrideReason: null },
})

describe('the first event', () => {
  it('opens the case in the queue, with nothing done yet', () => {
    const intake = { kind: 'intake' as const, id: 'intake', name: 'API' }
    const state = evolveAll([{ event: { type: 'case_received', received: aReceived() }, at, by: intake, version: 1 }])
    expect(state).toMatchObject({
      version: 1,
      status: 'new',
      ownerId: null,
      teamId: frontline.id,
      flags: [],
      touched: {},
      timeline: [{ version: 1, kind: 'case_received', details: { channel: 'chat' } }],
    })
  })

  it('must be the receipt, and comes once', () => {
    const event: CaseEvent = { type: 'case_assigned', memberId: ana.id, memberName: ana.name }
    expect(() => evolve(null, { event, at, by, version: 1 })).toThrow('cannot begin with case_assigned')
    expect(() => given(owned, { type: 'case_received', received: aReceived() })).toThrow('received twice')
    expect(evolveAll([])).toBeNull()
  })
})

describe('every event', () => {
  it('moves version, time and timeline, and leaves the state before it alone', () => {
    const before = structuredClone(owned)
    const state = given(owned, { type: 'note_added', note: newNote({ id: idOf('n'), at, by, text: 'Hello.' }) })
    expect(state).toMatchObject({ version: 3, updatedAt: at, notes: [{ text: 'Hello.' }] })
    expect(state.timeline.at(-1)).toEqual({ version: 3, at, by, kind: 'note_added', details: {} })
    expect(owned).toEqual(before)
  })

  it('marks the facets it changes, with the version and who', () => {
    const assigned = given(aCase(), { type: 'case_assigned', memberId: ana.id, memberName: ana.name })
    expect(assigned.touched).toEqual({ owner: { version: 3, by: ana.id } })
    const escalated = afterCommand(owned, raise(), asks(ana))
    expect(Object.keys(escalated.touched).toSorted()).toEqual(['escalation', 'owner', 'status'])
    const noted = given(assigned, { type: 'note_added', note: newNote({ id: idOf('n'), at, by, text: 'x' }) })
    expect(noted.touched).toEqual(assigned.touched)
  })
})

describe('ownership', () => {
  it('opens a new case when somebody takes it, and keeps another status', () => {
    const event: CaseEvent = { type: 'case_assigned', memberId: ana.id, memberName: ana.name }
    expect(given(aCase(), event)).toMatchObject({ ownerId: ana.id, status: 'open' })
    expect(given(aCase({ status: 'waiting_approval' }), event).status).toBe('waiting_approval')
  })

  it('moves with a reassignment, to a queue as well', () => {
    const to = { teamId: billing.id, memberId: null }
    const from = { teamId: frontline.id, memberId: ana.id }
    expect(given(owned, { type: 'case_reassigned', from, to, toName: 'Billing', reason: 'x' })).toMatchObject({
      teamId: billing.id,
      ownerId: null,
      status: 'open',
    })
  })
})

describe('an escalation', () => {
  const escalated = afterCommand(owned, raise(), asks(ana))

  it('hands the case to the receiving team, and the sender follows it', () => {
    expect(escalated).toMatchObject({ teamId: billing.id, ownerId: null, status: 'open', followers: [ana.id] })
    expect(nextClock(escalated.clocks)).toMatchObject({ kind: 'acknowledgement', dueAt: minutesLater(70) })
    expect(
      afterCommand(escalated, { type: 'case.return_escalation', input: { escalationId, reason: 'x' } }, asks(carla))
        .followers,
    ).toEqual([ana.id])
  })

  it('that is accepted meets its clock and gives it an owner', () => {
    const accepted = afterCommand(
      escalated,
      { type: 'case.accept_escalation', input: { escalationId } },
      asks(carla, { at: minutesLater(30) }),
    )
    expect(accepted).toMatchObject({
      ownerId: carla.id,
      teamId: billing.id,
      escalations: [{ state: 'accepted', acceptedBy: refOf(carla), acceptedAt: minutesLater(30), endedAt: null }],
    })
    const clock = accepted.clocks.find(({ kind }) => kind === 'acknowledgement')
    expect(clock && clockState(clock, minutesLater(999))).toBe('met')
  })

  it('that is returned goes back to its owner and status, with the reason', () => {
    const returned = afterCommand(
      escalated,
      { type: 'case.return_escalation', input: { escalationId, reason: 'No photo.' } },
      asks(carla),
    )
    expect(returned).toMatchObject({
      teamId: frontline.id,
      ownerId: ana.id,
      status: 'open',
      escalations: [{ state: 'returned', returnReason: 'No photo.', endedAt: at }],
    })
    expect(returned.clocks.map(({ kind }) => kind)).toEqual(['first_response', 'resolution'])
  })

  it('that is recalled while the case waited for the customer puts the paused clock back', () => {
    const waiting = afterCommand(
      owned,
      { type: 'case.change_status', input: { to: 'waiting_customer' } },
      asks(ana, { at: minutesLater(20) }),
    )
    const raised = afterCommand(waiting, raise(), asks(ana, { at: minutesLater(50) }))
    expect(raised.clocks.find(({ kind }) => kind === 'resolution')).toMatchObject({
      pausedAt: null,
      dueAt: minutesLater(1_470),
    })
    const recalled = afterCommand(
      raised,
      { type: 'case.recall_escalation', input: { escalationId, reason: null } },
      asks(ana, { at: minutesLater(55) }),
    )
    expect(recalled.status).toBe('waiting_customer')
    expect(recalled.clocks).toEqual(waiting.clocks)
  })

  it('that is recalled keeps what happened to the clocks in between', () => {
    const replied = afterCommand(
      escalated,
      { type: 'case.reply', input: { messageId: idOf('r'), text: 'Soon.' } },
      asks(lena, { at: minutesLater(15) }),
    )
    const recalled = afterCommand(
      replied,
      { type: 'case.recall_escalation', input: { escalationId, reason: null } },
      asks(ana, { at: minutesLater(20) }),
    )
    expect(recalled.clocks.find(({ kind }) => kind === 'first_response')?.metAt).toBe(minutesLater(15))
  })

  it('completes the accepted one before it, and gives it back when it is recalled or returned', () => {
    const first = anEscalation({ id: idOf('first'), state: 'accepted', acceptedAt: minutesLater(2) })
    const atBilling = aCase({ teamId: billing.id, ownerId: carla.id, status: 'open', escalations: [first] })
    const second = afterCommand(atBilling, raise({ teamId: frontline.id, memberId: null }), asks(carla))
    expect(second.escalations.map(({ state }) => state)).toEqual(['completed', 'raised'])
    expect(second.escalations[0]?.endedAt).toBe(at)
    const recalled = afterCommand(
      second,
      { type: 'case.recall_escalation', input: { escalationId, reason: null } },
      asks(carla),
    )
    expect(recalled.escalations[0]).toEqual(first)
    const returned = afterCommand(
      second,
      { type: 'case.return_escalation', input: { escalationId, reason: 'x' } },
      asks(ben),
    )
    expect(returned.escalations[0]).toEqual(first)
  })

  it('unknown to the case is a bug', () => {
    expect(() => given(owned, { type: 'escalation_recalled', escalationId: idOf('x'), reason: null })).toThrow(
      'no escalation',
    )
  })
})

describe('clocks', () => {
  it('the first reply meets the first response, later ones change nothing', () => {
    const first = afterCommand(
      owned,
      { type: 'case.reply', input: { messageId: idOf('1'), text: 'a' } },
      asks(ana, { at: minutesLater(5) }),
    )
    const second = afterCommand(
      first,
      { type: 'case.reply', input: { messageId: idOf('2'), text: 'b' } },
      asks(ana, { at: minutesLater(9) }),
    )
    expect(second.clocks[0]).toMatchObject({ kind: 'first_response', metAt: minutesLater(5) })
    expect(second.conversation.map(({ author }) => author)).toEqual(['customer', 'agent', 'agent'])
  })

  it('the resolution stands still while the customer is waited for', () => {
    const waiting = afterCommand(
      owned,
      { type: 'case.change_status', input: { to: 'waiting_customer' } },
      asks(ana, { at: minutesLater(20) }),
    )
    expect(waiting.clocks[1]?.pausedAt).toBe(minutesLater(20))
    const open = afterCommand(
      waiting,
      { type: 'case.change_status', input: { to: 'open' } },
      asks(ana, { at: minutesLater(80) }),
    )
    expect(open.clocks[1]).toMatchObject({ pausedAt: null, dueAt: minutesLater(1_500) })
  })

  it('all are met when the case is resolved; reopening starts the resolution anew and counts', () => {
    const resolved = afterCommand(
      owned,
      { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } },
      asks(ana),
    )
    expect(resolved).toMatchObject({ status: 'resolved', resolution: { rootCause: 'other' } })
    expect(resolved.clocks.every(({ metAt }) => metAt === at)).toBe(true)
    const reopened = afterCommand(
      resolved,
      { type: 'case.reopen', input: { reason: 'Came back.' } },
      asks(ana, { at: minutesLater(60) }),
    )
    expect(reopened).toMatchObject({ status: 'open', resolution: null, reopenCount: 1, ownerId: ana.id })
    expect(nextClock(reopened.clocks)).toMatchObject({ kind: 'resolution', startedAt: minutesLater(60) })
    const queued = afterCommand(
      { ...resolved, ownerId: null },
      { type: 'case.reopen', input: { reason: 'x' } },
      asks(ana),
    )
    expect(queued.status).toBe('new')
  })
})

describe('verdicts', () => {
  it('stand on the flag they are about, the last one counts, and the priority follows', () => {
    const flagged = aCase({ ownerId: ana.id, flags: [aFlag(), aFlag({ code: 'vip' })] })
    const overridden = afterCommand(
      flagged,
      { type: 'case.override_flag', input: { code: 'vip', judgement: 'wrong', reason: 'Not any more.' } },
      asks(ana),
    )
    expect(overridden.flags.map(({ verdict }) => verdict?.kind ?? null)).toEqual([null, 'overridden'])
    expect(overridden.flags[1]?.verdict).toEqual({
      kind: 'overridden',
      judgement: 'wrong',
      by: refOf(ana),
      at,
      reason: 'Not any more.',
    })
    expect(overridden.priority.score).toBe(26)
    const confirmed = afterCommand(
      overridden,
      { type: 'case.confirm_flag', input: { code: 'vip', judgement: 'right', reason: null } },
      asks(ben),
    )
    expect(confirmed.flags[1]?.verdict).toMatchObject({ kind: 'confirmed', by: refOf(ben), reason: null })
    expect(confirmed.priority.score).toBe(36)
  })
})
