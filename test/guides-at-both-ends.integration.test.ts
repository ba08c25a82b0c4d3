import { v7 as uuid } from 'uuid'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { findCase } from '../src/backend/db/case-state.ts'
import { readIn } from '../src/backend/db/transaction.ts'
import { type Backend, createBackend } from '../src/backend/server.ts'
import { aFloor, type Client, clientOf, type Floor, password, receive } from '../src/backend/testing/floor.ts'
import { aRefundGuide } from '../src/backend/testing/guide.ts'
import type { Desk } from '../src/desk/desk.ts'
import { type DeskClient, firstThat, openDesk, tempFolder, until } from '../src/desk/fixtures/desk-rig.ts'
import type { CaseCommand } from '../src/shared/case/commands/index.ts'
import { advance, beginRun, type GuideAct } from '../src/shared/guide/advance.ts'
import type { Guide } from '../src/shared/guide/guide.ts'
import { makeLibrary } from '../src/shared/guide/guide-library.ts'
import { type CuttableProxy, startCuttableProxy } from './fixtures/cuttable-proxy.ts'

/** A real desk and the real backend: what is published there is run here, with the line cut in the middle. */

let backend: Backend
let floor: Floor
let lead: Client
let line: CuttableProxy
let desk: Desk
let client: DeskClient
const closing: (() => unknown)[] = []

beforeAll(async () => {
  backend = await createBackend({ sweep: false })
  floor = await aFloor(backend)
  lead = await clientOf(floor, floor.members.lead)
}, 60_000)
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})
afterAll(() => backend?.close())

async function sitDown(): Promise<void> {
  line = await startCuttableProxy(new URL(backend.url))
  closing.push(() => line.close())
  const folder = tempFolder()
  closing.push(folder.remove)
  ;({ desk, client } = await openDesk({ dataDir: folder.path, backendUrl: line.url }))
  closing.push(() => desk.close())
  const { email } = floor.members.agent
  await client.session.signIn({ workspace: floor.slug, email, password })
  await until(() => desk.status().link === 'online', 'the desk is online', 30_000)
}

const shown = async (fits: (guides: readonly Guide[]) => boolean): Promise<readonly Guide[]> =>
  (await firstThat(await client.guides.watch(), ({ guides }) => fits(guides))).guides
const publish = (document: Guide, basedOn: number | null) =>
  lead.guides.publish({ key: document.key, document, note: 'As agreed.', basedOn })
const stateHere = async (caseId: string) => (await firstThat(await client.cases.watch({ caseId }), () => true)).case
const stateThere = (caseId: string) =>
  readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))

async function issue(caseId: string, command: CaseCommand): Promise<void> {
  const issued = await client.commands.issue({ caseId, command })
  if (issued.outcome === 'refused') throw new Error(issued.refusal.message)
}

async function scopeOf(caseId: string) {
  const { members, frontline, billing } = floor
  const directory = {
    teams: new Map([frontline, billing].map((team) => [team.id, team])),
    members: new Map([[members.agent.id, members.agent]]),
  }
  return { state: await stateHere(caseId), member: members.agent, directory, at: new Date().toISOString() }
}

async function begin(caseId: string, guide: Guide): Promise<string> {
  const scope = await scopeOf(caseId)
  const { taken } = beginRun(guide, scope, makeLibrary([{ guide, state: 'published' }]))
  if (!taken) throw new Error('not begun')
  const runId = uuid()
  const { key, version } = guide
  const input = { runId, guide: key, version, offeredBecause: [], taken, at: scope.at }
  await issue(caseId, { type: 'case.start_guide', input })
  return runId
}

async function step(caseId: string, guide: Guide, act: GuideAct): Promise<void> {
  const scope = await scopeOf(caseId)
  const run = scope.state.guideRuns.at(-1)
  if (!run) throw new Error('no run')
  const { taken, fault } = advance(run, act, scope, makeLibrary([{ guide, state: 'published' }]))
  if (fault !== null) throw new Error(fault)
  const input = { runId: run.id, seen: run.records.length, taken, at: scope.at }
  await issue(caseId, { type: 'case.step_guide', input })
}

it('shows at the desk what is published, and takes it away when it is retired', async () => {
  await sitDown()
  await publish(aRefundGuide('shown'), null)
  expect((await shown((guides) => guides.some(({ key }) => key === 'shown'))).map(({ version }) => version)).toEqual([
    1,
  ])
  await publish(aRefundGuide('shown', 50), 1)
  const second = await shown((guides) => guides.some(({ version }) => version === 2))
  expect(second).toEqual([{ ...aRefundGuide('shown', 50), version: 2 }])
  await lead.guides.retire({ key: 'shown', note: 'Enough.', basedOn: 2 })
  await shown((guides) => guides.length === 0)
  // Runs that go on still find their version, here and asked for from there.
  expect((await client.guides.version({ key: 'shown', version: 2 })).guide.version).toBe(2)
})

it('carries a run through a cut line on the version it began on, and a fresh desk goes on with it', async () => {
  const [caseId] = await receive(floor, 1)
  if (!caseId) throw new Error('nothing received')
  await publish(aRefundGuide('refund', 100), null)
  await sitDown()
  const [guide] = await shown((guides) => guides.length === 1)
  if (!guide) throw new Error('no guide')
  await until(async () => (await client.inbox.page({ view: 'all' })).rows.length > 0, 'the case is here')
  await issue(caseId, { type: 'case.assign', input: { memberId: floor.members.agent.id } })
  line.cut()
  await until(() => desk.status().link === 'offline', 'the desk is offline')
  await begin(caseId, guide)
  await step(caseId, guide, { kind: 'write', value: 70 })
  // Meanwhile another version is published, by which 70 would be too much.
  await publish(aRefundGuide('refund', 50), 1)
  expect((await stateHere(caseId)).guideRuns).toMatchObject([{ state: 'running', version: 1 }])
  line.restore()
  await until(() => desk.status().link === 'online' && desk.status().waiting === 0, 'all is sent', 30_000)
  expect((await stateThere(caseId))?.guideRuns).toMatchObject([
    { version: 1, state: 'running', records: [{}, {}, { taken: { kind: 'checked', branch: null } }] },
  ])
  expect(desk.status().needsAttention).toBe(0)

  // Somebody who sits down at another desk has the version that the run goes by, though it gave way.
  await sitDown()
  await shown((guides) => guides.some(({ version }) => version === 2))
  line.cut()
  await until(() => desk.status().link === 'offline', 'the desk is offline')
  const earlier = await client.guides.version({ key: 'refund', version: 1 })
  await step(caseId, earlier.guide, { kind: 'choose', option: 'yes', reason: null })
  line.restore()
  await until(
    async () => (await stateThere(caseId))?.guideRuns[0]?.state === 'ended',
    'the run has ended there',
    30_000,
  )
}, 60_000)
