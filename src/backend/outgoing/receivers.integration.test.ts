import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { defaultAlertPolicy } from '../../shared/alerts/default-policy.ts'
import type { Case } from '../../shared/case/state.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import { publishDocument } from '../policies/publish.ts'
import { type Backend, createBackend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { ok, type Receiver, startReceiver } from '../testing/receiver.ts'

/** Receivers that are slow, answer twice, send elsewhere, or are no receivers at all. */

let backend: Backend
let floor: Floor
let receiver: Receiver
let now = Date.parse('2026-03-03T10:00:00.000Z')

beforeAll(async () => {
  receiver = await startReceiver()
  backend = await createBackend({
    sweep: false,
    sendAlerts: false,
    alertHosts: ['127.0.0.1'],
    now: () => new Date(now),
  })
  floor = await aFloor(backend)
})
beforeEach(async () => {
  receiver.answer(ok)
  now += 3_600_000
  await setUrl(`${receiver.url}/channel`)
})
afterAll(async () => {
  await backend.close()
  await receiver.close()
})

const setUrl = async (url: string) =>
  (await clientOf(floor, floor.members.lead)).connector.set({ kind: 'webhook', url, secret: 'sixteen letters or more' })
const state = async (caseId: string): Promise<Case> => {
  const found = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
  if (!found) throw new Error('no case')
  return found
}
const reply = async () => {
  const [caseId = ''] = await receive(floor, 1)
  const id = uuid()
  const client = await clientOf(floor, floor.members.agent)
  await client.commands.send({
    commands: [
      aCommand(caseId, take(floor.members.agent)),
      aCommand(caseId, { type: 'case.reply', input: { messageId: id, text: 'On its way.' } }),
    ],
  })
  const delivery = async () => (await state(caseId)).conversation.find((message) => message.id === id)?.delivery
  return { caseId, id, delivery }
}
const work = () => backend.services.outgoing.workIn(floor.workspaceId)
const report = async (id: string, body: unknown) => {
  const answer = await fetch(`${backend.url}/v1/messages/${id}/delivery`, {
    method: 'POST',
    headers: { authorization: `Bearer ${floor.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answer.json()
}
/** What stands on the list of what was given up, of one message. */
const givenUp = async (id: string) => {
  const { failed } = await (await clientOf(floor, floor.members.lead)).connector.read()
  return failed.filter((one) => one.id === id)
}

it('is given up on for now when it does not answer in time, and tried again', async () => {
  const { delivery: usual } = defaultAlertPolicy
  await publishDocument(
    backend.services.triage,
    { workspaceId: floor.workspaceId, member: floor.members.lead },
    {
      policy: { kind: 'alerts', document: { ...defaultAlertPolicy, delivery: { ...usual, timeoutSeconds: 1 } } },
      reason: 'Wait a second only.',
      basedOn: 1,
    },
  )
  const { id, delivery } = await reply()
  const before = receiver.received.length
  receiver.answer(() => {})
  await work()
  expect(await delivery()).toMatchObject({ state: 'waiting', tries: 1, reason: 'No answer within 1 s.' })
  receiver.answer(ok)
  now += 3_600_000
  await work()
  expect(await delivery()).toMatchObject({ state: 'sent', tries: 2, reason: null })
  expect(receiver.received.slice(before).map(({ headers }) => headers['tierdesk-message-id'])).toEqual([id, id])
})

it('may tell that a message arrived before it answers, and twice: it stays delivered', async () => {
  const { id, delivery } = await reply()
  receiver.answer((response) => {
    void report(id, { state: 'delivered' }).then(() => response.end('ok'))
  })
  await work()
  expect(await delivery()).toMatchObject({ state: 'delivered' })
  expect(await Promise.all([report(id, { state: 'delivered' }), report(id, { state: 'delivered' })])).toEqual([
    { changed: false },
    { changed: false },
  ])
  expect(await givenUp(id)).toEqual([])
  expect(await work()).toBe(0)
})

it('that tells of a delivery and then fails the try is believed the first time', async () => {
  const { id, delivery } = await reply()
  receiver.answer((response) => {
    void report(id, { state: 'delivered' }).then(() => response.writeHead(410).end())
  })
  await work()
  expect(await delivery()).toMatchObject({ state: 'delivered' })
  expect(await givenUp(id)).toEqual([])
})

it('is answered twice with different words: what arrived is not failed by a second try', async () => {
  const { id, delivery } = await reply()
  await work()
  expect(await report(id, { state: 'failed', reason: 'No such number.' })).toEqual({ changed: true })
  expect(await delivery()).toMatchObject({ state: 'failed', reason: 'No such number.' })
  expect(await givenUp(id)).toMatchObject([{ reason: 'No such number.' }])
  expect(await report(id, { state: 'delivered' })).toEqual({ changed: true })
  expect(await delivery()).toMatchObject({ state: 'delivered' })
  expect(await givenUp(id)).toEqual([])
})

it.each([301, 302, 307, 308])(
  'that sends elsewhere (%i) is not followed, least of all to a private door',
  async (status) => {
    const { delivery } = await reply()
    const before = receiver.received.length
    receiver.answer((response) =>
      response.writeHead(status, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    )
    await work()
    expect(receiver.received.length - before).toBe(1)
    expect(await delivery()).toMatchObject({ state: 'failed', tries: 1 })
  },
)

it('late with a bad answer, after another node took the message on, changes nothing', async () => {
  const { id, delivery } = await reply()
  let fail = () => {}
  receiver.answer((response) => {
    fail = () => response.writeHead(410).end()
  })
  const before = receiver.received.length
  const slow = work()
  await receiver.got(before + 1)
  // The lease of the first try is long over; the second one gets through.
  now += 3_600_000
  receiver.answer(ok)
  await work()
  expect(await delivery()).toMatchObject({ state: 'sent', tries: 2 })
  fail()
  await slow
  expect(await delivery()).toMatchObject({ state: 'sent', tries: 2 })
  expect(await givenUp(id)).toEqual([])
  expect(receiver.received.slice(before).map(({ headers }) => headers['tierdesk-message-id'])).toEqual([id, id])
})

it('needs a secret of its own: nothing leaves unsigned', async () => {
  const other = await aFloor(backend)
  const client = await clientOf(other, other.members.lead)
  await expect(client.connector.set({ kind: 'webhook', url: 'https://channel.example/in' })).rejects.toMatchObject({
    code: 'REFUSED',
    message: 'Give the webhook a signing secret first.',
  })
  expect(await client.connector.read()).toMatchObject({ kind: 'demo' })
})
