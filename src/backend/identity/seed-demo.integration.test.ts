import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { type PostgresServer, startPostgres } from '../../../test/fixtures/postgres.ts'
import { isActive } from '../../shared/case/basics.ts'
import { type Clock, clockState } from '../../shared/sla/clock.ts'
import { parseCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import { demoQuestions } from '../demo/ai-questions.ts'
import * as demo from '../demo/index.ts'
import { type Backend, type BackendOptions, createBackend } from '../server.ts'
import { clientWith } from '../testing/floor.ts'

vi.mock(import('../demo/index.ts'), { spy: true })

/** Milliseconds: telling the demo and making a database are real work. */
const long = 120_000

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function start(options: BackendOptions): Promise<Backend> {
  const backend = await createBackend(options)
  closing.push(() => backend.close())
  return backend
}

const { slug, id } = demo.demoFloor.workspace

function counts(backend: Backend) {
  return readIn(backend.services.database.db, id, async ({ trx }) => {
    const { rows } = await sql<{ cases: number; members: number; head: number; events: number }>`
      SELECT (SELECT count(*)::int FROM case_state) AS cases, (SELECT count(*)::int FROM member) AS members,
        (SELECT count(*)::int FROM event) AS events, head FROM workspace`.execute(trx)
    return rows[0]
  })
}

function signIn(backend: Backend) {
  const [account] = backend.services.demo?.accounts ?? []
  return clientWith(backend.url, null).auth.signIn({
    workspace: slug,
    email: account?.email ?? '',
    password: demo.demoFloor.password,
    deskId: uuid(),
  })
}

it(
  'makes one demo workspace when three nodes start at once on an empty PostgreSQL',
  async () => {
    const databaseUrl = await server.createDatabase()
    const nodes = await Promise.all([1, 2, 3].map(() => start({ databaseUrl, demo: true, sweep: false })))
    expect(demo.demoWorkspace).toHaveBeenCalledTimes(1)
    const { cases, members, followUps } = demo.demoWorkspace(new Date())
    for (const node of nodes) {
      expect(await counts(node)).toMatchObject({ cases: cases.length + demoQuestions.length, members: members.length })
      expect((await signIn(node)).workspace.id).toBe(id)
    }
    expect((await counts(await start({ databaseUrl, sweep: false })))?.events).toBeGreaterThan(
      2 * cases.length + followUps.length / 2,
    )
  },
  long,
)

it(
  'brings an empty PostgreSQL to its schema when nodes start at once',
  async () => {
    const databaseUrl = await server.createDatabase()
    const nodes = await Promise.all([1, 2, 3, 4].map(() => start({ databaseUrl, sweep: false })))
    for (const { url } of nodes) expect((await fetch(`${url}/readyz`)).status).toBe(200)
  },
  long,
)

it(
  'finds the demo again in its folder and does not tell it anew',
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'tierdesk-demo-'))
    closing.push(() => rm(dataDir, { recursive: true, force: true }))
    const first = await createBackend({ dataDir, demo: true, sweep: false })
    const before = await counts(first)
    await first.close()
    vi.mocked(demo.demoWorkspace).mockClear()
    const second = await start({ dataDir, demo: true, sweep: false })
    expect(demo.demoWorkspace).not.toHaveBeenCalled()
    expect(await counts(second)).toEqual(before)
    expect((await signIn(second)).workspace.slug).toBe(slug)
  },
  long,
)

/** Triage watches these two; an escalation nobody acknowledged is no flag. */
function hasLateClock(clocks: readonly Clock[], now: string): boolean {
  return clocks.some((clock) => clock.kind !== 'acknowledgement' && clockState(clock, now) === 'breached')
}

it(
  'tells the past up to now: no flag of a clock is still to come up when the first person looks',
  async () => {
    const backend = await start({ demo: true })
    const states = await readIn(backend.services.database.db, id, ({ trx }) =>
      trx.selectFrom('case_state').select('state').execute(),
    )
    const now = new Date().toISOString()
    const late = states
      .map(({ state }) => parseCase(state))
      .filter(({ clocks, status }) => isActive(status) && hasLateClock(clocks, now))
    expect(late.length).toBeGreaterThan(10)
    for (const { flags, reference } of late)
      expect(
        flags.map(({ code }) => code).filter((code) => code.endsWith('_sla_risk')),
        reference,
      ).not.toEqual([])
  },
  long,
)
