import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runEvaluation } from './run-evaluation.ts'
import { openWorkplace, type Workplace } from './testing/workplace.ts'

let place: Workplace
beforeEach(() => {
  place = openWorkplace()
})
afterEach(() => place.remove())

describe('what cannot be measured', () => {
  it('counts bad lines, tells place and reason, and measures the rest', async () => {
    const { code, result, text } = await place.run('human_request', [
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
    expect((await place.run(task, lines)).code).toBe(2)
    expect(place.complained.join('\n')).toContain(problem)
    expect(readdirSync(place.folder)).toEqual(['lines.jsonl'])
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
    expect(await runEvaluation(argv, place.output)).toBe(2)
    expect(place.complained.join('\n')).toContain(problem)
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
          const { code } = await place.run(task, lines)
          expect([0, 2]).toContain(code)
          expect(readdirSync(place.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('shows help', async () => {
    expect(await runEvaluation(['--help'], place.output)).toBe(0)
    expect(place.said.join()).toContain('--task TASK')
  })
})

describe('the command', () => {
  const entry = resolve(import.meta.dirname, 'main.ts')
  const start = (...argv: readonly string[]) => spawnSync(process.execPath, [entry, ...argv], { encoding: 'utf8' })

  it('ends with 2 and one sentence when it cannot measure', () => {
    const { status, stderr, stdout } = start('--task', 'sentiment', place.path('none.jsonl'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(`There is no file ${place.path('none.jsonl')}.\n`)
  })

  it('writes over an earlier result', () => {
    writeFileSync(place.path('out.json'), 'earlier')
    const { status, stdout } = start(
      '--task',
      'sentiment',
      place.file({ text: 'Awful service, I am furious!', label: 1 }, { text: 'Thank you', label: 0 }),
      '--out',
      place.path('out.json'),
    )
    expect(status).toBe(0)
    expect(stdout).toContain('sentiment: 2 items, 1 positive (50.0 %)')
    expect(JSON.parse(readFileSync(place.path('out.json'), 'utf8'))).toMatchObject({ task: 'sentiment', n: 2 })
  })
})

describe('public data', () => {
  it('measures what is in the folder, and tells what is not', async () => {
    mkdirSync(place.path('data'))
    const bitext = [
      { text: 'I want to talk to a human agent', asksHuman: true, offensive: false },
      { text: 'Where is my order?', asksHuman: false, offensive: false },
      { text: 'no labels' },
    ]
    writeFileSync(place.path('data/bitext_intents.jsonl'), bitext.map((one) => JSON.stringify(one)).join('\n'))
    writeFileSync(place.path('data/clinc.json'), '{broken')
    writeFileSync(place.path('data/tau2_tasks.jsonl'), '{}')
    const argv = ['--shared', place.path('data'), '--out', place.path('out.json'), '--resamples', '20']
    expect(await runEvaluation(argv, place.output)).toBe(0)
    const result = JSON.parse(readFileSync(place.path('out.json'), 'utf8'))
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
    expect(await runEvaluation(['--shared', place.folder], place.output)).toBe(2)
    expect(place.complained.join()).toContain('could be measured')
  })
})
