import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import type { Message } from '../case/message.ts'
import type { Attempt } from '../case/parts.ts'
import { defaultRepliesPolicy } from '../replies/default-policy.ts'
import { b, bm25, documentOf, idf, k1 } from './bm25.ts'
import { asWritten, contentWords, stemOf } from './content-words.ts'
import {
  draftFrom,
  draftPrompt,
  mergeSimilar,
  openQuestionsIn,
  proposeReplies,
  queryOf,
  type SimilarCase,
  summarise,
  triedIn,
} from './index.ts'

const say = (author: Message['author'], ...texts: readonly string[]): Omit<Message, 'id'>[] =>
  texts.map((text) => ({
    at: '2026-03-01T10:00:00.000Z',
    author,
    authorName: null,
    text,
    ai: null,
    tool: null,
    delivery: null,
  }))
const tool = (name: string, ok: boolean | null): Omit<Message, 'id'> => ({
  ...say('ai', '')[0]!,
  tool: { name, args: '{}', result: null, ok },
})
const talk = (...turns: readonly (Omit<Message, 'id'> | readonly Omit<Message, 'id'>[])[]): Message[] =>
  turns.flat().map((turn, at) => ({ ...turn, id: `m${at + 1}` }) as Message)

const kettle = talk(
  say('customer', 'Hello! My kettle from order #W4471902 leaks steam. I want a refund of $129.50.'),
  say('ai', 'Thank you for writing. I am sorry to hear that. Could you send a photo?'),
  say('customer', 'I already tried a new seal, it still leaks. When do I get my money back?'),
  tool('refund_order', false),
  say('ai', 'Please hold. Let me check that for you.'),
)

describe('a summary', () => {
  it('is made of what was said: the wish, the order and the amount before courtesies', () => {
    const { sentences, length } = summarise({ conversation: kettle, facts: [] })
    const text = sentences.map((one) => one.text).join(' ')
    expect(text).toContain('#W4471902')
    expect(text).toContain('I want a refund of $129.50.')
    expect(text).not.toContain('Thank you for writing')
    expect(length.kept).toBeLessThan(length.said)
    expect(sentences.find((one) => one.part === 'goal')?.text).toBe('I want a refund of $129.50.')
  })

  it('quotes exactly, in the order of the conversation, whatever was said', () => {
    const word = fc.constantFrom(
      'refund',
      'I want',
      'order #44719',
      '$12.50',
      '.',
      '?',
      '\n',
      'never arrived',
      'gracias',
      '😀',
      'within 3 days',
      'cancelled',
    )
    const turns = fc.array(
      fc.record({
        author: fc.constantFrom('customer', 'ai', 'agent', 'system'),
        text: fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 9 }))).map((parts) => parts.join(' ')),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(turns, (said) => {
        const conversation = talk(said.flatMap(({ author, text }) => say(author as Message['author'], text)))
        const places = new Map(conversation.map(({ id }, at) => [id, at]))
        const { sentences } = summarise({ conversation, facts: [] })
        expect(sentences.length).toBeLessThanOrEqual(8)
        const order = sentences.map(({ messageId, start }) => (places.get(messageId) ?? -1) * 100_000 + start)
        expect(order).toEqual(order.toSorted((x, y) => x - y))
        for (const { text, messageId, start, end } of sentences) {
          expect(conversation[places.get(messageId)!]!.text.slice(start, end)).toBe(text)
        }
      }),
    )
  })

  it('keeps what the customer said where no word of it is known', () => {
    const { sentences } = summarise({ conversation: talk(say('customer', 'Nasira ang takure ko.')), facts: [] })
    expect(sentences).toMatchObject([{ messageId: 'm1', text: 'Nasira ang takure ko.' }])
  })
})

describe('what was tried', () => {
  it('is what the record names, what tools did and what people say they did, with what came of it', () => {
    expect(triedIn({ conversation: kettle, attempts: [] })).toMatchObject([
      { what: 'refund order', outcome: 'failed', by: 'ai', place: { messageId: 'm4' } },
      {
        what: 'I already tried a new seal, it still leaks.',
        outcome: 'failed',
        by: 'customer',
        place: { messageId: 'm3' },
      },
    ])
  })

  it('counts a call once that the record reports, and leaves looking-up out', () => {
    const conversation = talk(tool('refund_order', false), tool('get_order', true), tool('recalls.search', true))
    const attempt: Attempt = {
      id: 'a',
      what: 'Refund the order',
      tool: 'refund_order',
      outcome: 'failed',
      detail: null,
      messageId: 'm1',
    }
    expect(triedIn({ conversation, attempts: [attempt] })).toMatchObject([{ what: 'Refund the order', times: 1 }])
  })

  it('tells of a step that was proposed what the customer answers', () => {
    const conversation = talk(say('agent', 'Please restart the router.'), say('customer', 'That worked, thanks!'))
    expect(triedIn({ conversation, attempts: [] })).toMatchObject([{ outcome: 'worked', by: 'staff' }])
  })
})

describe('open questions', () => {
  const open = (...turns: (readonly Omit<Message, 'id'>[])[]) =>
    openQuestionsIn(talk(...turns)).map(({ askedBy, text }) => `${askedBy}: ${text}`)

  it('are those that nobody answered; to hold and to look is no answer', () => {
    expect(openQuestionsIn(kettle).map(({ text }) => text)).toEqual(['When do I get my money back?'])
  })

  it('are none once the other side says something of it', () => {
    expect(
      open(say('customer', 'When does the refund come?'), say('agent', 'The refund comes within 3 days.')),
    ).toEqual([])
    expect(open(say('agent', 'What is your order number?'), say('customer', '4471'))).toEqual([])
  })

  it('are also those of the house, and courtesies are none', () => {
    expect(open(say('agent', 'How can I help? What is your order number?'))).toEqual([
      'staff: What is your order number?',
    ])
  })

  it('stand once where they are asked again', () => {
    expect(open(say('customer', 'Where is my parcel?', 'Where is my parcel?'))).toEqual([
      'customer: Where is my parcel?',
    ])
  })
})

describe('BM25', () => {
  const corpus = {
    size: 10,
    meanLength: 4,
    holders: new Map([
      ['kettl', 2],
      ['steam', 5],
    ]),
  }

  it('is what Robertson and Zaragoza wrote', () => {
    const document = documentOf(['kettl', 'kettl', 'lid', 'steam'])
    const part = (n: number, count: number) => (Math.log(1 + (10 - n + 0.5) / (n + 0.5)) * count * 2.2) / (count + 1.2)
    expect([k1, b]).toEqual([1.2, 0.75])
    expect(bm25(['kettl', 'steam', 'kettl'], document, corpus)).toBeCloseTo(part(2, 2) + part(5, 1), 12)
  })

  it('weighs rare words more, long documents less, and is 0 without a word in common', () => {
    expect(idf(1, 100)).toBeGreaterThan(idf(50, 100))
    const [short, long] = [documentOf(['kettl', 'lid']), documentOf(['kettl', ...Array<string>(20).fill('x')])]
    expect(bm25(['kettl'], short, corpus)).toBeGreaterThan(bm25(['kettl'], long, corpus))
    expect(bm25(['drone'], short, corpus)).toBe(0)
  })

  it('sees one word behind its endings', () => {
    expect(['charges', 'charged', 'charging', 'charge'].map(stemOf)).toEqual(Array(4).fill('charg'))
    expect(asWritten(['charg', 'lid'], ['Charges for it'])).toEqual(['charges', 'lid'])
    expect(contentWords('The parcels were DELAYED by 4471902 and I want my money')).toEqual([
      'parcel',
      'delay',
      'money',
    ])
  })
})

describe('cases alike from several places', () => {
  const hit = (n: number, overrides: Partial<SimilarCase> = {}): SimilarCase => ({
    caseId: `0199aa00-0000-7000-8000-00000000000${n}`,
    reference: `ESC-2026-00000${n}`,
    subject: 'x',
    category: 'orders',
    product: null,
    resolvedAt: `2026-03-0${n}T10:00:00.000Z`,
    rootCause: 'other',
    solution: 'y',
    solvedBy: 'Ana',
    shared: ['a', 'b', 'c'],
    ...overrides,
  })
  const state = aCase({ category: 'orders' })

  it('stand once, those that both places name first', () => {
    const merged = mergeSimilar(
      [
        [hit(1), hit(2)],
        [hit(3), hit(2)],
      ],
      state,
    )
    expect(merged.map(({ reference }) => reference.at(-1))).toEqual(['2', '3', '1'])
  })

  it('leave out the case itself and what shares too little', () => {
    const lists = [
      [hit(1, { caseId: state.id }), hit(2, { shared: ['a'] }), hit(3, { category: 'x', shared: ['a', 'b'] })],
    ]
    expect(mergeSimilar(lists, state)).toEqual([])
  })

  it('are looked for by what the subject and the customer say', () => {
    expect(queryOf(aCase({ subject: 'Kettle leaks', product: null, conversation: kettle }))).toEqual(
      expect.arrayContaining(['kettl', 'leak', 'steam']),
    )
  })
})

describe('what a model is asked', () => {
  const state = aCase({
    conversation: kettle,
    subject: 'Kettle of Ivor Blenkinsop',
    customer: { ...aCase().customer, name: 'Ivor Blenkinsop' },
  })

  it('holds no detail, and the answer gets them back', () => {
    const { messages, masked } = draftPrompt(state)
    const sent = messages.map(({ content }) => content).join('\n')
    for (const detail of ['Ivor', 'Blenkinsop', 'W4471902']) expect(sent).not.toContain(detail)
    expect(sent).toContain('$129.50')
    expect(draftFrom('Dear [name 1], [order 1], [name 8]', masked)).toEqual({
      text: 'Dear Ivor Blenkinsop, #W4471902, [name 8]',
      holes: ['name 8'],
      used: 2,
    })
  })
})

describe('a proposed reply', () => {
  it('is a template filled in, with its holes by name, or none where none fits', () => {
    const ground = { agent: 'Ana', workspace: 'Harbor', team: null, timeZone: 'UTC', acknowledgeBy: null }
    for (const proposal of proposeReplies(aCase({ conversation: kettle }), defaultRepliesPolicy, ground)) {
      expect(proposal.text).toContain('Ana')
      expect(proposal.holes.every((name) => proposal.text.includes(name))).toBe(true)
    }
    expect(proposeReplies(aCase(), { ...defaultRepliesPolicy, templates: [] }, ground)).toEqual([])
  })
})
