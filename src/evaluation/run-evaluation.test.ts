import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { flagCodes } from '../shared/case/flag.ts'
import { runEvaluation } from './run-evaluation.ts'

let folder = ''
let said: string[] = []
let complained: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tierdesk-evaluation-'))
  said = []
  complained = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const output = { say: (text: string) => said.push(text), complain: (text: string) => complained.push(text) }
const path = (name: string) => join(folder, name)

function file(...lines: readonly unknown[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  writeFileSync(path('lines.jsonl'), text)
  return path('lines.jsonl')
}

async function run(task: string, lines: readonly unknown[], ...more: readonly string[]) {
  const argv = ['--task', task, file(...lines), '--out', path('out.json'), '--resamples', '50', ...more]
  const code = await runEvaluation(argv, output)
  const result: Readonly<Record<string, unknown>> | null =
    code === 0 ? JSON.parse(readFileSync(path('out.json'), 'utf8')) : null
  return { code, result, text: said.join('\n') }
}

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
    const { code, result } = await run('sentiment', moods)
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
    const first = figures((await run('sentiment', moods, '--seed', '3')).result)
    expect(figures((await run('sentiment', moods, '--seed', '3')).result)).toEqual(first)
    expect(figures((await run('sentiment', moods, '--seed', '4')).result)).not.toEqual(first)
  })

  it('cannot tell one kind from another when there is one only, and says so', async () => {
    const { code, result, text } = await run('sentiment', moods.slice(0, 2))
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
    const { result, text } = await run('human_request', asks, '--mistakes', '3')
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
    const { result, text } = await run('human_request', asks)
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
    const { result } = await run('failed_attempts', [
      { ...failing(0), label: 0 },
      { ...failing(1), label: 0 },
      { ...failing(3), label: 1 },
    ])
    expect(result).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  })

  it.each(flagCodes)('%s is a task', async (code) => {
    expect(await run(code, [{ text: 'Hello', label: 0 }])).toMatchObject({ code: 0, result: { task: code, n: 1 } })
  })

  it('draw what belongs together together', async () => {
    const { result } = await run('human_request', [
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
    const { result } = await run('handover', [
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
    const { code, result } = await run('oos', [...known, ...strange])
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
        await run(
          'oos',
          known.filter(({ split }) => split !== part),
        )
      ).code,
    ).toBe(2)
    expect(complained.join()).toContain(problem)
  })

  it('needs intents to choose from, and enough of them', async () => {
    expect(
      (
        await run(
          'oos',
          known.filter(({ intent }) => intent === 'refund'),
        )
      ).code,
    ).toBe(2)
    expect((await run('oos', [...known.slice(0, 1), ...known.slice(16, 17), ...strange])).code).toBe(2)
    expect(complained[0]).toContain('fewer than two intents')
    expect(complained[1]).toContain('Too little to learn from')
  })

  it('refuses lines by field', async () => {
    const { result } = await run('oos', [...known, { split: 'later', text: 1 }])
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

describe('what cannot be measured', () => {
  it('counts bad lines, tells place and reason, and measures the rest', async () => {
    const { code, result, text } = await run('human_request', [
      { text: 'Hello', label: 0 },
      '{broken',
      { text: 'Hello' },
      { text: 7, label: 'maybe' },
      { text: 'A human agent please', label: 1 },
    ])
    expect(code).toBe(0)
    expect(result).toMatchObject({
      n: 2,
      refused: 3,
      refusals: [
        { line: 2, field: '', reason: 'is not valid JSON' },
        { line: 3, field: 'label', reason: 'is missing' },
        { line: 4, field: 'label', reason: 'must be 0 or 1' },
        { line: 4, field: 'text', reason: 'must be text' },
      ],
    })
    expect(text).toContain('3 lines that cannot be read')
    expect(text).toContain('line 4: text must be text')
  })

  it.each([
    [
      'an unknown task',
      'guesswork',
      [{ text: 'Hi', label: 1 }],
      "There is no task 'guesswork'. There are: sentiment, oos",
    ],
    ['a name every object has', 'constructor', [{ text: 'Hi', label: 1 }], "There is no task 'constructor'"],
    ['an empty file', 'sentiment', [], 'The file has no lines.'],
    ['a file of blank lines', 'sentiment', ['', '  '], 'The file has no lines.'],
    ['no labels', 'abuse', [{ text: 'Hi' }, { text: 'Ho' }], 'No line has a label (0 or 1): 2 read.'],
    ['nothing but broken lines', 'abuse', ['{', '}'], 'No line of 2 can be used:\n  line 1: it is not valid JSON'],
    ['lines of another task', 'sentiment', [{ conversation: [], label: 1 }], 'line 1: text is missing'],
  ])('is told for %s, with code 2 and nothing written', async (_what, task, lines, problem) => {
    expect((await run(task, lines)).code).toBe(2)
    expect(complained.join('\n')).toContain(problem)
    expect(readdirSync(folder)).toEqual(['lines.jsonl'])
  })

  it.each([
    [[], 'Say what to measure'],
    [['--task', 'sentiment'], 'Name the file'],
    [['--task', 'sentiment', 'a', 'b'], "what is 'b'"],
    [['--task', 'sentiment', '/nowhere/at/all.jsonl'], 'There is no file /nowhere/at/all.jsonl.'],
    [['--task', 'sentiment', tmpdir()], 'is not a file'],
    [['--task', 'sentiment', 'a', '--out', '/nowhere/out.json'], 'There is no folder /nowhere'],
    [['--task', 'sentiment', 'a', '--out', tmpdir()], 'is a folder'],
    [['--task', 'sentiment', 'a', '--resamples', '1e9'], '--resamples takes a whole number'],
    [['--task', 'sentiment', 'a', '--seed', '-1'], '--seed'],
    [['--what'], "Unknown option '--what'"],
    [['--shared', '/nowhere'], 'There is no folder /nowhere.'],
    [['--shared', 'a', '--task', 'oos'], 'give either'],
    [['--shared', ''], '--shared takes a folder'],
  ])('is told for %j', async (argv, problem) => {
    expect(await runEvaluation(argv, output)).toBe(2)
    expect(complained.join('\n')).toContain(problem)
  })

  it('never throws on any file', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.json({ maxDepth: 3 }),
      fc
        .record({ text: fc.string({ unit: 'binary' }), label: fc.constantFrom(0, 1, 2) })
        .map((one) => JSON.stringify(one)),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom('sentiment', 'oos', 'handover', 'abuse'),
        async (lines, task) => {
          const { code } = await run(task, lines)
          expect([0, 2]).toContain(code)
          expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('shows help', async () => {
    expect(await runEvaluation(['--help'], output)).toBe(0)
    expect(said.join()).toContain('--task TASK')
  })
})

describe('the command', () => {
  const entry = resolve(import.meta.dirname, 'main.ts')
  const start = (...argv: readonly string[]) => spawnSync(process.execPath, [entry, ...argv], { encoding: 'utf8' })

  it('ends with 2 and one sentence when it cannot measure', () => {
    const { status, stderr, stdout } = start('--task', 'sentiment', path('none.jsonl'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(`There is no file ${path('none.jsonl')}.\n`)
  })

  it('writes over an earlier result', () => {
    writeFileSync(path('out.json'), 'earlier')
    const { status, stdout } = start('--task', 'sentiment', file(...moods), '--out', path('out.json'))
    expect(status).toBe(0)
    expect(stdout).toContain('sentiment: 5 items, 3 positive (60.0 %)')
    expect(JSON.parse(readFileSync(path('out.json'), 'utf8'))).toMatchObject({ task: 'sentiment', n: 5 })
  })
})

describe('public data', () => {
  it('measures what is in the folder, and tells what is not', async () => {
    mkdirSync(path('data'))
    const bitext = [
      { text: 'I want to talk to a human agent', asksHuman: true, offensive: false },
      { text: 'Where is my order?', asksHuman: false, offensive: false },
      { text: 'no labels' },
    ]
    writeFileSync(path('data/bitext_intents.jsonl'), bitext.map((one) => JSON.stringify(one)).join('\n'))
    writeFileSync(path('data/clinc.json'), '{broken')
    writeFileSync(path('data/tau2_tasks.jsonl'), '{}')
    const argv = ['--shared', path('data'), '--out', path('out.json'), '--resamples', '20']
    expect(await runEvaluation(argv, output)).toBe(0)
    const result = JSON.parse(readFileSync(path('out.json'), 'utf8'))
    expect(result.results).toMatchObject([
      { name: 'bitext: asks for a person', task: 'human_request', n: 2, positives: 1, precision: 1, recall: 1 },
      { name: 'bitext: offensive', task: 'abuse', n: 2, positives: 0, recall: null },
    ])
    expect(result.unread).toMatchObject([
      { file: 'clinc.json' },
      { file: 'bitext_intents.jsonl', refusals: [{ line: 3 }] },
    ])
    const skipped = result.skipped.map(({ name }: { name: string }) => name)
    expect(skipped).toContain('goemotions.jsonl')
    expect(skipped).toContain('tau2_tasks.jsonl')
  })

  it('has nothing to measure in an empty folder', async () => {
    expect(await runEvaluation(['--shared', folder], output)).toBe(2)
    expect(complained.join()).toContain('could be measured')
  })
})
