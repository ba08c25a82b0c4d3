import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { flagCodes } from '../../shared/case/flag.ts'
import { openWorkplace, type Workplace } from '../testing/workplace.ts'

let place: Workplace
beforeEach(() => {
  place = openWorkplace()
})
afterEach(() => place.remove())

const moods = [
  { text: 'This is terrible, I am furious. Worst service ever!', label: 1 },
  { text: 'Absolutely awful and useless, I hate this.', label: 1 },
  // A label that is wrong.
  { text: 'Thank you, wonderful service!', label: 1 },
  { text: 'Thank you, that was great.', label: 0 },
  { text: 'How do I change my address?', label: 0 },
]

describe('sentiment', () => {
  it('writes its figures at the top, with intervals and times', async () => {
    const { code, result } = await place.run('sentiment', moods)
    expect(code).toBe(0)
    expect(result).toMatchObject({
      task: 'sentiment',
      n: 5,
      positives: 3,
      precision: 1,
      recall: 2 / 3,
      f1: 0.8,
      msPerItem: expect.any(Number),
      bootstrap: { confidence: 0.95, resamples: 50, drawn: 'items', units: 5 },
      refused: 0,
    })
    expect(result?.rocAuc).toBeGreaterThanOrEqual(4 / 6)
    expect(result?.rocAuc).toBeLessThan(1)
    expect(result?.intervals).toMatchObject({ f1: { low: expect.any(Number), high: expect.any(Number) } })
  })

  it('is the same again with the same seed, times aside', async () => {
    const figures = (result: Readonly<Record<string, unknown>> | null) =>
      Object.fromEntries(Object.entries(result ?? {}).filter(([name]) => !name.startsWith('ms')))
    const first = figures((await place.run('sentiment', moods, '--seed', '3')).result)
    expect(figures((await place.run('sentiment', moods, '--seed', '3')).result)).toEqual(first)
    expect(figures((await place.run('sentiment', moods, '--seed', '4')).result)).not.toEqual(first)
  })

  it('cannot tell one kind from another when there is one only, and says so', async () => {
    const { code, result, text } = await place.run('sentiment', moods.slice(0, 2))
    expect(code).toBe(0)
    expect(result).toMatchObject({ rocAuc: null, intervals: { rocAuc: null } })
    expect(text).toContain('All labels are 1')
  })
})

describe('flags', () => {
  const asks = [
    { text: 'I want to talk to a real person.', label: 1 },
    { conversation: [{ role: 'user', content: 'Can I speak to an agent please' }], label: 1 },
    { text: 'Where is my order?', label: 0 },
    { text: 'I want to talk to a human agent', label: 0 },
  ]

  it('are measured by precision, recall and F1, with the mistakes', async () => {
    const { result, text } = await place.run('human_request', asks, '--mistakes', '3')
    expect(result).toMatchObject({
      task: 'human_request',
      n: 4,
      precision: 2 / 3,
      recall: 1,
      f1: 0.8,
      truePositives: 2,
      falsePositives: 1,
      codes: ['human_requested', 'supervisor_requested'],
      mistakes: [{ line: 4, kind: 'false_alarm', text: 'I want to talk to a human agent' }],
    })
    expect(text).toContain('false alarm, line 4')
  })

  it('keep what customers wrote out of the result unless asked', async () => {
    const { result, text } = await place.run('human_request', asks)
    expect(result).not.toHaveProperty('mistakes')
    expect(`${JSON.stringify(result)}${text}`).not.toContain('human agent')
  })

  it('look at the whole contact', async () => {
    const failing = (times: number) => ({
      conversation: [
        { role: 'user', content: 'Cancel it' },
        ...Array.from({ length: times }, () => ({ role: 'tool', name: 'cancel', content: 'Error: no' })),
      ],
    })
    const { result } = await place.run('failed_attempts', [
      { ...failing(0), label: 0 },
      { ...failing(1), label: 0 },
      { ...failing(3), label: 1 },
    ])
    expect(result).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  })

  it.each(flagCodes)('%s is a task', async (code) => {
    expect(await place.run(code, [{ text: 'Hello', label: 0 }])).toMatchObject({
      code: 0,
      result: { task: code, n: 1 },
    })
  })

  it('draw what belongs together together', async () => {
    const { result } = await place.run('human_request', [
      { text: 'Hello', label: 0, group: 'a' },
      { text: 'A human agent please', label: 1, group: 'a' },
      { text: 'Hello', label: 0 },
    ])
    expect(result).toMatchObject({ bootstrap: { drawn: 'groups', units: 2 } })
  })
})

describe('handover', () => {
  it('measures who should go to a person, and by which flags', async () => {
    const conversation = (content: string) => [{ role: 'user', content }]
    const { result } = await place.run('handover', [
      { conversation: conversation('I want to talk to a real person, my lawyer will sue you'), facts: [], label: 1 },
      { conversation: conversation('Where is my order?'), facts: { 'order.status': 'shipped' }, label: 0 },
      { conversation: conversation('I want to talk to a real person.'), facts: [], label: 0 },
    ])
    expect(result).toMatchObject({ n: 3, precision: 0.5, recall: 1, rocAuc: 1 })
    expect(result?.byCode).toMatchObject({ human_requested: { raised: 2, rightly: 1 } })
  })
})

describe('oos', () => {
  const topics = {
    refund: ['money back', 'refund of my payment', 'refund for the order', 'return my money'],
    delivery: ['parcel tracking', 'where is the parcel', 'parcel delivery date', 'track the delivery'],
    password: ['reset my password', 'forgot the password', 'password does not work', 'new password'],
  }
  const phrases = ['please', 'can you help with', 'i have a question about', 'i need']
  const known = Object.entries(topics).flatMap(([intent, words]) =>
    words.flatMap((word, at) =>
      phrases.map((phrase, place) => ({
        split: at === 3 && place === 3 ? 'test' : place === 2 ? 'valid' : 'train',
        text: `${phrase} ${word}`,
        intent,
      })),
    ),
  )
  const strange = ['zzz qqq', 'xxx jjj zzz'].map((text) => ({
    split: 'test',
    text,
    intent: null,
  }))

  it('trains on train, and measures on test alone', async () => {
    const { code, result } = await place.run('oos', [...known, ...strange])
    expect(code).toBe(0)
    expect(result).toMatchObject({
      n: 5,
      positives: 2,
      accuracy: 1,
      auroc: 1,
      recallAt10: 1,
      ece: expect.any(Number),
      flagPrecision: 1,
      flagRecall: 1,
      intents: 3,
      parts: { train: 33, valid: 12, test: 5 },
      trainingSeconds: expect.any(Number),
      msPerItem: expect.any(Number),
    })
  })

  it.each([
    ['train', "No line has the split 'train'"],
    ['test', "No line has the split 'test'"],
  ])('needs a %s part', async (part, problem) => {
    expect(
      (
        await place.run(
          'oos',
          known.filter(({ split }) => split !== part),
        )
      ).code,
    ).toBe(2)
    expect(place.complained.join()).toContain(problem)
  })

  it('needs intents to choose from, and enough of them', async () => {
    expect(
      (
        await place.run(
          'oos',
          known.filter(({ intent }) => intent === 'refund'),
        )
      ).code,
    ).toBe(2)
    expect((await place.run('oos', [...known.slice(0, 1), ...known.slice(16, 17), ...strange])).code).toBe(2)
    expect(place.complained[0]).toContain('fewer than two intents')
    expect(place.complained[1]).toContain('Too little to learn from')
  })

  it('refuses lines by field', async () => {
    const { result } = await place.run('oos', [...known, { split: 'later', text: 1 }])
    expect(result).toMatchObject({
      refused: 1,
      refusals: [
        { line: 49, field: 'text' },
        { line: 49, field: 'intent' },
        { line: 49, field: 'split' },
      ],
    })
  })
})
