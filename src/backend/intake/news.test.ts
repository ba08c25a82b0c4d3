import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aMessage } from '../../../test/fixtures/case-builder.ts'
import { newsIn, retoldSchema } from './news.ts'
import { normalizeUpdate } from './normalize.ts'

const now = '2026-03-02T10:00:00.000Z'
const told = (conversation: unknown[], more: Record<string, unknown> = {}) =>
  retoldSchema.parse({ ...(conversation.length > 0 ? { conversation } : {}), ...more })
const known = aCase({
  conversation: [
    aMessage({ id: 'm1', text: 'Hello?' }),
    aMessage({ id: 'm2', author: 'ai', text: 'Hello.' }),
    aMessage({ id: 'm3', text: 'Hello?' }),
  ],
})

describe('news in a record that is told again', () => {
  it('is what has an id nobody knows', () => {
    const news = newsIn(
      told([
        { id: 'm3', author: 'customer', text: 'Hello?' },
        { id: 'm9', author: 'customer', text: 'Hello?' },
      ]),
      known,
    )
    expect(news?.messages.map(({ id }) => id)).toEqual(['m9'])
  })

  it('is, without ids, what was said more often than the case has it', () => {
    const again = [
      { author: 'customer', text: 'Hello?' },
      { author: 'ai', text: 'Hello.' },
      { author: 'customer', text: 'Hello?' },
    ]
    expect(newsIn(told(again), known)).toBeNull()
    const news = newsIn(told([...again, { author: 'customer', text: 'Hello?' }, { author: 'ai', text: 'Yes?' }]), known)
    expect(news?.messages.map(({ author, text }) => [author, text])).toEqual([
      ['customer', 'Hello?'],
      ['ai', 'Yes?'],
    ])
  })

  it('is a fact with another value, an attempt and a finding that is not there', () => {
    const fact = { key: 'order.total', label: 'Total', value: 640, unit: 'USD', source: 'orders' }
    const state = { ...known, facts: [{ id: 'f1', ...fact }], attempts: [] }
    expect(newsIn(told([], { facts: [fact] }), state)).toBeNull()
    expect(newsIn(told([], { facts: [{ ...fact, value: 600 }] }), state)?.facts).toHaveLength(1)
    expect(newsIn(told([], { attempts: [{ what: 'Looked it up' }] }), state)?.attempts).toHaveLength(1)
    const finding = { model: 'guard', code: 'suspected_defect' }
    expect(newsIn(told([], { findings: [finding] }), state)?.findings).toHaveLength(1)
  })

  it('is nothing once it was taken, whatever was told and with or without ids', () => {
    const turn = fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        author: fc.constantFrom('customer', 'ai', 'agent'),
        text: fc.constantFrom('Hello?', 'Yes.', 'No.'),
      },
      { requiredKeys: ['author', 'text'] },
    )
    const conversation = fc.array(turn, { minLength: 1, maxLength: 12 }).filter((turns) => {
      const ids = turns.flatMap(({ id }) => (id === undefined ? [] : [id]))
      return new Set(ids).size === ids.length
    })
    fc.assert(
      fc.property(conversation, (turns) => {
        const retold = told(turns)
        const news = newsIn(retold, known)
        const taken = news ? normalizeUpdate(news, known, now).messages : []
        const after = { ...known, conversation: [...known.conversation, ...taken] }
        expect(newsIn(retold, after)).toBeNull()
        // Nothing that was told is lost.
        const said = after.conversation.map(({ author, text }) => `${author} ${text}`)
        for (const { author, text } of turns) expect(said).toContain(`${author} ${text}`)
      }),
    )
  })
})
