import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { intakeMessageSchema } from '../../shared/contract/intake.ts'
import { readCaseLine, readLabel } from './case-line.ts'
import { readConversation } from './conversation.ts'
import { readFacts } from './facts.ts'
import { readJsonLines } from './read-file.ts'

const messagesOf = (raw: unknown) => {
  const read = readConversation(raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const problemsOf = (read: ReturnType<typeof readConversation | typeof readFacts | typeof readCaseLine>) =>
  read.ok ? [] : read.problems.map(({ field, reason }) => `${field} ${reason}`)

describe('conversations', () => {
  it('come in the shape of intake', () => {
    const ai = { model: 'm', confidence: 0.4, intent: 'refund', entities: {}, proposedAction: null }
    const tool = { name: 'get_order', args: '{}', result: 'none', ok: false }
    const found = messagesOf([
      { id: 'a', at: '2026-01-01T10:00:00.000Z', author: 'customer', text: 'Hi' },
      { author: 'ai', text: 'Hello', ai },
      { author: 'ai', tool },
    ])
    expect(found.map(({ id, author, text }) => [id, author, text])).toEqual([
      ['a', 'customer', 'Hi'],
      [undefined, 'ai', 'Hello'],
      [undefined, 'ai', ''],
    ])
    expect(found[1]?.ai).toEqual(ai)
    expect(found[2]?.tool).toEqual(tool)
  })

  it.each([
    ['user', 'customer'],
    ['Customer', 'customer'],
    ['assistant', 'ai'],
    ['BOT', 'ai'],
    ['ai', 'ai'],
    ['virtual agent', 'ai'],
    ['agent', 'agent'],
    ['human-agent', 'agent'],
    ['system', 'system'],
  ])('know who %s is', (role, author) => {
    for (const message of [
      { role, content: 'Hi' },
      { speaker: role, text: 'Hi' },
      { author: role, message: 'Hi' },
    ]) {
      expect(messagesOf([message])).toMatchObject([{ author, text: 'Hi' }])
    }
  })

  it('read content that comes in parts', () => {
    const content = [{ type: 'text', text: 'One.' }, { type: 'image_url' }, { type: 'text', text: 'Two.' }]
    expect(messagesOf([{ role: 'user', content }])[0]?.text).toBe('One.\nTwo.')
  })

  it('give each answer of a tool to its call', () => {
    const found = messagesOf([
      { role: 'user', content: 'Cancel it' },
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          { id: 'c1', function: { name: 'get_order', arguments: '{"id":7}' } },
          { id: 'c2', function: { name: 'cancel', arguments: '{}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c2', content: 'Error: already shipped' },
      { role: 'tool', tool_call_id: 'c1', content: '{"id":7}' },
    ])
    expect(found.map(({ author, tool }) => [author, tool?.name, tool?.ok, tool?.result])).toEqual([
      ['customer', undefined, undefined, undefined],
      ['ai', 'get_order', true, '{"id":7}'],
      ['ai', 'cancel', false, 'Error: already shipped'],
    ])
  })

  it('read calls and answers that stand between the words', () => {
    const found = messagesOf([
      { speaker: 'tool_call', name: 'refund', args: { amount: 5 } },
      { speaker: 'tool_result', text: 'Error: not allowed' },
      { speaker: 'tool_result', text: 'fine', ok: true },
    ])
    expect(found.map(({ tool }) => tool)).toEqual([
      { name: 'refund', args: '{"amount":5}', result: 'Error: not allowed', ok: false },
      { name: 'unnamed_tool', args: '', result: 'fine', ok: true },
    ])
  })

  it('believe what a record says of its success over how it sounds', () => {
    const [call] = messagesOf([{ role: 'tool', content: 'Error margin: 2 %', is_error: false }])
    expect(call?.tool?.ok).toBe(true)
  })

  it.each([
    [undefined, 'conversation must be a list of messages'],
    ['Hi', 'conversation must be a list of messages'],
    [[], 'conversation has no messages'],
    [['Hi'], 'conversation[0] must be an object'],
    [[{ text: 'Hi' }], 'conversation[0].author is missing'],
    [[{ role: 'user', content: 'Hi' }, { role: 'user' }], 'conversation[1].text is missing'],
    [[{ role: 'user', content: 7 }], 'conversation[0].content must be text'],
    [[{ role: 'user', content: 'Hi', at: 'noon' }], 'conversation[0].at Invalid ISO datetime'],
    [[{ role: 'tool_call', args: {} }], 'conversation[0].name is missing: which tool was called?'],
    [[{ author: 'customer', text: 'x'.repeat(100_001) }], 'conversation[0].text Too big'],
    [Array(2_001).fill({ role: 'user', content: 'Hi' }), 'conversation has more than 2000 messages'],
  ])('that cannot be read are refused by place and reason', (raw, problem) => {
    expect(problemsOf(readConversation(raw))[0]).toContain(problem)
  })

  it('name whom nobody knows', () => {
    expect(problemsOf(readConversation([{ role: 'martian', content: 'Hi' }]))[0]).toMatch(
      /^conversation\[0\]\.role 'martian'/,
    )
  })

  it('never throw, and what they let in is what intake takes', () => {
    const keys = fc.constantFrom(
      'author',
      'role',
      'text',
      'content',
      'tool',
      'tool_calls',
      'name',
      'ai',
      'at',
      'function',
    )
    const value = fc.oneof(
      fc.constantFrom('user', 'assistant', 'tool', 'tool_call', 'Hi', null, 1),
      fc.jsonValue({ maxDepth: 3 }),
    )
    fc.assert(
      fc.property(fc.array(fc.dictionary(keys, value), { maxLength: 5 }), (raw) => {
        const read = readConversation(raw)
        if (read.ok) expect(read.value.every((message) => intakeMessageSchema.safeParse(message).success)).toBe(true)
        else expect(read.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('facts', () => {
  it.each([
    [undefined, []],
    [null, []],
    [[{ key: 'order.total', value: 9, unit: 'USD' }], [['order.total', 'order total', 9, 'USD']]],
    [[{ key: 'order.total', label: 'Total', value: 9, source: 'Shop' }], [['order.total', 'Total', 9, null]]],
    [
      { order: { total: 9, gone: null }, items: ['a'], open: true },
      [
        ['order.total', 'order total', 9, null],
        ['items', 'items', '["a"]', null],
        ['open', 'open', true, null],
      ],
    ],
  ])('come as a list or as an object', (raw, expected) => {
    const read = readFacts(raw)
    expect(read.ok && read.value.map(({ key, label, value, unit }) => [key, label, value, unit])).toEqual(expected)
  })

  it.each([
    ['none', 'facts must be a list'],
    [['none'], 'facts[0]'],
    [[{ key: 'a', value: 1 }, { value: 1 }], 'facts[1].key'],
    [[{ key: 'a', value: { deep: 1 } }], 'facts[0].value'],
  ])('that cannot be read are refused by place', (raw, place) => {
    expect(problemsOf(readFacts(raw))[0]).toContain(place)
  })
})

describe('labelled lines', () => {
  it('are one message of the customer, a conversation with facts, or a record of intake', () => {
    const text = readCaseLine({ text: 'Hi', label: 1 })
    expect(text).toMatchObject({ ok: true, value: { positive: true, group: null } })
    expect(text.ok && text.value.record.conversation).toMatchObject([{ author: 'customer', text: 'Hi' }])

    const conversation = [{ role: 'user', content: 'Hi' }]
    const whole = readCaseLine({ conversation, facts: { a: 1 }, label: 0, group: 7 })
    expect(whole).toMatchObject({ ok: true, value: { positive: false, group: '7', record: { facts: [{ key: 'a' }] } } })

    const record = { externalId: 'x', subject: 'S', category: 'billing', customer: { id: 'c', name: 'N' } }
    const full = readCaseLine({ case: { ...record, conversation: [{ author: 'customer', text: 'Hi' }] }, label: 1 })
    expect(full).toMatchObject({ ok: true, value: { record: { category: 'billing' } } })
    expect(problemsOf(readCaseLine({ case: record, label: 1 }))[0]).toBe('case.conversation is missing')
  })

  it('tell everything that is wrong', () => {
    expect(problemsOf(readCaseLine({ conversation: [], facts: 1 }))).toEqual([
      'label is missing',
      'conversation has no messages',
      'facts must be a list of facts, or an object of keys and values',
    ])
    expect(problemsOf(readCaseLine({ label: 1 }))).toEqual(["text is missing, and there is no 'conversation'"])
    expect(problemsOf(readCaseLine(['Hi', 1]))).toEqual([' must be an object'])
  })

  it.each([1, true, '1'])('are positive with %j', (label) =>
    expect(readLabel(label)).toEqual({ ok: true, value: true }),
  )
  it.each([0, false, '0'])('are negative with %j', (label) =>
    expect(readLabel(label)).toEqual({ ok: true, value: false }),
  )
  it.each([2, -1, 0.5, 'yes', {}, Number.NaN])('are refused with %j', (label) =>
    expect(readLabel(label).ok).toBe(false),
  )
})

describe('files', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tierdesk-lines-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('keep the numbers of their lines, whatever stands between', async () => {
    const path = join(folder, 'a.jsonl')
    const deep = '['.repeat(500) + ']'.repeat(500)
    writeFileSync(path, `\uFEFF{"a":1}\r\n\r\n{broken\r\n${deep}\r\n"text"\r\n`)
    expect(await readJsonLines(path)).toEqual({
      lines: [
        { line: 1, value: { a: 1 } },
        { line: 5, value: 'text' },
      ],
      refusals: [
        { line: 3, field: '', reason: 'is not valid JSON' },
        { line: 4, field: '', reason: 'is nested too deep' },
      ],
    })
  })

  it('that are not there are told', async () => {
    await expect(readJsonLines(join(folder, 'none.jsonl'))).rejects.toThrow('There is no file')
    await expect(readJsonLines(folder)).rejects.toThrow('is not a file')
  })
})
