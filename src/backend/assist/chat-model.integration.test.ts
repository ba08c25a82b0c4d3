import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AddressGuard, resolveHost } from '../alerts/send/safe-address.ts'
import { type Receiver, startReceiver } from '../testing/receiver.ts'
import { chatEndpoint, type EndpointOptions } from './chat-model.ts'

const open: AddressGuard = { allowed: new Set(['127.0.0.1']), resolve: resolveHost }
const messages = [{ role: 'user' as const, content: 'Hello [name 1]' }]
const answer = (content: unknown) => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] })
const never = new AbortController().signal
let receiver: Receiver

beforeAll(async () => {
  receiver = await startReceiver()
})
beforeEach(() => receiver.answer((response) => response.end(answer('Hello back'))))
afterAll(() => receiver.close())

const ask = (overrides: Partial<EndpointOptions> = {}, signal = never) =>
  chatEndpoint({
    url: `${receiver.url}/v1/`,
    model: 'small',
    key: 'secret',
    timeoutMs: 5_000,
    guard: open,
    ...overrides,
  }).write(messages, signal)

describe('a model behind chat completions', () => {
  it('is asked once, with its key, and answers in text', async () => {
    const before = receiver.received.length
    expect(await ask()).toEqual({ kind: 'text', text: 'Hello back' })
    expect(receiver.received).toHaveLength(before + 1)
    const { path, headers, body } = receiver.received.at(-1)!
    expect(path).toBe('/v1/chat/completions')
    expect(headers.authorization).toBe('Bearer secret')
    expect(JSON.parse(body)).toMatchObject({ model: 'small', messages, stream: false })
  })

  it('needs no key', async () => {
    await ask({ key: undefined })
    expect(receiver.received.at(-1)?.headers.authorization).toBeUndefined()
  })

  it.each([
    ['no JSON', 'oh no'],
    ['half of it', answer('Hello').slice(0, 20)],
    ['another shape', '{"choices":[]}'],
    ['no text', answer(null)],
    ['text that is none', answer(7)],
    ['blanks', answer('  \n ')],
    ['nothing', ''],
    ['a page', '<html><body>Sign in</body></html>'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80]).toString('latin1')],
  ])('gives nothing to use when it answers %s', async (_, text) => {
    receiver.answer((response) => response.end(text))
    expect(await ask()).toEqual({ kind: 'failed', why: 'unusable' })
  })

  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [404, 'refused'],
    [307, 'refused'],
    [429, 'unreachable'],
    [500, 'unreachable'],
    [503, 'unreachable'],
    [504, 'timed_out'],
  ] as const)('takes the status %i as %s, and follows no redirect', async (status, why) => {
    const before = receiver.received.length
    receiver.answer((response) =>
      response.writeHead(status, { location: `${receiver.url}/elsewhere` }).end(answer('no')),
    )
    expect(await ask()).toEqual({ kind: 'failed', why })
    expect(receiver.received).toHaveLength(before + 1)
  })

  it('is given up when it says nothing in time, and when it begins and never ends', async () => {
    receiver.answer(() => {})
    expect(await ask({ timeoutMs: 60 })).toEqual({ kind: 'failed', why: 'timed_out' })
    receiver.answer((response) => response.write('{"choices":['))
    expect(await ask({ timeoutMs: 60 })).toEqual({ kind: 'failed', why: 'timed_out' })
  })

  it('is given up when it goes on answering for ever, by size', async () => {
    receiver.answer((response) => {
      const more = () => {
        while (response.write('x'.repeat(16_384)));
        response.once('drain', more)
      }
      more()
    })
    expect(await ask()).toEqual({ kind: 'failed', why: 'unusable' })
  })

  it('stops when nobody waits any more', async () => {
    receiver.answer(() => {})
    const gone = new AbortController()
    const asked = ask({}, gone.signal)
    gone.abort()
    expect(await asked).toEqual({ kind: 'failed', why: 'unreachable' })
  })

  it('is not there when nothing listens', async () => {
    const other = await startReceiver()
    const { url } = other
    await other.close()
    expect(await ask({ url })).toEqual({ kind: 'failed', why: 'unreachable' })
  })

  it('knocks at no private door that the operator did not name, and speaks no plain HTTP but there', async () => {
    const before = receiver.received.length
    const closed: AddressGuard = { allowed: new Set(), resolve: resolveHost }
    const { port } = new URL(receiver.url)
    const urls = [
      `http://127.0.0.1:${port}/v1`,
      `https://127.0.0.1:${port}/v1`,
      `https://localhost:${port}/v1`,
      `https://[::1]:${port}/v1`,
      'https://169.254.169.254/v1',
      'https://user:secret@models.example/v1',
      'ftp://models.example/v1',
      'not a url',
    ]
    for (const url of urls)
      expect(await ask({ url, guard: closed }), url).toEqual({ kind: 'failed', why: 'unreachable' })
    expect(receiver.received).toHaveLength(before)
  })
})
