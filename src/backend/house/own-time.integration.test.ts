import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('what a member set for themselves', (start) => {
  let backend: Backend
  let floor: Floor
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const inMinutes = (count: number) => new Date(now().getTime() + count * 60_000).toISOString()

  beforeAll(async () => {
    backend = await start({ sweep: false, now, houseGrace: 0 })
    floor = await aFloor(backend)
  })

  it('comes at its time, once, and tells them', async () => {
    const { agent } = floor.members
    const [caseId] = await receive(floor, 1)
    const client = await clientOf(floor, agent)
    const { results } = await client.commands.send({
      commands: [
        aCommand(caseId!, take(agent)),
        aCommand(caseId!, { type: 'case.snooze', input: { until: inMinutes(30) } }),
        aCommand(caseId!, { type: 'case.remind', input: { reminderId: uuid(), at: inMinutes(20), text: 'Call.' } }),
      ],
    })
    expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted'])
    const own = async () => {
      const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId!))
      return [state?.snoozes.length, state?.reminders.length]
    }
    const alerts = async () => {
      // A token of its own: the clock has gone on.
      const fresh = await clientOf(floor, agent)
      const { changes } = await fresh.feed.changes({ after: 0, limit: 500, alerts: true })
      return changes.flatMap((change) =>
        change.kind === 'alert' && change.alert.caseId === caseId ? [change.alert.title] : [],
      )
    }
    await backend.services.house.sweep()
    expect(await own()).toEqual([1, 1])
    ahead += 21 * 60_000
    await Promise.all([backend.services.house.sweep(), backend.services.house.sweep()])
    expect(await own()).toEqual([1, 0])
    expect((await alerts()).filter((title) => title === 'Your reminder')).toHaveLength(1)
    ahead += 10 * 60_000
    await backend.services.house.sweep()
    expect(await own()).toEqual([0, 0])
    expect((await alerts()).filter((title) => title === 'A case you put aside is back')).toHaveLength(1)
  })
})
