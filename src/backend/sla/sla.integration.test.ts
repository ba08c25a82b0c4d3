import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import type { Case } from '../../shared/case/state.ts'
import { defaultSlaPolicy, type SlaPolicy } from '../../shared/sla/sla-policy.ts'
import { parseCase } from '../db/case-state.ts'
import { writeIn } from '../db/transaction.ts'
import { receiveCases } from '../intake/receive-cases.ts'
import type { Backend } from '../server.ts'
import { aFloor, aRecord, clientOf, type Floor } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

const minute = 60_000
const hour = 60 * minute
/** A Friday, four in the afternoon of UTC. */
const start = Date.parse('2026-03-06T16:00:00.000Z')

onEachStore('clocks', (open) => {
  let backend: Backend
  let now = start

  beforeAll(async () => {
    backend = await open({ now: () => new Date(now), sweep: false })
  })

  const comeIn = async (on: Floor, severity: 'S3' | 'S4' = 'S3'): Promise<string> => {
    const records = [aRecord({ severity, receivedAt: new Date(now).toISOString() })]
    const summary = await receiveCases(backend.services.intake, {
      workspaceId: on.workspaceId,
      source: 'Test',
      records,
    })
    const [result] = summary?.results ?? []
    if (result?.outcome !== 'received') throw new Error(JSON.stringify(summary))
    return result.caseId
  }
  const stateOf = (on: Floor, caseId: string): Promise<Case> =>
    writeIn(backend.services.database.db, on.workspaceId, async (db) => {
      const row = await db.trx
        .selectFrom('case_state')
        .select('state')
        .where('id', '=', caseId)
        .executeTakeFirstOrThrow()
      return parseCase(row.state)
    })
  const dueOf = (state: Case, kind: string) => state.clocks.find((clock) => clock.kind === kind)?.dueAt
  /** Weekdays from nine to five in UTC for the team that receives. */
  const officeFor = (on: Floor): SlaPolicy => {
    const shift = [{ from: '09:00', to: '17:00' }]
    return {
      ...defaultSlaPolicy,
      calendars: [
        {
          id: 'office',
          name: 'Office',
          timeZone: 'UTC',
          hours: {
            monday: shift,
            tuesday: shift,
            wednesday: shift,
            thursday: shift,
            friday: shift,
            saturday: [],
            sunday: [],
          },
          holidays: [],
          version: 1,
        },
      ],
      teamCalendars: { [on.frontline.id]: 'office' },
    }
  }

  it('are previewed under another policy, and follow it once it is published', async () => {
    now = start
    const on = await aFloor(backend)
    const caseId = await comeIn(on)
    const lead = await clientOf(on, on.members.lead)
    expect(dueOf(await stateOf(on, caseId), 'first_response')).toBe(new Date(start + 2 * hour).toISOString())

    const policy = officeFor(on)
    const preview = await lead.sla.preview({ policy })
    expect(preview).toMatchObject({ cases: 1, clocks: 2, changed: 2 })
    const [later] = preview.effects
    expect(later).toMatchObject({ effect: 'later', clocks: 2 })
    expect(later?.examples).toContainEqual(
      expect.objectContaining({ caseId, kind: 'first_response', after: '2026-03-09T10:00:00.000Z' }),
    )
    // A preview changes nothing.
    expect(dueOf(await stateOf(on, caseId), 'first_response')).toBe(new Date(start + 2 * hour).toISOString())

    const published = await lead.policies.publish({
      policy: { kind: 'sla', document: policy },
      reason: 'Nobody works at the weekend.',
      basedOn: 1,
    })
    expect(published.outcome).toBe('published')
    await backend.services.house.sweep()
    const state = await stateOf(on, caseId)
    expect(dueOf(state, 'first_response')).toBe('2026-03-09T10:00:00.000Z')
    expect(state.clocks[0]?.policyVersion).toBe(2)
    expect(state.timeline.at(-1)).toMatchObject({ kind: 'clocks_timed', by: { kind: 'rule' } })
    // The house has nothing more to say: the next round leaves the case alone.
    await backend.services.house.sweep()
    expect((await stateOf(on, caseId)).version).toBe(state.version)
    // New cases are due by the calendar at once.
    const second = await comeIn(on, 'S4')
    expect(dueOf(await stateOf(on, second), 'first_response')).toBe('2026-03-09T16:00:00.000Z')
    expect(await lead.sla.preview({ policy })).toMatchObject({ cases: 2, changed: 0, effects: [] })
  })

  it('that stand still though the customer has answered are listed for leads', async () => {
    now = start
    const on = await aFloor(backend)
    const caseId = await comeIn(on)
    await comeIn(on)
    // Anew each time: the clock moves on, and tokens run out.
    const stale = async () => (await clientOf(on, on.members.lead)).sla.stalePauses()
    const send = async (type: string, input: object) => {
      const agent = await clientOf(on, on.members.agent)
      const { version } = await stateOf(on, caseId)
      const [result] = (
        await agent.commands.send({
          commands: [
            {
              id: uuid(),
              caseId,
              seenVersion: version,
              deskId: uuid(),
              deskAt: new Date(now).toISOString(),
              command: { type, input } as never,
            },
          ],
        })
      ).results
      expect(result).toMatchObject({ outcome: 'accepted' })
    }
    await send('case.assign', { memberId: on.members.agent.id })
    await send('case.reply', { messageId: uuid(), text: 'Which order is it?' })
    now += 10 * minute
    // What the customer wrote was not on the screen of the desk that said 'waiting'.
    await backend.services.queue.submit(on.workspaceId, [
      {
        by: { kind: 'house', actor: { kind: 'intake', name: 'Test' } },
        envelope: {
          id: uuid(),
          caseId,
          seenVersion: 0,
          deskId: null,
          deskAt: null,
          command: {
            type: 'case.continue_contact',
            input: {
              messages: [
                {
                  id: uuid(),
                  at: new Date(now).toISOString(),
                  author: 'customer',
                  authorName: null,
                  text: 'The blue one.',
                  ai: null,
                  tool: null,
                  delivery: null,
                },
              ],
              facts: [],
              attempts: [],
              findings: [],
              assessment: null,
            },
          },
        },
      },
    ])
    const answeredAt = new Date(now).toISOString()
    expect(await stale()).toEqual({ pauses: [] })
    now += 5 * minute
    await send('case.change_status', { to: 'waiting_customer' })
    expect(await stale()).toMatchObject({
      pauses: [{ caseId, answeredAt, waitingSince: new Date(now).toISOString(), clocks: ['resolution'] }],
    })
    await send('case.change_status', { to: 'open' })
    expect(await stale()).toEqual({ pauses: [] })
  })

  it('of the whole workspace are for leads and admins', async () => {
    const on = await aFloor(backend)
    for (const member of [on.members.agent, on.members.qa]) {
      const client = await clientOf(on, member)
      await expect(client.sla.stalePauses()).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(client.sla.preview({ policy: defaultSlaPolicy })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })
})
