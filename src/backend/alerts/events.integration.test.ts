import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { buildPacket } from '../../shared/case/packet.ts'
import type { FeedChange } from '../../shared/contract/feed.ts'
import { noGuides } from '../../shared/guide/guide-library.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import { changeMembers } from '../identity/change-member.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

const begin = Date.parse('2026-03-03T10:00:00.000Z')
const minute = 60_000

onEachStore('alerts of events', (start) => {
  let backend: Backend
  let floor: Floor
  let now = begin

  beforeAll(async () => {
    backend = await start({ sweep: false, sendAlerts: false, now: () => new Date(now) })
    floor = await aFloor(backend)
  })

  const alertsOf = async (member: keyof Floor['members']) => {
    const client = await clientOf(floor, floor.members[member])
    const { changes } = await client.feed.changes({ after: 0, limit: 500, alerts: true })
    return changes.flatMap((change: FeedChange) => (change.kind === 'alert' ? [change.alert] : []))
  }

  /** The agent takes a new case and escalates it to Billing. */
  const escalate = async () => {
    const [caseId = ''] = await receive(floor, 1)
    const agent = await clientOf(floor, floor.members.agent)
    const lead = await clientOf(floor, floor.members.lead)
    await lead.commands.send({ commands: [aCommand(caseId, take(floor.members.agent))] })
    const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
    if (!state) throw new Error('no case')
    const { results } = await agent.commands.send({
      commands: [
        aCommand(caseId, {
          type: 'case.escalate',
          input: {
            escalationId: uuid(),
            type: 'functional',
            to: { teamId: floor.billing.id, memberId: null },
            reason: 'Billing must look at it',
            packet: {
              ...buildPacket(state, noGuides),
              nextStep: 'Refund it',
              summary: 'A refund is missing',
              goal: 'The refund',
            },
            overrideReason: 'All is said',
          },
        }),
      ],
    })
    expect(results).toMatchObject([{ outcome: 'accepted' }])
    return { caseId, reference: state.reference }
  }

  it('tell the receiving team of an escalation, by the feed, and nobody else', async () => {
    const { reference } = await escalate()
    const [alert] = await alertsOf('tier2')
    expect(alert).toMatchObject({ event: 'escalation_raised', reference, subject: 'Refund not arrived', seenAt: null })
    expect((await alertsOf('specialist')).map(({ id }) => id)).toEqual([alert?.id])
    expect(await alertsOf('agent')).toEqual([])
    // A desk that does not say that it takes alerts gets none.
    const old = await clientOf(floor, floor.members.tier2)
    const { changes } = await old.feed.changes({ after: 0, limit: 500 })
    expect(changes.some(({ kind }) => kind === 'alert')).toBe(false)
  })

  it('tell nothing of a case any more to whoever lost sight of it, and again when they have it back', async () => {
    const { caseId } = await escalate()
    const { tier2 } = floor.members
    const told = async () => (await alertsOf('tier2')).find((alert) => alert.caseId === caseId)
    const before = await told()
    expect(before).toMatchObject({ subject: 'Refund not arrived' })
    await changeMembers(backend.services.sessions, floor.workspaceId, [{ ...tier2, teamIds: [floor.frontline.id] }])
    expect(await told()).toMatchObject({ id: before?.id, subject: null, text: '' })
    await changeMembers(backend.services.sessions, floor.workspaceId, [tier2])
    expect(await told()).toEqual(before)
  })

  it('are marked once, whatever is told again, and travel to the other desks of the person', async () => {
    const { reference } = await escalate()
    const client = await clientOf(floor, floor.members.tier2)
    const mine = (await alertsOf('tier2')).find((alert) => alert.reference === reference)
    const ids = [mine?.id ?? '']
    const { cursor } = await client.feed.changes({ after: 0, limit: 500, alerts: true })
    const at = new Date(now).toISOString()
    await client.alerts.mark({ seen: ids })
    now += minute
    await client.alerts.mark({ seen: ids, delivered: ids })
    const page = await client.feed.changes({ after: cursor, limit: 500, alerts: true })
    expect(page.changes).toMatchObject([
      { kind: 'alert', alert: { id: ids[0], deliveredAt: at, seenAt: at, actedAt: null } },
    ])
    const stranger = await clientOf(floor, floor.members.agent)
    await stranger.alerts.mark({ acted: ids })
    expect((await alertsOf('tier2')).find(({ id }) => id === ids[0])?.actedAt).toBeNull()
  })

  it('say once that nobody accepted in time, and nothing where somebody did', async () => {
    const { caseId } = await escalate()
    const accepted = await escalate()
    const tier2 = await clientOf(floor, floor.members.tier2)
    const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, accepted.caseId))
    const escalationId = state?.escalations[0]?.id ?? ''
    await tier2.commands.send({
      commands: [aCommand(accepted.caseId, { type: 'case.accept_escalation', input: { escalationId } })],
    })
    const work = () => backend.services.alerts.workIn(floor.workspaceId)
    const late = async (id: string) =>
      (await alertsOf('lead')).filter((one) => one.event === 'escalation_unaccepted' && one.caseId === id).length
    await work()
    expect(await late(caseId)).toBe(0)
    now += 7 * 24 * 60 * minute
    await Promise.all([work(), work()])
    await work()
    expect(await late(caseId)).toBe(1)
    expect(await late(accepted.caseId)).toBe(0)
  })
})
