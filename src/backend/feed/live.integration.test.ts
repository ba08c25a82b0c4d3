import { once } from 'node:events'
import { v7 as uuid } from 'uuid'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import type { Member } from '../../shared/access/directory.ts'
import type { Poke } from '../../shared/contract/feed.ts'
import { changeMembers } from '../identity/change-member.ts'
import type { Backend } from '../server.ts'
import {
  aCommand,
  aFloor,
  type Client,
  clientOf,
  type Floor,
  moveTo,
  note,
  password,
  receive,
  socketClientOf,
} from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('live', (start, store) => {
  let backend: Backend
  let floor: Floor
  let agent: Client
  let lead: Client
  const sockets: WebSocket[] = []

  beforeAll(async () => {
    backend = await start()
    floor = await aFloor(backend)
    agent = await clientOf(floor, floor.members.agent)
    lead = await clientOf(floor, floor.members.lead)
  })
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.terminate()
  })

  /** A desk that listens; its first poke is taken already. */
  const listen = async (member: Member, on: Floor = floor, node: Backend = backend) => {
    const { client, socket } = await socketClientOf(on, member, node)
    sockets.push(socket)
    const pokes = await client.feed.live({ after: 0 })
    const next = async (): Promise<Poke> => {
      const { value, done } = await pokes.next()
      if (done || !value) throw new Error('The stream ended')
      return value
    }
    return { client, socket, next, first: await next() }
  }

  it('begins with where the log stands', async () => {
    const { cursor } = await lead.feed.changes({ after: 0, limit: 500 })
    const { first } = await listen(floor.members.agent)
    expect(first).toEqual({ head: cursor, change: null })
  })

  it('carries a small change to those who may see it', async () => {
    const [caseId] = await receive(floor, 1)
    const desk = await listen(floor.second)
    await agent.commands.send({ commands: [aCommand(caseId!, note('hello'))] })
    const poke = await desk.next()
    expect(poke.change?.after).toBe(desk.first.head)
    expect(poke.change?.changes).toMatchObject([{ kind: 'case', seq: poke.head, case: { id: caseId, version: 3 } }])
  })

  it('does not disturb those who may not, and the next change still lines up', async () => {
    const [mine] = await receive(floor, 1)
    const [theirs] = await receive(floor, 1, { team: 'Billing' })
    const desk = await listen(floor.members.agent)
    await lead.commands.send({ commands: [aCommand(theirs!, note('not for frontline'))] })
    await lead.commands.send({ commands: [aCommand(mine!, note())] })
    const poke = await desk.next()
    expect(poke.change?.after).toBe(desk.first.head)
    expect(poke.change?.changes).toMatchObject([{ kind: 'case', case: { id: mine } }])
  })

  it('tells forget when a case leaves sight', async () => {
    const [caseId] = await receive(floor, 1)
    const desk = await listen(floor.members.agent)
    await lead.commands.send({ commands: [aCommand(caseId!, moveTo(floor.billing))] })
    expect((await desk.next()).change?.changes).toMatchObject([{ kind: 'forget', caseId }])
  })

  it('only says that there is more when the change is large', async () => {
    const [caseId] = await receive(floor, 1, { conversation: [{ author: 'customer', text: 'z'.repeat(70_000) }] })
    const desk = await listen(floor.members.agent)
    await agent.commands.send({ commands: [aCommand(caseId!, note())] })
    const poke = await desk.next()
    expect(poke.change).toBeNull()
    expect(poke.head).toBeGreaterThan(desk.first.head)
  })

  it('gives a desk that follows pokes the same as one that pulls', async () => {
    const ids = await receive(floor, 4)
    const desk = await listen(floor.members.lead)
    let cursor = desk.first.head
    const versions = new Map<string, number>()
    const writes = ids.flatMap((caseId) =>
      Array.from({ length: 6 }, () => agent.commands.send({ commands: [aCommand(caseId, note())] })),
    )
    await Promise.all(writes)
    const { cursor: head } = await lead.feed.changes({ after: 0, limit: 500 })
    while (cursor < head) {
      const poke = await desk.next()
      if (poke.change && poke.change.after <= cursor) {
        for (const change of poke.change.changes)
          if (change.kind === 'case') versions.set(change.case.id, change.case.version)
        cursor = poke.head
      } else {
        const page = await lead.feed.changes({ after: cursor, limit: 500 })
        for (const change of page.changes) if (change.kind === 'case') versions.set(change.case.id, change.case.version)
        cursor = page.cursor
      }
    }
    expect(ids.map((caseId) => versions.get(caseId))).toEqual(ids.map(() => 8))
  })

  it('makes a member pull when their own teams change', async () => {
    const fresh = await aFloor(backend)
    const desk = await listen(fresh.second, fresh)
    await changeMembers(backend.services.sessions, fresh.workspaceId, [
      { ...fresh.second, teamIds: [fresh.billing.id] },
    ])
    expect((await desk.next()).change).toBeNull()
    const [caseId] = await receive(fresh, 1)
    const chief = await clientOf(fresh, fresh.members.lead)
    await chief.commands.send({ commands: [aCommand(caseId!, moveTo(fresh.billing))] })
    expect((await desk.next()).change?.changes).toMatchObject([{ kind: 'case', case: { id: caseId } }])
  })

  it('cuts off a member who is deactivated', async () => {
    const fresh = await aFloor(backend)
    const desk = await listen(fresh.members.agent, fresh)
    const ended = desk.next()
    await changeMembers(backend.services.sessions, fresh.workspaceId, [{ ...fresh.members.agent, active: false }])
    await expect(ended).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    await expect(desk.client.feed.changes({ after: 0 })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('cuts off a session that is signed out', async () => {
    const anonymous = (await import('../testing/floor.ts')).clientWith(backend.url, null)
    const session = await anonymous.auth.signIn({
      workspace: floor.slug,
      email: floor.members.qa.email,
      password,
      deskId: uuid(),
    })
    const client = (await import('../testing/floor.ts')).clientWith(backend.url, session.accessToken)
    const pokes = await client.feed.live({ after: 0 })
    await pokes.next()
    const ended = pokes.next()
    await anonymous.auth.signOut({ refreshToken: session.refreshToken })
    await expect(ended).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('closes the connection when its token expires', async () => {
    const { socket } = await socketClientOf(floor, floor.members.agent, backend)
    sockets.push(socket)
    await once(socket, 'open')
    const short = await start({ accessTokenSeconds: 1 })
    const there = await aFloor(short)
    const desk = await socketClientOf(there, there.members.agent, short)
    sockets.push(desk.socket)
    const [code] = await once(desk.socket, 'close')
    expect(code).toBe(4401)
    expect(socket.readyState).toBe(socket.OPEN)
  })

  it('lets nobody in without a good token, and no page of another origin', async () => {
    const { WebSocket } = await import('ws')
    const address = `${backend.url.replace('http', 'ws')}/rpc/ws`
    const refusal = async (socket: WebSocket): Promise<number> => {
      socket.on('error', () => {})
      const [, response] = await once(socket, 'unexpected-response')
      response.resume()
      return response.statusCode
    }
    expect(await refusal(new WebSocket(address))).toBe(401)
    expect(await refusal(new WebSocket(address, ['tierdesk.abc.def.ghi']))).toBe(401)
    const { tokenOf } = await import('../testing/floor.ts')
    const token = await tokenOf(floor, floor.members.agent)
    expect(await refusal(new WebSocket(address, [`tierdesk.${token}`], { origin: 'http://evil.example' }))).toBe(403)
    expect(await refusal(new WebSocket(address.replace('/rpc/ws', '/rpc/other'), [`tierdesk.${token}`]))).toBe(404)
  })

  if (store === 'postgres') {
    it('carries changes between nodes', async () => {
      const other = await start()
      const [caseId] = await receive(floor, 1)
      const desk = await listen(floor.members.agent, floor, other)
      await agent.commands.send({ commands: [aCommand(caseId!, note('from the first node'))] })
      const poke = await desk.next()
      expect(poke.change?.changes).toMatchObject([
        { kind: 'case', case: { id: caseId, notes: [{ text: 'from the first node' }] } },
      ])
    })

    it('hears again after its connection to the database broke', async () => {
      const [caseId] = await receive(floor, 1)
      const desk = await listen(floor.members.agent)
      const { sql } = await import('kysely')
      await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`.execute(
        backend.services.database.db,
      )
      // What was missed in between is told by the poke after the reconnection.
      expect((await desk.next()).change).toBeNull()
      await agent.commands.send({ commands: [aCommand(caseId!, note())] })
      expect((await desk.next()).change?.changes).toMatchObject([{ kind: 'case', case: { id: caseId } }])
    })
  }
})
