import '../../../test/fixtures/property-seed.ts'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Guide, guideSchema } from './guide.ts'
import { guideJsonSchema } from './guide-json-schema.ts'
import { guideToMermaid } from './guide-mermaid.ts'
import { guideFromYaml, guideToYaml } from './guide-yaml.ts'

const guide = guideSchema.parse({
  key: 'lost-parcel',
  version: 3,
  title: 'Lost: "parcel" # 1',
  roles: ['agent'],
  offer: { when: 'category == "delivery"', rank: 70 },
  variables: [{ key: 'lost', label: 'Lost', type: 'number', initial: 'amount' }],
  start: 'where',
  steps: [
    {
      type: 'question',
      key: 'where',
      title: 'Where is "it"?',
      text: 'Where is {{ product }}?\nLook twice.',
      collects: 'key_facts',
      place: { x: 10, y: -4.5 },
      comments: [{ id: 'c1', by: 'Maria', at: '2026-11-23T10:00:00.000Z', text: 'Really?' }],
      answer: {
        kind: 'options',
        options: [
          { key: 'here', label: 'Here', next: 'end', set: [{ variable: 'lost', value: '0.0' }] },
          { key: 'gone', label: 'Gone > lost', suggestWhen: 'vars.lost > 5.0' },
        ],
      },
    },
    { type: 'check', key: 'vip', title: '', branches: [], otherwise: null },
    {
      type: 'action',
      key: 'tell',
      title: 'Tell',
      action: 'reply',
      fields: { text: 'Hi {{ customer.name }}' },
      next: 'end',
    },
    { type: 'guide', key: 'sub', title: 'Sub', guide: 'other', after: [{ result: 'declined', next: 'end' }] },
    { type: 'instruction', key: 'do', title: 'Do', text: '', points: ['a', ''], next: 'end' },
    { type: 'outcome', key: 'end', title: 'End', result: 'resolved' },
  ],
})

describe('a guide as YAML', () => {
  test('comes back as it was', () => {
    const read = guideFromYaml(guideToYaml(guide))
    expect(read).toEqual({ kind: 'document', document: guide, unknown: [] })
  })

  test('comes back as it was, whatever people write in it', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 3 }), (note, text, points) => {
        const written: Guide = {
          ...guide,
          summary: text,
          steps: [
            {
              type: 'instruction',
              key: 'a',
              title: note,
              note,
              text,
              points,
              comments: [],
              place: null,
              collects: null,
              next: null,
            },
          ],
        }
        expect(guideFromYaml(guideToYaml(written))).toEqual({ kind: 'document', document: written, unknown: [] })
      }),
    )
  })

  test('leaves out what holds nothing, and keeps what the schema asks for', () => {
    const yaml = guideToYaml(guide)
    expect(yaml).not.toMatch(/note:|suggestWhen: ""|summary:/)
    expect(yaml).toContain('otherwise: null')
  })

  test('with a mistake gives nothing, and says in which line', () => {
    const broken = guideToYaml(guide).replace('type: action', 'type: acton')
    const line = broken.split('\n').findIndex((one) => one.includes('acton')) + 1
    const read = guideFromYaml(broken)
    expect(read.kind).toBe('problems')
    expect(read.kind === 'problems' && read.problems.some((problem) => problem.line === line)).toBe(true)
  })

  test('tells of fields nobody knows', () => {
    const read = guideFromYaml(guideToYaml(guide).replace('rank: 70', 'rank: 70\n  colour: red'))
    expect(read.kind === 'document' && read.unknown.map(({ field }) => field)).toEqual(['offer.colour'])
  })
})

describe('a guide as Mermaid', () => {
  test('has every step and every way, with nothing in it that would end a label', () => {
    const chart = guideToMermaid(guide)
    expect(chart).toContain('s1("Where is #34;it#34;?")')
    expect(chart).toContain('s1 -->|"Here"| s6')
    expect(chart).toContain('s1 -->|"Gone #62; lost"| open2((?))')
    expect(chart).toContain('s2{"vip"}')
    expect(chart).toContain('begin((" ")) --> s1')
    expect(chart.split('\n').filter((line) => line.includes('-->'))).toHaveLength(1 + 2 + 1 + 2 + 1)
  })
})

describe('nasty words in Mermaid', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('"', '#', ';', '&', '|', ']', '`', '\n', '%%', '-->', '<br/>', '\\', 'end'),
      maxLength: 20,
    }),
  )
  const line = /^ {2}(?:begin\(\(" "\)\) --> s1|s1\("[^"]*"\)|s1 -->(?:\|"[^"]*"\|)? open1\(\(\?\)\))$/u

  test('stay inside their quotes, and read as they were written', () => {
    fc.assert(
      fc.property(words, words, (title, label) => {
        const options = [{ key: 'a', label: label.slice(0, 120) }]
        const [head, chart = ''] = guideToMermaid(
          guideSchema.parse({
            key: 'one',
            version: 1,
            title: title.trim().slice(0, 120).trim() || 'One',
            start: 'a',
            steps: [
              {
                key: 'a',
                type: 'question',
                title: title.slice(0, 120),
                text: 'x',
                answer: { kind: 'options', options },
              },
            ],
          }),
        ).split('flowchart TD\n')
        expect(head?.split('\n')).toHaveLength(4)
        for (const one of chart.trimEnd().split('\n')) expect(one).toMatch(line)
        const [, read = ''] = /s1\("([^"]*)"\)/u.exec(chart) ?? []
        const decoded = read.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        const plain = title.slice(0, 120).trim() || 'a'
        expect(decoded).toBe(plain.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())
        expect(read.replaceAll(/#\d+;/g, '')).not.toMatch(/[#;&<>|`"\\[\]{}%@/*_~^$]/)
      }),
      { numRuns: 300 },
    )
  })

  test('leave the title of the document one of YAML', () => {
    fc.assert(
      fc.property(words, (text) => {
        const title = text.trim().slice(0, 120).trim()
        fc.pre(title.length > 0 && title.isWellFormed())
        const chart = guideToMermaid({ ...guide, title })
        expect(parse(chart.split('---')[1] ?? '')).toEqual({ title })
      }),
    )
  })
})

describe('a file that is no guide', () => {
  test.each([
    '',
    '[',
    'a: &a [*a]',
    'steps: 5',
    '\u0000',
    '['.repeat(10_000),
    '? ',
    'a: !!js/function x',
    '<<: 1',
    '__proto__: {}',
    'key: a\nkey: b',
  ])('%j is answered with a problem', (text) => {
    const read = guideFromYaml(text)
    expect(read.kind === 'problems' && read.problems.length > 0).toBe(true)
  })

  test('never crashes, whatever line is broken, and nothing of it is taken', () => {
    const lines = guideToYaml(guide).split('\n')
    const broken = fc
      .record({
        at: fc.nat({ max: lines.length - 1 }),
        line: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom('  - x', '&a', '*a', 'null', '    key: 5', '!!binary x', 'steps:', '      next: 7'),
        ),
      })
      .map(({ at, line }) => lines.with(at, line).join('\n'))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), broken), (text) => {
        const read = guideFromYaml(text)
        if (read.kind === 'problems') {
          expect(read.problems.length).toBeGreaterThan(0)
          for (const { line, reason } of read.problems) {
            expect(reason).not.toBe('')
            if (line !== null) expect(line).toBeLessThanOrEqual(text.split('\n').length)
          }
        } else expect(guideSchema.parse(read.document)).toEqual(read.document)
      }),
      { numRuns: 300 },
    )
  })

  test('every mistake is told, each at its line', () => {
    const wrong = guideToYaml(guide)
      .replace('result: resolved', 'result: solved')
      .replace('next: end', 'next: The end')
      .replace('rank: 70', 'rank: 700')
    const read = guideFromYaml(wrong)
    if (read.kind !== 'problems') throw new Error('taken')
    const written = wrong.split('\n')
    expect(read.problems.map(({ line }) => written[(line ?? 0) - 1]?.trim()).sort()).toEqual(
      ['next: The end', 'rank: 700', 'result: solved'].map((one) => expect.stringContaining(one)),
    )
  })

  test('written by hand it needs no version', () => {
    const read = guideFromYaml('key: one\ntitle: One\nstart: null\nsteps: []\n')
    expect(read).toMatchObject({ kind: 'document', document: { key: 'one', version: 1, steps: [] }, unknown: [] })
  })
})

describe('the JSON Schema of guide files', () => {
  test('is the one in the documents', () => {
    const kept: unknown = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../../docs/guide.schema.json'), 'utf8'),
    )
    expect(kept).toEqual(JSON.parse(JSON.stringify(guideJsonSchema())))
  })

  test('says what fields mean, those of a step by their own meaning', () => {
    const text = JSON.stringify(guideJsonSchema())
    for (const meaning of [
      'The name of the step',
      'A CEL expression that answers yes or no.',
      'Among several that fit',
    ])
      expect(text.includes(meaning), meaning).toBe(true)
  })
})
