import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCase } from '../../src/backend/db/case-state.ts'
import { putPolicySettings } from '../../src/backend/db/policy-version.ts'
import { readIn, writeIn } from '../../src/backend/db/transaction.ts'
import { type Backend, createBackend } from '../../src/backend/server.ts'
import { aCommand, aFloor, type Floor, receive, take } from '../../src/backend/testing/floor.ts'
import { defaultEscalationPolicy, type EscalationPolicy } from '../../src/shared/escalation/policy.ts'
import { aPacket } from '../fixtures/case-builder.ts'
import { type PostgresServer, startPostgres } from '../fixtures/postgres.ts'
import { type Running, startBackendProcess } from '../fixtures/processes.ts'

/** Two backend processes on one PostgreSQL, one of them killed in the middle: every step of every ladder exactly once. */

const steps = 8
const cases = 40
const policy: EscalationPolicy = {
  ...defaultEscalationPolicy,
  version: 2,
  ladders: [
    {
      key: 'standard',
      name: 'At once',
      steps: Array.from({ length: steps }, () => ({
        after: { weekday: 0, weekend: 0, holiday: 0 },
        who: { kind: 'lead' } as const,
        how: [],
        moves: false,
        severity: null,
      })),
      jump: {},
    },
  ],
}

let server: PostgresServer
let databaseUrl: string
/** Looks at the database and gives commands; it sweeps nothing, and its clock is two hours behind. */
let watcher: Backend
let floor: Floor
const nodes: Running[] = []
const folders: string[] = []

beforeAll(async () => {
  server = await startPostgres()
  databaseUrl = await server.createDatabase()
  watcher = await createBackend({ databaseUrl, sweep: false, now: () => new Date(Date.now() - 2 * 3_600_000) })
  floor = await aFloor(watcher)
  await writeIn(watcher.services.database.db, floor.workspaceId, (db) =>
    putPolicySettings(db, 'escalation_policy', JSON.stringify(policy)),
  )
}, 120_000)

afterAll(async () => {
  for (const node of nodes) await node.kill('SIGKILL')
  await watcher?.close()
  await server?.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function startNode(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-node-'))
  folders.push(dataDir)
  const node = await startBackendProcess({ dataDir, demo: false, databaseUrl, env: { HOUSE_GRACE: '0' } })
  nodes.push(node)
  return node
}

const climbs = (type: string) =>
  readIn(watcher.services.database.db, floor.workspaceId, (db) =>
    db.trx.selectFrom('event').select(['case_id', 'version', 'hash']).where('type', '=', type).execute(),
  )

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}

it('takes every step exactly once though a node dies by SIGKILL in the middle', async () => {
  const ids = await receive(floor, cases)
  const { agent } = floor.members
  const answers = await watcher.services.queue.submit(
    floor.workspaceId,
    ids.flatMap((caseId) =>
      [
        take(agent),
        {
          type: 'case.escalate' as const,
          input: {
            escalationId: uuid(),
            type: 'functional' as const,
            to: { teamId: floor.billing.id, memberId: null },
            reason: 'Needs billing.',
            packet: aPacket(),
            overrideReason: null,
          },
        },
      ].map((command) => ({
        by: { kind: 'member' as const, memberId: agent.id },
        envelope: aCommand(caseId, command),
      })),
    ),
  )
  expect(answers.every((answer) => answer.kind === 'answered' && answer.result.outcome === 'accepted')).toBe(true)

  const [doomed] = await Promise.all([startNode(), startNode()])
  await until(async () => (await climbs('ladder_climbed')).length > cases)
  await doomed?.kill('SIGKILL')
  const atDeath = (await climbs('ladder_climbed')).length
  expect(atDeath).toBeLessThan(cases * steps)
  await until(async () => (await climbs('ladder_climbed')).length >= cases * steps)

  for (const id of ids) {
    const state = await readIn(watcher.services.database.db, floor.workspaceId, (db) => findCase(db, id))
    const run = state?.escalations.at(-1)?.ladder
    expect(run?.taken.map(({ step }) => step)).toEqual(Array.from({ length: steps }, (_, step) => step))
    expect(run?.next).toBeNull()
    expect(state?.timeline.filter(({ kind }) => kind === 'ladder_climbed')).toHaveLength(steps)
  }
  const told = await readIn(watcher.services.database.db, floor.workspaceId, (db) =>
    db.trx.selectFrom('alert').select('cause').where('event', '=', 'ladder_climbed').execute(),
  )
  expect(new Set(told.map(({ cause }) => cause)).size).toBe(cases * steps)
  expect(told).toHaveLength(cases * steps)
}, 120_000)
