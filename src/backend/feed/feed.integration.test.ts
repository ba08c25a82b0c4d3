import { setTimeout as after } from 'node:timers/promises'
import { zstdDecompressSync } from 'node:zlib'
import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import type { Member } from '../../shared/access/directory.ts'
import { maySee } from '../../shared/access/permissions.ts'
import { type BootstrapLine, bootstrapLineSchema, type FeedChange } from '../../shared/contract/feed.ts'
import { parseCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import { changeMembers } from '../identity/change-member.ts'
import {
  aCommand,
  aFloor,
  aRecord,
  type Client,
  clientOf,
  type Floor,
  moveTo,
  note,
  receive,
  take,
  tokenOf,
} from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('feed', (start) => {
  let floor: Floor
  let agent: Client
  let lead: Client

  beforeAll(async () => {
    floor = await aFloor(await start())
    agent = await clientOf(floor, floor.members.agent)
    lead = await clientOf(floor, floor.members.lead)
  })

  const readAll = async (
    client: Client,
    from: number,
    limit = 4,
  ): Promise<{ changes: FeedChange[]; cursor: number }> => {
    const changes: FeedChange[] = []
    for (let cursor = from; ; ) {
      const page = await client.feed.changes({ after: cursor, limit })
      expect(page.changes.length).toBeLessThanOrEqual(limit)
      changes.push(...page.changes)
      cursor = page.cursor
      if (!page.more) return { changes, cursor }
    }
  }

  const bootstrap = async (member: Member, init: RequestInit = {}): Promise<Response> =>
    fetch(`${floor.backend.url}/v1/feed/bootstrap`, {
      ...init,
      headers: {
        authorization: `Bearer ${await tokenOf(floor, member)}`,
        'accept-encoding': 'identity',
        ...init.headers,
      },
    })

  const linesOf = (text: string): BootstrapLine[] =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => bootstrapLineSchema.parse(JSON.parse(line)))

  it('pages through everything in the order of seq, settings and directory included', async () => {
    const fresh = await aFloor(floor.backend)
    await receive(fresh, 7)
    const { changes, cursor } = await readAll(await clientOf(fresh, fresh.members.lead), 0)
    const seqs = changes.map(({ seq }) => seq)
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    expect(new Set(seqs).size).toBe(seqs.length)
    const count = (kind: FeedChange['kind']) => changes.filter((change) => change.kind === kind).length
    expect({ settings: count('settings'), team: count('team'), member: count('member'), case: count('case') }).toEqual({
      settings: 1,
      team: 3,
      member: 8,
      case: 7,
    })
    expect((await readAll(await clientOf(fresh, fresh.members.lead), cursor)).changes).toEqual([])
  })

  it('ends a page early when the cases on it are large, and still gives all', async () => {
    const { cursor } = await readAll(lead, 0, 500)
    const huge = 'x'.repeat(90_000)
    const conversation = Array.from({ length: 15 }, () => ({ author: 'customer' as const, text: huge }))
    await receive(floor, 6, { conversation })
    const first = await lead.feed.changes({ after: cursor, limit: 500 })
    expect(first.more).toBe(true)
    expect(first.changes.length).toBeGreaterThan(0)
    expect((await readAll(lead, cursor, 500)).changes).toHaveLength(6)
  })

  it('says forget when a case leaves the sight of those who could see it, and only to them', async () => {
    const [caseId] = await receive(floor, 1)
    const { cursor } = await readAll(agent, 0, 500)
    await lead.commands.send({ commands: [aCommand(caseId!, moveTo(floor.billing))] })
    const kinds = async (member: Member) => {
      const { changes } = await readAll(await clientOf(floor, member), cursor, 500)
      return changes.map((change) => change.kind)
    }
    expect(await kinds(floor.members.agent)).toEqual(['forget'])
    expect(await kinds(floor.second)).toEqual(['forget'])
    expect(await kinds(floor.members.specialist)).toEqual(['case'])
    expect(await kinds(floor.members.lead)).toEqual(['case'])
    expect(await kinds(floor.members.trainee)).toEqual([])
  })

  it('shows a member what shared/access says and nothing else', async () => {
    const fresh = await aFloor(floor.backend)
    const chief = await clientOf(fresh, fresh.members.lead)
    const ids = await receive(fresh, 8)
    const send = (caseId: string, command: Parameters<typeof aCommand>[1]) =>
      chief.commands.send({ commands: [aCommand(caseId, command)] })
    await send(ids[0]!, take(fresh.members.agent))
    await send(ids[1]!, take(fresh.members.trainee))
    await send(ids[2]!, moveTo(fresh.billing))
    await send(ids[3]!, {
      type: 'case.reassign',
      input: { to: { teamId: fresh.billing.id, memberId: fresh.members.tier2.id }, reason: 'x' },
    })
    await (await clientOf(fresh, fresh.members.agent)).commands.send({
      commands: [
        aCommand(ids[0]!, {
          type: 'case.escalate',
          input: {
            escalationId: uuid(),
            type: 'functional',
            to: { teamId: fresh.billing.id, memberId: null },
            reason: 'x',
            packet: aPacket,
            overrideReason: 'Urgent.',
          },
        }),
      ],
    })
    const states = await readIn(floor.backend.services.database.db, fresh.workspaceId, async ({ trx }) =>
      (await trx.selectFrom('case_state').select('state').execute()).map(({ state }) => parseCase(state)),
    )
    for (const member of [...Object.values(fresh.members), fresh.second]) {
      const { changes } = await readAll(await clientOf(fresh, member), 0, 500)
      const seen = changes.flatMap((change) => (change.kind === 'case' ? [change.case.id] : [])).toSorted()
      const allowed = states.filter((state) => maySee(member, state)).map(({ id }) => id)
      expect(seen, member.role).toEqual(allowed.toSorted())
    }
  })

  it('names another scope when role or teams change', async () => {
    const fresh = await aFloor(floor.backend)
    const client = await clientOf(fresh, fresh.second)
    const before = (await client.feed.changes({ after: 0 })).scope
    expect((await client.feed.changes({ after: 0 })).scope).toBe(before)
    await changeMembers(floor.backend.services.sessions, fresh.workspaceId, [
      { ...fresh.second, teamIds: [fresh.billing.id] },
    ])
    const moved = await client.feed.changes({ after: 0 })
    expect(moved.scope).not.toBe(before)
    await changeMembers(floor.backend.services.sessions, fresh.workspaceId, [{ ...fresh.second, role: 'lead' }])
    expect((await client.feed.changes({ after: 0 })).scope).not.toBe(moved.scope)
  })

  it('streams everything once, newest first, and the feed goes on from its cursor', async () => {
    const fresh = await aFloor(floor.backend)
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + (index % 28), index % 24)).toISOString()
    for (let batch = 0; batch < 6; batch += 1) await receiveAt(fresh, 100, (index) => day(index * 7 + batch))
    const token = await tokenOf(fresh, fresh.members.lead)
    const response = await fetch(`${floor.backend.url}/v1/feed/bootstrap`, {
      headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'identity' },
    })
    expect(response.headers.get('content-encoding')).toBeNull()
    const lines = linesOf(await response.text())
    const [first] = lines
    const cases = lines.flatMap((line) => (line.kind === 'case' ? [line.case] : []))
    expect(first).toMatchObject({ kind: 'start', cases: 600 })
    expect(lines.at(-1)).toEqual({ kind: 'end', cases: 600 })
    expect(new Set(cases.map(({ id }) => id)).size).toBe(600)
    const times = cases.map(({ receivedAt }) => receivedAt)
    expect(times).toEqual(times.toSorted().reverse())
    expect(lines.filter(({ kind }) => kind === 'member')).toHaveLength(8)
    const cursor = first?.kind === 'start' ? first.cursor : -1
    const client = await clientOf(fresh, fresh.members.lead)
    await client.commands.send({ commands: [aCommand(cases[0]!.id, note())] })
    expect((await readAll(client, cursor)).changes).toMatchObject([{ kind: 'case', case: { id: cases[0]!.id } }])
  })

  it('packs the stream with zstd when asked for', async () => {
    const response = await bootstrap(floor.members.lead, { headers: { 'accept-encoding': 'zstd' } })
    expect(response.headers.get('content-encoding')).toBe('zstd')
    // fetch may have unpacked it already.
    const bytes = Buffer.from(await response.arrayBuffer())
    const text =
      bytes.readUInt32LE(0) === 0xfd2fb528 ? zstdDecompressSync(bytes).toString('utf8') : bytes.toString('utf8')
    expect(linesOf(text).at(-1)?.kind).toBe('end')
  })

  it('streams to a member only what they may see', async () => {
    const lines = linesOf(await (await bootstrap(floor.members.trainee)).text())
    expect(lines[0]).toMatchObject({ kind: 'start', cases: 0 })
    expect(lines.some(({ kind }) => kind === 'case')).toBe(false)
  })

  it('ends without its last line when the member is deactivated on the way', async () => {
    const fresh = await aFloor(floor.backend)
    const text = 'y'.repeat(90_000)
    await receive(fresh, 60, { conversation: Array.from({ length: 6 }, () => ({ author: 'customer' as const, text })) })
    const { openBootstrap } = await import('./bootstrap.ts')
    const lines = await openBootstrap(floor.backend.services.feed, {
      workspaceId: fresh.workspaceId,
      memberId: fresh.members.lead.id,
      alerts: true,
      guides: true,
    })
    const chunks: string[] = []
    for await (const chunk of lines!) {
      chunks.push(chunk)
      if (chunks.length === 2)
        await changeMembers(floor.backend.services.sessions, fresh.workspaceId, [
          { ...fresh.members.lead, active: false },
        ])
    }
    expect(chunks).toHaveLength(2)
    expect(chunks.join('')).not.toContain('"kind":"end"')
  })

  it('stops reading from the database when the client goes away', async () => {
    const stop = new AbortController()
    const response = await bootstrap(floor.members.lead, { signal: stop.signal })
    await response.body!.getReader().read()
    stop.abort()
    // The server must be able to go on: the connection it read with is back.
    expect((await fetch(`${floor.backend.url}/readyz`)).status).toBe(200)
    await after(0)
  })

  it('asks for a token', async () => {
    const response = await fetch(`${floor.backend.url}/v1/feed/bootstrap`)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ message: 'Sign in again.' })
  })

  async function receiveAt(target: Floor, count: number, at: (index: number) => string): Promise<void> {
    const { receiveCases } = await import('../intake/receive-cases.ts')
    const records = Array.from({ length: count }, (_, index) => aRecord({ receivedAt: at(index) }))
    const summary = await receiveCases(floor.backend.services.intake, {
      workspaceId: target.workspaceId,
      source: 'x',
      records,
    })
    expect(summary?.received).toBe(count)
  }
})

const aPacket = {
  summary: 'Refund missing.',
  goal: 'Money back.',
  triggers: [],
  tried: [],
  keyFacts: [],
  mood: 'Calm',
  commitments: [],
  openQuestions: [],
  nextStep: 'Refund.',
  documentation: '',
  guidePath: null,
  consult: null,
}
