import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCase } from '../../src/backend/db/case-state.ts'
import { readIn } from '../../src/backend/db/transaction.ts'
import { type Backend, createBackend } from '../../src/backend/server.ts'
import { aCommand, aFloor, clientOf, receive, take } from '../../src/backend/testing/floor.ts'
import { ok, type Receiver, startReceiver } from '../../src/backend/testing/receiver.ts'
import { type PostgresServer, startPostgres } from '../fixtures/postgres.ts'
import { startBackendProcess } from '../fixtures/processes.ts'

/** A node dies after the channel has got a reply and before the node has written that down. */

let server: PostgresServer
let backend: Backend
let receiver: Receiver
let databaseUrl: string
let ahead = 0
const dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-outgoing-'))

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

it('sends the reply again from another node, with the same id, and marks it once', async () => {
  const floor = await aFloor(backend)
  const { agent, lead } = floor.members
  const url = `${receiver.url}/channel`
  await (await clientOf(floor, lead)).connector.set({ kind: 'webhook', url, secret: 'sixteen letters or more' })
  const [caseId = ''] = await receive(floor, 1)
  const client = await clientOf(floor, agent)
  const id = uuid()
  // The channel takes it and never answers: the node is between sending and marking.
  receiver.answer(() => {})
  const node = await startBackendProcess({ dataDir, databaseUrl, demo: false })
  await client.commands.send({
    commands: [
      aCommand(caseId, take(agent)),
      aCommand(caseId, { type: 'case.reply', input: { messageId: id, text: 'On its way.' } }),
    ],
  })
  await receiver.got(1)
  await node.kill('SIGKILL')
  const shown = async () => {
    const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
    return {
      delivery: state?.conversation.find((message) => message.id === id)?.delivery?.state,
      marks: state?.timeline.filter(({ kind }) => kind === 'message_delivery_changed').length,
    }
  }
  expect(await shown()).toEqual({ delivery: 'waiting', marks: 0 })
  receiver.answer(ok)
  await backend.services.outgoing.workIn(floor.workspaceId)
  expect(receiver.received).toHaveLength(1)
  // Once the dead node's lease is over, another takes it on.
  ahead = 10 * 60_000
  await backend.services.outgoing.workIn(floor.workspaceId)
  expect(receiver.received.map(({ headers }) => headers['tierdesk-message-id'])).toEqual([id, id])
  expect(receiver.received[0]?.body).toBe(receiver.received[1]?.body)
  expect(await shown()).toEqual({ delivery: 'sent', marks: 1 })
  await backend.services.outgoing.workIn(floor.workspaceId)
  expect(receiver.received).toHaveLength(2)
}, 120_000)
