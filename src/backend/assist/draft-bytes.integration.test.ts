import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import { chanceFrom } from '../../shared/intent/chance.ts'
import { emailFrom, nameFrom, workPools } from '../../shared/masking/testing/people.ts'
import { filledIn, workFrames } from '../../shared/masking/testing/sentences.ts'
import { resolveHost } from '../alerts/send/safe-address.ts'
import { RateLimit } from '../http/rate-limit.ts'
import { createLog } from '../log.ts'
import { aFloor, clientOf, receive } from '../testing/floor.ts'
import { type Receiver, startReceiver } from '../testing/receiver.ts'
import { onEachStore } from '../testing/stores.ts'
import { chatEndpoint } from './chat-model.ts'
import { DraftWriter } from './draft-reply.ts'

/** Nothing unmasked leaves: what a receiver got on its socket, against what the case held. */

let model: Receiver
const written = JSON.stringify({ choices: [{ message: { content: 'Dear [name 1], thank you.' } }] })
beforeAll(async () => {
  model = await startReceiver()
  model.answer((response) => response.end(written))
})
afterAll(() => model.close())

/** A conversation of generated sentences with generated details, a customer the case knows, and facts about them. */
const generated = fc
  .record({
    seed: fc.integer({ min: 0, max: 0x7fffffff }),
    frames: fc.array(fc.constantFrom(...workFrames), { minLength: 1, maxLength: 8 }),
  })
  .map(({ seed, frames }) => {
    const chance = chanceFrom(seed)
    const marked = frames.map((frame) => filledIn(frame, chance, workPools))
    const [name, email] = [nameFrom(chance, workPools), emailFrom(chance, workPools)]
    const [address, order] = ['{address}', 'The order is {order}'].map((frame) => filledIn(frame, chance, workPools))
    const values = [...marked, address!, order!].flatMap(({ text, details }) =>
      details.map(({ start, end }) => text.slice(start, end)),
    )
    const state = aCase({
      subject: `${name} waits: ${marked[0]?.text}`,
      customer: { ...aCase().customer, name, email },
      conversation: [...marked.map(({ text }) => text), `${name} asked again from ${email}.`].map((text, at) => ({
        id: `m${at}`,
        at: '2026-03-01T10:00:00.000Z',
        author: at % 3 === 2 ? ('agent' as const) : ('customer' as const),
        authorName: null,
        text,
        ai: null,
        tool: null,
        delivery: null,
      })),
      facts: [
        { id: 'a', key: 'shipping.address', label: 'Address', value: address!.text, unit: null, source: 'shop' },
        { id: 'o', key: 'note', label: 'Note', value: order!.text, unit: null, source: 'shop' },
      ],
    })
    return { state, values: [...values, name, email] }
  })

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

describe('what a model is sent', () => {
  it('holds none of the details of the case on the wire, neither as written nor without the signs between', async () => {
    const guard = { allowed: new Set(['127.0.0.1']), resolve: resolveHost }
    const endpoint = chatEndpoint({ url: `${model.url}/v1`, model: 'small', timeoutMs: 10_000, guard })
    const drafts = new DraftWriter(endpoint, new RateLimit({ burst: 10_000, perSecond: 10_000 }))
    await fc.assert(
      fc.asyncProperty(generated, async ({ state, values }) => {
        const before = model.received.length
        const draft = await drafts.draft(state, uuid(), new AbortController().signal)
        expect(draft.outcome).toBe('drafted')
        expect(model.received).toHaveLength(before + 1)
        const { path, headers, body } = model.received.at(-1)!
        const wire = `${path}\n${JSON.stringify(headers)}\n${body}`
        for (const value of values) {
          expect(wire).not.toContain(value)
          if (bare(value).length >= 8) expect(bare(wire)).not.toContain(bare(value))
        }
      }),
      { numRuns: 60 },
    )
  })
})

onEachStore('the log of a backend with a model', (start) => {
  it('knows neither the key nor a word of what was sent or answered, however the model behaves', async () => {
    const lines: string[] = []
    const log = createLog('debug', { write: (line) => void lines.push(line) })
    const key = `key-${uuid()}`
    const assist = { url: `${model.url}/v1`, model: 'small', key, hosts: ['127.0.0.1'], timeoutMs: 10_000 }
    const floor = await aFloor(await start({ sweep: false, assist, log }))
    const [caseId] = await receive(floor, 1, {
      customer: { id: uuid(), name: 'Quillon Ashgrove' },
      subject: 'The zither hums',
    })
    const answers = [written, 'Sassafras', JSON.stringify({ error: key }), '']
    for (const [at, answer] of answers.entries()) {
      model.answer((response) => response.writeHead(at === 2 ? 500 : 200).end(answer))
      await (await clientOf(floor, floor.members.agent)).assist.draft({ caseId: caseId! })
      expect(model.received.at(-1)?.headers.authorization).toBe(`Bearer ${key}`)
    }
    expect(lines.length).toBeGreaterThan(0)
    for (const secret of [key, 'Quillon', 'Ashgrove', 'zither', 'Sassafras', 'thank you'])
      expect(lines.join('\n')).not.toContain(secret)
  })
})
