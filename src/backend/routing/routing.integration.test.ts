import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import type { Member } from '../../shared/access/directory.ts'
import type { MemberFacts } from '../../shared/routing/facts.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, type Client, clientOf, type Floor, receive, socketClientOf, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

const minute = 60_000

onEachStore('what ranking knows', (start) => {
  let backend: Backend
  // Not long ago: sockets end by the real clock when their token does.
  let time = Date.now()
  const later = (minutes: number) => {
    time += minutes * minute
    return new Date(time).toISOString()
  }

  beforeAll(async () => {
    backend = await start({ now: () => new Date(time), sweep: false, accessTokenSeconds: 10 * 24 * 60 * 60 })
  })

  const factsOf = async (floor: Floor, about: string | null = null, asker: Member = floor.members.lead) => {
    const { members } = await (await clientOf(floor, asker)).routing.floor({ caseId: about })
    return (member: Member): MemberFacts => members.find(({ memberId }) => memberId === member.id)!
  }

  const resolve = {
    type: 'case.resolve' as const,
    input: { rootCause: 'third_party' as const, summary: 'Sent again.' },
  }

  const send = async (client: Client, caseId: string, ...commands: Parameters<typeof aCommand>[1][]) => {
    const { results } = await client.commands.send({ commands: commands.map((one) => aCommand(caseId, one)) })
    for (const result of results) if (result.outcome === 'refused') throw new Error(result.refusal.message)
  }

  describe('the load', () => {
    it('is what people own and have not solved, by severity', async () => {
      const floor = await aFloor(backend)
      const { agent } = floor.members
      const client = await clientOf(floor, agent)
      const ids = await receive(floor, 4, { severity: 'S3', customer: { id: uuid(), name: 'Jordan' } })
      for (const id of ids.slice(0, 3)) await send(client, id, take(agent))
      await send(client, ids[0]!, { type: 'case.change_severity', input: { to: 'S1', reason: 'All are down.' } })
      await send(client, ids[1]!, resolve)
      const of = await factsOf(floor)
      expect(of(agent).openCases).toEqual({ S1: 1, S3: 1 })
      expect(of(floor.second).openCases).toEqual({})
      await send(client, ids[1]!, { type: 'case.reopen', input: { reason: 'It came back.' } })
      expect((await factsOf(floor))(agent).openCases).toEqual({ S1: 1, S3: 2 })
    })
  })

  describe('success with a category', () => {
    it('counts what was solved, and takes back what was reopened', async () => {
      const floor = await aFloor(backend)
      const { agent } = floor.members
      const client = await clientOf(floor, agent)
      const ids = await receive(floor, 2, { customer: { id: uuid(), name: 'Jordan' } })
      for (const id of ids) await send(client, id, take(agent), resolve)
      expect((await factsOf(floor))(agent).success).toEqual({ orders: { solved: 2, returned: 0 } })
      await send(client, ids[0]!, { type: 'case.reopen', input: { reason: 'It came back.' } })
      expect((await factsOf(floor))(agent).success).toEqual({ orders: { solved: 1, returned: 1 } })
      await send(client, ids[0]!, resolve)
      expect((await factsOf(floor))(agent).success).toEqual({ orders: { solved: 2, returned: 1 } })
    })
  })

  describe('the recent share', () => {
    it('is of what their teams were given in the last seven days', async () => {
      const floor = await aFloor(backend)
      const { agent } = floor.members
      const ids = await receive(floor, 5, { customer: { id: uuid(), name: 'Jordan' } })
      const [client, second] = [await clientOf(floor, agent), await clientOf(floor, floor.second)]
      for (const id of ids.slice(0, 3)) await send(client, id, take(agent))
      await send(second, ids[3]!, take(floor.second))
      const of = await factsOf(floor)
      expect(of(agent).recent).toEqual({ given: 3, of: 4 })
      expect(of(floor.second).recent).toEqual({ given: 1, of: 4 })
      expect(of(floor.members.specialist).recent).toEqual({ given: 0, of: 0 })
      later(7 * 24 * 60 + 1)
      await send(second, ids[4]!, take(floor.second))
      expect((await factsOf(floor))(agent).recent).toEqual({ given: 0, of: 1 })
    })
  })

  describe('who handled the customer', () => {
    it('is told of the case asked about to those who may see it', async () => {
      const floor = await aFloor(backend)
      const { agent } = floor.members
      const customer = { id: uuid(), name: 'Jordan' }
      const [before, now] = await receive(floor, 2, { customer })
      const at = later(1)
      await send(await clientOf(floor, agent), before!, take(agent))
      later(60)
      const of = await factsOf(floor, now!, floor.second)
      expect(of(agent).lastHandledCustomerAt).toBe(at)
      expect(of(floor.second).lastHandledCustomerAt).toBeNull()
      expect((await factsOf(floor))(agent).lastHandledCustomerAt).toBeNull()
    })

    it('is kept from those who may not, as if there were no such case', async () => {
      const floor = await aFloor(backend)
      const [hidden] = await receive(floor, 1, { team: 'Billing' })
      const client = await clientOf(floor, floor.members.agent)
      for (const caseId of [hidden!, uuid()]) {
        await expect(client.routing.floor({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      }
      const foreign = await aFloor(backend)
      const stranger = await clientOf(foreign, foreign.members.admin)
      await expect(stranger.routing.floor({ caseId: hidden! })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const { members } = await stranger.routing.floor({})
      expect(members.map(({ memberId }) => memberId).toSorted()).toEqual(
        [...Object.values(foreign.members), foreign.second].map(({ id }) => id).toSorted(),
      )
    })
  })

  describe('presence', () => {
    it('is nothing until a desk connects, then what its member says', async () => {
      const floor = await aFloor(backend)
      const { agent } = floor.members
      expect((await factsOf(floor))(agent).presence).toBeNull()
      const { socket } = await connect(floor, agent)
      await backend.services.presence.flush()
      expect((await factsOf(floor))(agent).presence).toEqual({
        status: 'available',
        heardAt: new Date(time).toISOString(),
      })
      const client = await clientOf(floor, agent)
      await client.presence.set({ status: 'busy' })
      expect(await client.presence.mine()).toEqual({ status: 'busy' })
      expect((await factsOf(floor))(agent).presence?.status).toBe('busy')
      socket.terminate()
    })

    it('is heard of as long as the connection is open, and then grows old', async () => {
      const floor = await aFloor(backend)
      const { agent } = floor.members
      const { socket } = await connect(floor, agent)
      await backend.services.presence.flush()
      const beat = later(1)
      backend.services.presence.beat()
      await backend.services.presence.flush()
      expect((await factsOf(floor))(agent).presence?.heardAt).toBe(beat)
      socket.terminate()
      await gone(floor, agent)
      later(2)
      backend.services.presence.beat()
      await backend.services.presence.flush()
      expect((await factsOf(floor))(agent).presence?.heardAt).toBe(beat)
    })

    it('is not written twice within a minute', async () => {
      const floor = await aFloor(backend)
      const { agent } = floor.members
      const client = await clientOf(floor, agent)
      const first = new Date(time).toISOString()
      await client.presence.set({ status: 'away' })
      later(0.5)
      await client.presence.set({ status: 'available' })
      expect((await factsOf(floor))(agent).presence).toEqual({ status: 'available', heardAt: first })
    })

    it('forgets by the next day what was said the day before', async () => {
      const floor = await aFloor(backend)
      const client = await clientOf(floor, floor.members.agent)
      await client.presence.set({ status: 'in_training' })
      later(3 * 60)
      expect(await client.presence.mine()).toEqual({ status: 'in_training' })
      later(15 * 60)
      expect(await client.presence.mine()).toEqual({ status: 'available' })
    })
  })

  describe('an outage', () => {
    it('is what took most at once and gave them back at once; what they carried then is known', async () => {
      const floor = await aFloor(backend)
      const { agent, tier2, specialist, lead } = floor.members
      const people = [agent, tier2, specialist]
      const clients = await Promise.all(people.map((one) => clientOf(floor, one)))
      for (const client of clients) await client.presence.mine()
      const [held, after] = await receive(floor, 2, { severity: 'S2', customer: { id: uuid(), name: 'Jordan' } })
      await send(clients[0]!, held!, take(agent))
      const back = later(20)
      for (const client of clients) await client.presence.mine()
      await send(clients[0]!, after!, take(agent))
      const of = await factsOf(floor)
      expect(of(agent).outage).toEqual({ at: back, loadThen: 1.5 })
      expect(of(tier2).outage).toEqual({ at: back, loadThen: 0 })
      expect(of(lead).outage).toBeNull()
    })
  })

  async function connect(floor: Floor, member: Member): Promise<{ socket: WebSocket }> {
    const { client, socket } = await socketClientOf(floor, member)
    const pokes = await client.feed.live({ after: 0 })
    await pokes.next()
    return { socket }
  }

  /** Waits until the backend noticed that the connection is gone. */
  async function gone(floor: Floor, member: Member): Promise<void> {
    const { presence } = backend.services
    for (const deadline = Date.now() + 10_000; presence.isConnected(floor.workspaceId, member.id); ) {
      if (Date.now() > deadline) throw new Error('The connection never ended')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
})
