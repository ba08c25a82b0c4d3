import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { ok, type Receiver, startReceiver } from '../../testing/receiver.ts'
import { type Post, post, waitOf } from './post.ts'
import { type AddressGuard, resolveHost } from './safe-address.ts'

const now = () => Date.parse('2026-03-03T10:00:00.000Z')
const open: AddressGuard = { allowed: new Set(['*']), resolve: resolveHost }
let receiver: Receiver

beforeAll(async () => {
  receiver = await startReceiver()
})
beforeEach(() => receiver.answer(ok))
afterAll(() => receiver.close())

const send = (overrides: Partial<Post> = {}, guard = open) =>
  post(
    {
      url: `${receiver.url}/hook`,
      headers: { 'tierdesk-alert-id': 'a' },
      body: '{"a":1}',
      timeoutMs: 5_000,
      signal: new AbortController().signal,
      ...overrides,
    },
    guard,
    now,
  )

it('is sent when the receiver says so', async () => {
  expect(await send()).toEqual({ kind: 'sent' })
  expect(receiver.received.at(-1)).toMatchObject({
    path: '/hook',
    body: '{"a":1}',
    headers: { 'tierdesk-alert-id': 'a', 'content-type': 'application/json; charset=utf-8' },
  })
})

it.each([
  [500, 'retry'],
  [503, 'retry'],
  [408, 'retry'],
  [400, 'dead'],
  [404, 'dead'],
  [410, 'dead'],
])('takes the answer %i as %s', async (status, kind) => {
  receiver.answer((response) => response.writeHead(status).end())
  expect(await send()).toMatchObject({ kind, reason: `The receiver answered ${status}.` })
})

it('waits as long as a receiver that has too much asks for', async () => {
  receiver.answer((response) => response.writeHead(429, { 'retry-after': '120' }).end())
  expect(await send()).toMatchObject({ kind: 'retry', afterMs: 120_000 })
  expect(waitOf('Tue, 03 Mar 2026 10:01:00 GMT', now)).toBe(60_000)
  expect(waitOf('Tue, 03 Mar 2026 09:00:00 GMT', now)).toBeNull()
  expect(waitOf('999999999', now)).toBe(24 * 3_600_000)
  expect(waitOf('soon', now)).toBeNull()
})

it('follows no redirect', async () => {
  const before = receiver.received.length
  receiver.answer((response) => response.writeHead(307, { location: `${receiver.url}/elsewhere` }).end())
  expect(await send()).toMatchObject({ kind: 'dead' })
  expect(receiver.received).toHaveLength(before + 1)
})

it('gives up on a receiver that does not answer in time', async () => {
  receiver.answer(() => {})
  expect(await send({ timeoutMs: 50 })).toEqual({
    kind: 'retry',
    reason: 'No answer within 1 s.',
    afterMs: null,
  })
})

it('gives up on a receiver that goes on answering for ever, by size', async () => {
  receiver.answer((response) => {
    const more = () => {
      while (response.write('x'.repeat(16_384)));
      response.once('drain', more)
    }
    more()
  })
  expect(await send()).toEqual({ kind: 'sent' })
})

it('knocks at no private door, however it is written', async () => {
  const before = receiver.received.length
  const closed: AddressGuard = { allowed: new Set(), resolve: resolveHost }
  const { port } = new URL(receiver.url)
  const urls = [
    `https://127.0.0.1:${port}/`,
    `https://localhost:${port}/`,
    `https://2130706433:${port}/`,
    `https://0x7f.1:${port}/`,
    `https://[::1]:${port}/`,
    `https://[::ffff:127.0.0.1]:${port}/`,
    `https://169.254.169.254/latest/meta-data`,
    `http://127.0.0.1:${port}/`,
    'https://user:secret@hooks.example/',
    'ftp://hooks.example/',
    'not a url',
  ]
  for (const url of urls) expect(await send({ url }, closed), url).toMatchObject({ kind: 'dead' })
  expect(receiver.received).toHaveLength(before)
})

it('connects to the address that was checked, and asks for no other', async () => {
  const { port } = new URL(receiver.url)
  let asked = 0
  const guard: AddressGuard = {
    allowed: new Set(['hooks.example']),
    resolve: () => Promise.resolve([{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.9', family: 4 }]),
  }
  expect(await send({ url: `http://hooks.example:${port}/named` }, guard)).toEqual({ kind: 'sent' })
  expect(receiver.received.at(-1)?.headers.host).toBe(`hooks.example:${port}`)
  expect(asked).toBe(1)
})

it('may be tried again after a connection that failed, and says nothing of the address', async () => {
  const gone = await startReceiver()
  const { url } = gone
  await gone.close()
  const outcome = await send({ url: `${url}/a-secret-path` })
  expect(outcome).toEqual({ kind: 'retry', reason: 'The receiver could not be reached (ECONNREFUSED).', afterMs: null })
})
