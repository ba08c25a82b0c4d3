import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { raiseAlerts } from '../../src/backend/alerts/raise.ts'
import { putSecret } from '../../src/backend/db/alert-secret.ts'
import { type WritableDb, writeIn } from '../../src/backend/db/transaction.ts'
import { publishDocument } from '../../src/backend/policies/publish.ts'
import { type Backend, createBackend } from '../../src/backend/server.ts'
import { aFloor } from '../../src/backend/testing/floor.ts'
import { ok, type Receiver, startReceiver } from '../../src/backend/testing/receiver.ts'
import { defaultAlertPolicy } from '../../src/shared/alerts/default-policy.ts'
import { type PostgresServer, startPostgres } from '../fixtures/postgres.ts'
import { startBackendProcess } from '../fixtures/processes.ts'

/** A node dies after the receiver has got an alert and before the node has written that down. */

let server: PostgresServer
let backend: Backend
let receiver: Receiver
let databaseUrl: string
let ahead = 0
const dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-alerts-'))

beforeAll(async () => {
  server = await startPostgres()
  databaseUrl = await server.createDatabase()
  receiver = await startReceiver()
  process.env.ALERT_HOSTS = '127.0.0.1'
  const now = () => new Date(Date.now() + ahead)
  backend = await createBackend({ databaseUrl, sweep: false, sendAlerts: false, alertHosts: ['127.0.0.1'], now })
}, 120_000)

afterAll(async () => {
  delete process.env.ALERT_HOSTS
  await backend?.close()
  await receiver?.close()
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

it('sends it again from another node, with the same id, and loses nothing', async () => {
  const floor = await aFloor(backend)
  const { db } = backend.services.database
  const rows = <T>(work: (writable: WritableDb) => Promise<T>) => writeIn(db, floor.workspaceId, work)
  const document = {
    ...defaultAlertPolicy,
    channels: [{ kind: 'webhook' as const, key: 'hook', name: 'Hook', enabled: true }],
    rules: defaultAlertPolicy.rules.map((rule) => ({ ...rule, channels: ['hook'] })),
    delivery: { ...defaultAlertPolicy.delivery, timeoutSeconds: 60 },
  }
  const editor = { workspaceId: floor.workspaceId, member: floor.members.lead }
  await publishDocument(backend.services.triage, editor, {
    policy: { kind: 'alerts', document },
    reason: 'A webhook.',
    basedOn: 1,
  })
  const value = `${receiver.url}/hook`
  await rows((writable) =>
    putSecret(writable, { channel: 'hook', name: 'url' }, { value, at: new Date(), by: floor.members.lead.id }),
  )
  // The receiver takes it and never answers: the node is between sending and marking.
  receiver.answer(() => {})
  const node = await startBackendProcess({ dataDir, databaseUrl, demo: false })
  const [id] = await rows(async (writable) => {
    const found = await backend.services.feed.contexts.current(writable)
    if (!found) throw new Error('no workspace')
    return raiseAlerts(writable, { context: found.context, at: new Date() }, [
      { event: 'surge', cause: 'surge', target: null, title: 'A surge', text: '', to: [floor.members.lead.id] },
    ])
  })
  await receiver.got(1)
  await node.kill('SIGKILL')
  const state = () =>
    rows((writable) =>
      writable.trx
        .selectFrom('alert_delivery')
        .select(['state', 'attempts'])
        .where('alert_id', '=', id ?? '')
        .execute(),
    )
  expect(await state()).toEqual([{ state: 'waiting', attempts: 1 }])
  receiver.answer(ok)
  await backend.services.alerts.workIn(floor.workspaceId)
  expect(receiver.received).toHaveLength(1)
  // Once the dead node's lease is over, another takes it on.
  ahead = 10 * 60_000
  await backend.services.alerts.workIn(floor.workspaceId)
  expect(receiver.received.map(({ headers }) => headers['tierdesk-alert-id'])).toEqual([id, id])
  expect(receiver.received[0]?.body).toBe(receiver.received[1]?.body)
  expect(await state()).toEqual([{ state: 'sent', attempts: 2 }])
}, 120_000)
