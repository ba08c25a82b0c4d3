import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '../../src/backend/server.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { type DeskClient, firstThat, openDesk, until } from '../../src/desk/fixtures/desk-rig.ts'
import type { Member } from '../../src/shared/access/directory.ts'
import type { CaseCommand } from '../../src/shared/case/commands/index.ts'
import { type InboxRow, viewSchema } from '../../src/shared/contract/desk.ts'
import { type CuttableProxy, startCuttableProxy } from '../fixtures/cuttable-proxy.ts'

/** Real desks and the real backend on its embedded database, with lines in between that can be cut. */

let backend: Backend
let accounts: readonly { email: string; role: string; team: string }[]
const folders: string[] = []
const closing: (() => unknown)[] = []

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-backend-'))
  folders.push(dataDir)
  backend = await createBackend({ dataDir, demo: true })
  const answer = await fetch(`${backend.url}/v1/auth/demo`)
  accounts = (await answer.json()).demo.accounts
}, 120_000)

afterAll(async () => {
  await backend?.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

let line: CuttableProxy
beforeEach(async () => {
  line = await startCuttableProxy(new URL(backend.url))
  closing.push(() => line.close())
})
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

interface Seat {
  readonly desk: Desk
  readonly client: DeskClient
  readonly member: Member
  readonly dataDir: string
}

async function open(dataDir: string, backendUrl: string): Promise<{ desk: Desk; client: DeskClient }> {
  const opened = await openDesk({ dataDir, backendUrl })
  closing.push(() => opened.desk.close())
  return opened
}

async function seat(role: string, backendUrl = backend.url, skip = 0): Promise<Seat> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-desk-'))
  folders.push(dataDir)
  const { desk, client } = await open(dataDir, backendUrl)
  const account = accounts.filter((candidate) => candidate.role === role)[skip]
  if (!account) throw new Error(`The demo has no ${role}`)
  await client.session.signIn({ workspace: 'harbor', email: account.email, password: 'tierdesk-demo' })
  await until(() => desk.status().link === 'online', `${account.email} is online`, 30_000)
  const session = desk.session()
  if (session.state !== 'signed_in') throw new Error('Not signed in')
  return { desk, client, member: session.member, dataDir }
}

async function queue({ client }: Pick<Seat, 'client'>, caseId: string, command: CaseCommand): Promise<string> {
  const issued = await client.commands.issue({ caseId, command })
  if (issued.outcome === 'refused') throw new Error(`${issued.refusal.code}: ${issued.refusal.message}`)
  return issued.receipt.commandId
}

/** Cases of a member's teams that nobody owns and that nobody has escalated. */
async function unowned({ client }: Seat, count: number): Promise<InboxRow[]> {
  const { rows } = await client.inbox.page({ view: 'team', limit: 500 })
  const free = rows.filter((row) => row.ownerId === null && row.escalation === null).slice(0, count)
  expect(free).toHaveLength(count)
  return free
}

const shown = async ({ client }: Pick<Seat, 'client'>, caseId: string) =>
  await firstThat(await client.cases.watch({ caseId }), () => true)

describe('a desk at the real backend', () => {
  it('loads the demo workspace with counts that agree with its pages', async () => {
    const agent = await seat('agent')
    const counts = await firstThat(await agent.client.inbox.counts(), () => true)
    expect(counts.all).toBeGreaterThan(20)
    for (const view of viewSchema.options) {
      const page = await agent.client.inbox.page({ view, limit: 500 })
      expect(page.total).toBe(counts[view])
      expect(page.rows).toHaveLength(counts[view])
    }
    const [row] = (await agent.client.inbox.page({ view: 'all', limit: 1 })).rows
    const word = row?.customerName.split(' ')[0] ?? ''
    expect((await agent.client.cases.search({ text: word, limit: 200 })).hits.length).toBeGreaterThan(0)
    expect(await agent.client.cases.byReference({ reference: row?.reference ?? '' })).toEqual({ caseId: row?.id })
  })

  it('moves an escalation from desk to desk and back, live', async () => {
    const agent = await seat('agent')
    const [row] = await unowned(agent, 1)
    const caseId = row?.id ?? ''
    await queue(agent, caseId, { type: 'case.assign', input: { memberId: agent.member.id } })
    const specialist = await seat('specialist')
    const escalationId = uuidv7()
    const draft = await agent.client.cases.escalationDraft({ caseId, type: 'functional' })
    await queue(agent, caseId, {
      type: 'case.escalate',
      input: {
        escalationId,
        type: 'functional',
        to: { teamId: specialist.member.teamIds[0] ?? '', memberId: null },
        reason: 'Needs a specialist',
        packet: draft.packet,
        overrideReason: 'The customer waits',
      },
    })
    await firstThat(await specialist.client.inbox.watch({ view: 'unaccepted', limit: 500 }), (page) =>
      page.rows.some(({ id }) => id === caseId),
    )
    await queue(specialist, caseId, { type: 'case.accept_escalation', input: { escalationId } })
    const seen = await firstThat(
      await agent.client.cases.watch({ caseId }),
      (answer) => answer.case.ownerId === specialist.member.id,
    )
    expect(seen.case.escalations.at(-1)).toMatchObject({ state: 'accepted' })
    await until(() => agent.desk.status().waiting + specialist.desk.status().waiting === 0, 'nothing waits')
  })

  it('delivers what was done offline exactly once, though the desk stopped and answers were lost', async () => {
    const agent = await seat('agent', line.url)
    const rows = await unowned(agent, 3)
    line.cut()
    for (const { id } of rows) {
      await queue(agent, id, { type: 'case.assign', input: { memberId: agent.member.id } })
      await queue(agent, id, { type: 'case.note', input: { noteId: uuidv7(), text: 'Offline note' } })
      await queue(agent, id, { type: 'case.resolve', input: { rootCause: 'other', summary: 'Solved offline' } })
    }
    await agent.desk.close()
    const again = await open(agent.dataDir, line.url)
    expect(again.desk.status().waiting).toBe(9)
    line.restore()
    line.loseAnswers()
    await until(() => again.desk.status().link === 'offline', 'answers are lost')
    line.restore()
    await until(
      () => again.desk.status().waiting === 0 && again.desk.status().link === 'online',
      'all was answered',
      30_000,
    )
    expect(again.desk.status().needsAttention).toBe(0)
    const lead = await seat('lead')
    for (const { id, version } of rows) {
      const { case: state } = await shown(lead, id)
      // Three commands; each may make triage look again, which is an event of its own.
      const looks = state.timeline.filter((entry) => entry.version > version && entry.kind === 'flags_changed').length
      expect(state).toMatchObject({ status: 'resolved', version: version + 3 + looks })
      expect(state.notes.filter(({ text }) => text === 'Offline note')).toHaveLength(1)
    }
  })

  it('tells the late one of two desks why, and both end with the same case', async () => {
    const late = await seat('agent', line.url)
    const [row] = await unowned(late, 1)
    const caseId = row?.id ?? ''
    line.cut()
    await until(() => late.desk.status().link === 'offline', 'offline')
    const early = await seat('lead')
    await queue(early, caseId, {
      type: 'case.change_severity',
      input: { to: row?.severity === 'S1' ? 'S2' : 'S1', reason: 'Looked closer' },
    })
    await until(() => early.desk.status().waiting === 0, 'the lead was first')
    await queue(late, caseId, {
      type: 'case.change_severity',
      input: { to: row?.severity === 'S4' ? 'S3' : 'S4', reason: 'Not urgent' },
    })
    line.restore()
    const [item] = await firstThat(await late.client.attention.watch(), (items) => items.length === 1)
    expect(item).toMatchObject({ caseId, refusal: { code: 'changed_meanwhile' } })
    await until(async () => {
      const [a, b] = [await shown(late, caseId), await shown(early, caseId)]
      return JSON.stringify(a.case) === JSON.stringify(b.case)
    }, 'both desks show the same')
    await late.client.attention.discard({ commandId: item?.commandId ?? '' })
    expect(late.desk.status().needsAttention).toBe(0)
  })

  it('forgets a case that left the member’s sight', async () => {
    const agent = await seat('agent')
    const lead = await seat('lead')
    const { rows } = await agent.client.inbox.page({ view: 'team', limit: 500 })
    const row = rows.find(
      (candidate) =>
        candidate.escalation === null &&
        candidate.ownerId !== agent.member.id &&
        !candidate.followers.includes(agent.member.id),
    )
    const elsewhere = [...(lead.desk.account()?.standpoint().directory.teams.values() ?? [])].find(
      (team) => !agent.member.teamIds.includes(team.id) && team.kind === 'specialist',
    )
    await queue(lead, row?.id ?? '', {
      type: 'case.reassign',
      input: { to: { teamId: elsewhere?.id ?? '', memberId: null }, reason: 'Wrong queue' },
    })
    await firstThat(await agent.client.inbox.watch({ view: 'all', limit: 500 }), (page) =>
      page.rows.every(({ id }) => id !== row?.id),
    )
    await expect(agent.client.cases.byReference({ reference: row?.reference ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const { hits } = await agent.client.cases.search({ text: row?.reference ?? '' })
    expect(hits.map(({ row: hit }) => hit.id)).not.toContain(row?.id)
  })

  it('turns a wrong password away in words', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-desk-'))
    folders.push(dataDir)
    const { client } = await open(dataDir, backend.url)
    await expect(
      client.session.signIn({ workspace: 'harbor', email: accounts[0]?.email ?? '', password: 'no' }),
    ).rejects.toMatchObject({
      code: 'SIGN_IN_REFUSED',
    })
    const session = await firstThat(
      await client.session.watch(),
      (answer) => answer.state === 'signed_out' && answer.demo !== null,
    )
    expect(session).toMatchObject({ demo: { workspace: 'harbor' } })
  })
})
