import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPacket } from '../../../test/fixtures/case-builder.ts'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { findCase } from '../db/case-state.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, type Floor, moveTo, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

// The default ladder on a weekday, for an S3: when the hour to accept it is over the lead is told, 20 minutes later it is
// theirs, after 30 more the admins are told.
onEachStore('ladders', (start, store) => {
  const started = Date.parse('2026-03-04T09:00:00.000Z')
  let now = started
  const clock = () => new Date(now)
  let backend: Backend
  let floor: Floor

  beforeAll(async () => {
    backend = await start({ sweep: false, now: clock })
    floor = await aFloor(backend)
  })

  const minutes = (count: number) => {
    now += count * 60_000
  }
  const send = async (member: Member, caseId: string, command: CaseCommand) => {
    const [answer] = await backend.services.queue.submit(floor.workspaceId, [
      { by: { kind: 'member', memberId: member.id }, envelope: aCommand(caseId, command) },
    ])
    if (answer?.kind !== 'answered') throw new Error('not answered')
    return answer.result
  }
  const escalated = async (): Promise<{ caseId: string; escalationId: string }> => {
    const [caseId] = await receive(floor, 1)
    if (!caseId) throw new Error('nothing received')
    const escalationId = uuid()
    await send(floor.members.agent, caseId, take(floor.members.agent))
    const sent = await send(floor.members.agent, caseId, {
      type: 'case.escalate',
      input: {
        escalationId,
        type: 'functional',
        to: { teamId: floor.billing.id, memberId: null },
        reason: 'Needs billing.',
        packet: aPacket(),
        overrideReason: null,
      },
    })
    expect(sent.outcome).toBe('accepted')
    return { caseId, escalationId }
  }
  const stateOf = async (caseId: string): Promise<Case> => {
    const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
    if (!state) throw new Error('no such case')
    return state
  }
  const takenOf = async (caseId: string) =>
    (await stateOf(caseId)).escalations.flatMap(({ ladder }) =>
      (ladder?.taken ?? []).map(({ step, lateMinutes }) => [step, lateMinutes]),
    )
  const alertsOf = (event: 'ladder_climbed' | 'late_notice', since: number) =>
    writeIn(backend.services.database.db, floor.workspaceId, (db) =>
      db.trx
        .selectFrom('alert')
        .select(['case_id', 'title', 'body'])
        .where('event', '=', event)
        // Those handed on, because nobody had seen them, are the alert worker's own doing.
        .where('handed_from', 'is', null)
        .where('raised_at', '>=', new Date(since))
        .orderBy('raised_at')
        .execute(),
    )

  it('takes one step at a time, each when it is due, and tells those it turns to in the same transaction', async () => {
    const { caseId } = await escalated()
    const since = now
    minutes(59)
    await backend.services.house.sweep()
    expect(await takenOf(caseId)).toEqual([])
    minutes(1)
    for (let again = 0; again < 3; again += 1) await backend.services.house.sweep()
    expect(await takenOf(caseId)).toEqual([[0, 0]])
    expect((await stateOf(caseId)).teamId).toBe(floor.billing.id)
    minutes(20)
    await backend.services.house.sweep()
    expect(await takenOf(caseId)).toEqual([
      [0, 0],
      [1, 0],
    ])
    // Billing has no lead, so it is management's.
    expect(await stateOf(caseId)).toMatchObject({ teamId: floor.management.id, ownerId: floor.members.lead.id })
    minutes(30)
    await backend.services.house.sweep()
    minutes(1_000)
    await backend.services.house.sweep()
    expect((await takenOf(caseId)).map(([step]) => step)).toEqual([0, 1, 2])
    const told = (await alertsOf('ladder_climbed', since)).filter((alert) => alert.case_id === caseId)
    expect(told.map(({ title }) => title.replace(/^\S+ /, ''))).toEqual([
      'nobody accepted it, ladder step 1',
      'nobody accepted it, ladder step 2',
      'nobody accepted it, ladder step 3',
    ])
  })

  it('stops when somebody accepts, and stands still while somebody holds it', async () => {
    const accepted = await escalated()
    const held = await escalated()
    const { specialist } = floor.members
    await send(specialist, accepted.caseId, {
      type: 'case.accept_escalation',
      input: { escalationId: accepted.escalationId },
    })
    const hold = { escalationId: held.escalationId, minutes: 90, reason: 'The customer is on the phone.' }
    expect(await send(specialist, held.caseId, { type: 'case.hold_climb', input: hold })).toMatchObject({
      outcome: 'accepted',
    })
    minutes(89)
    await backend.services.house.sweep()
    expect([await takenOf(accepted.caseId), await takenOf(held.caseId)]).toEqual([[], []])
    minutes(1)
    await backend.services.house.sweep()
    expect([await takenOf(accepted.caseId), await takenOf(held.caseId)]).toEqual([[], [[0, 0]]])
  })

  it('lets whom a step turned to accept, though they are in another team', async () => {
    const { caseId, escalationId } = await escalated()
    const accept: CaseCommand = { type: 'case.accept_escalation', input: { escalationId } }
    expect(await send(floor.members.lead, caseId, accept)).toMatchObject({ outcome: 'refused' })
    minutes(60)
    await backend.services.house.sweep()
    expect(await send(floor.members.lead, caseId, accept)).toMatchObject({ outcome: 'accepted' })
    expect(await stateOf(caseId)).toMatchObject({ teamId: floor.management.id, ownerId: floor.members.lead.id })
  })

  it('climbs at once when a person says so, and goes on from there', async () => {
    const { caseId, escalationId } = await escalated()
    const input = { escalationId, step: 1, reason: 'The customer is furious.' }
    expect(await send(floor.members.agent, caseId, { type: 'case.climb_now', input })).toMatchObject({
      outcome: 'accepted',
    })
    expect(await send(floor.members.specialist, caseId, { type: 'case.climb_now', input })).toMatchObject({
      outcome: 'refused',
    })
    minutes(29)
    await backend.services.house.sweep()
    expect(await takenOf(caseId)).toEqual([[1, 0]])
    minutes(1)
    await backend.services.house.sweep()
    expect(await takenOf(caseId)).toEqual([
      [1, 0],
      [2, 0],
    ])
  })

  it.runIf(store === 'postgres')('takes each step once with two nodes that sweep at the same time', async () => {
    const other = await start({ sweep: false, now: clock })
    const cases = await Promise.all(Array.from({ length: 5 }, escalated))
    for (const wait of [60, 20, 30, 60]) {
      minutes(wait)
      await Promise.all([backend.services.house.sweep(), other.services.house.sweep(), backend.services.house.sweep()])
    }
    for (const { caseId } of cases) expect((await takenOf(caseId)).map(([step]) => step)).toEqual([0, 1, 2])
  })

  describe('after two hours in which nobody climbed', () => {
    it('takes the first step late, the next after its own wait, and tells the leads once what was late', async () => {
      const early = await escalated()
      const later = await escalated()
      minutes(180)
      const since = now
      await Promise.all([backend.services.house.sweep(), backend.services.house.sweep()])
      expect(await takenOf(early.caseId)).toEqual([[0, 120]])
      expect(await takenOf(later.caseId)).toEqual([[0, 120]])
      const notices = await alertsOf('late_notice', since)
      expect(notices).toHaveLength(1)
      const { reference } = await stateOf(early.caseId)
      expect(notices[0]).toMatchObject({ title: '2 steps were taken late' })
      expect(notices[0]?.body).toContain(
        `${reference}: step 1 of the ladder "To the lead, then to management", 120 min late.`,
      )
      minutes(19)
      await backend.services.house.sweep()
      expect(await takenOf(early.caseId)).toHaveLength(1)
      minutes(1)
      await backend.services.house.sweep()
      expect(await takenOf(early.caseId)).toEqual([
        [0, 120],
        [1, 0],
      ])
      expect(await alertsOf('late_notice', since)).toHaveLength(1)
    })

    it('finds what was accepted meanwhile at a desk, when that arrives before the node acts', async () => {
      const { caseId, escalationId } = await escalated()
      minutes(120)
      await send(floor.members.specialist, caseId, { type: 'case.accept_escalation', input: { escalationId } })
      await backend.services.house.sweep()
      expect(await takenOf(caseId)).toEqual([])
    })
  })

  it('climbs nothing of a case that moved on otherwise', async () => {
    const { caseId, escalationId } = await escalated()
    await send(floor.members.specialist, caseId, {
      type: 'case.return_escalation',
      input: { escalationId, reason: 'Not ours.' },
    })
    await send(floor.members.lead, caseId, moveTo(floor.management))
    minutes(600)
    await backend.services.house.sweep()
    expect(await takenOf(caseId)).toEqual([])
  })
})
