import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
    expect(chart).toContain('s1("Where is #quot;it#quot;?")')
    expect(chart).toContain('s1 -->|"Here"| s6')
    expect(chart).toContain('s1 -->|"Gone #gt; lost"| open2((?))')
    expect(chart).toContain('s2{"vip"}')
    expect(chart).toContain('begin((" ")) --> s1')
    expect(chart.split('\n').filter((line) => line.includes('-->'))).toHaveLength(1 + 2 + 1 + 2 + 1)
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
