import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCase } from '../../src/backend/db/case-state.ts'
import { readIn } from '../../src/backend/db/transaction.ts'
import { type Backend, createBackend } from '../../src/backend/server.ts'
import { aCommand, aFloor, aRecord, clientOf, receive, take } from '../../src/backend/testing/floor.ts'
import { ok, type Receiver, startReceiver } from '../../src/backend/testing/receiver.ts'
import { type PostgresServer, startPostgres } from '../fixtures/postgres.ts'
import { startBackendProcess } from '../fixtures/processes.ts'

/** A node dies after the channel has got what leaves the house, and before the node has written that down. */

let server: PostgresServer
let backend: Backend
let receiver: Receiver
let databaseUrl: string
let ahead = 0
const secret = 'sixteen letters or more'
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
  await (await clientOf(floor, lead)).connector.set({ kind: 'webhook', url, secret })
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

it('sends the answer to the AI again from another node, signed, with the same id, and marks it once', async () => {
  const floor = await aFloor(backend)
  const { agent, lead } = floor.members
  const url = `${receiver.url}/answers`
  await (await clientOf(floor, lead)).connector.set({ kind: 'webhook', url, secret })
  ahead = 0
  const before = receiver.received.length
  const senderId = uuid()
  const asked = await fetch(`${backend.url}/v1/questions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${floor.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...aRecord(), question: { id: senderId, text: 'May it?', options: ['Yes', 'No'] } }),
  })
  const { caseId } = await asked.json()
  const read = () => readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
  const questionId = (await read())?.aiQuestion?.id ?? ''
  receiver.answer(() => {})
  const node = await startBackendProcess({ dataDir, databaseUrl, demo: false })
  const input = { questionId, granted: null, option: 'Yes', text: null }
  await (await clientOf(floor, agent)).commands.send({
    commands: [aCommand(caseId, { type: 'case.answer_ai', input })],
  })
  await receiver.got(before + 1)
  await node.kill('SIGKILL')
  expect((await read())?.aiQuestion).toMatchObject({ state: 'answered', delivery: { state: 'waiting' } })
  receiver.answer(ok)
  ahead = 10 * 60_000
  await backend.services.outgoing.workIn(floor.workspaceId)
  const got = receiver.received.slice(before)
  expect(got.map(({ headers }) => headers['tierdesk-message-id'])).toEqual([questionId, questionId])
  expect(got.map(({ body }) => JSON.parse(body))).toEqual(
    Array.from({ length: 2 }, () =>
      expect.objectContaining({ type: 'answer', questionId: senderId, state: 'answered', mayWrite: true }),
    ),
  )
  for (const { headers, body } of got) {
    const digest = createHmac('sha256', secret).update(`${headers['tierdesk-timestamp']}.${body}`).digest('hex')
    expect(headers['tierdesk-signature']).toBe(`v1=${digest}`)
  }
  const after = await read()
  expect(after?.aiQuestion).toMatchObject({ delivery: { state: 'sent' } })
  expect(after?.timeline.filter(({ kind }) => kind === 'message_delivery_changed')).toHaveLength(1)
  await backend.services.outgoing.workIn(floor.workspaceId)
  expect(receiver.received).toHaveLength(before + 2)
}, 120_000)
