import { describe, expect, test } from 'vitest'
import { conditionFields } from '../../shared/escalation/condition-fields.ts'
import { type CompletionGround, expressionProposals, templateProposals } from './completion.ts'

const ground: CompletionGround = {
  fields: [
    ...conditionFields,
    { name: 'answers', type: 'map<string, dyn>', meaning: 'Answers of this run', example: 'answers.text("a") == "b"' },
    { name: 'vars.lost', type: 'double', meaning: 'Lost amount', example: 'vars.lost > 100' },
  ],
  facts: [
    { key: 'order.total', value: 120 },
    { key: 'order.id', value: 'A-1' },
    { key: 'card.blocked', value: true },
  ],
  questions: [
    { key: 'who-paid', title: 'Who paid?', options: [{ key: 'customer', label: 'The customer' }] },
    { key: 'how-much', title: 'How much?', options: [] },
  ],
  known: new Map([['category', ['billing', 'delivery']]]),
}

/** Labels at the place marked `|`. */
function labels(marked: string, explicit = false): readonly string[] | undefined {
  const at = marked.indexOf('|')
  const found = expressionProposals(marked.replace('|', ''), at, ground, explicit)
  return found?.proposals.map(({ label }) => label)
}

describe('proposals in an expression', () => {
  test('begin with the fields, each with its meaning', () => {
    const found = expressionProposals('am', 2, ground)
    expect(found?.from).toBe(0)
    expect(found?.proposals.find(({ label }) => label === 'amount')?.info).toContain('Money')
    expect(found?.proposals.map(({ label }) => label)).toContain('vars.lost')
  })

  test('are silent at an empty place until they are asked for', () => {
    expect(labels('|')).toBeUndefined()
    expect(labels('|', true)).toContain('severity')
  })

  test('after a dot name what is within, and replace no more than that', () => {
    const found = expressionProposals('severity == "S1" && customer.ti', 31, ground)
    expect(found?.proposals.map(({ label }) => label)).toContain('tier')
    expect(found?.from).toBe('severity == "S1" && customer.'.length)
    expect(labels('vars.|')).toEqual(['lost'])
  })

  test('name functions by the type before the dot', () => {
    expect(labels('product.|')).toEqual(['contains', 'startsWith', 'endsWith'])
    expect(labels('flags.|')).toEqual(['exists', 'all'])
    expect(labels('facts.|')).toEqual(['number', 'text', 'yes'])
  })

  test('give the words of the field that is compared, either way round', () => {
    expect(labels('severity == "|')).toEqual(['S1', 'S2', 'S3', 'S4'])
    expect(labels('customer.tier in ["vip", "|')).toEqual(['standard', 'plus', 'vip'])
    expect(labels('category != "|"')).toEqual(['billing', 'delivery'])
    expect(labels('"|" in flags')).toContain('legal_threat')
  })

  test('complete a flag with what it is looked for in', () => {
    const found = expressionProposals('severity == "S1" || "leg', 24, ground)
    expect(found?.proposals.find(({ label }) => label === 'legal_threat')?.writes).toBe('legal_threat" in flags')
  })

  test('give keys of facts by what is asked of them', () => {
    expect(labels('facts.number("|")')).toEqual(['order.total'])
    expect(labels('facts.yes("|')).toEqual(['card.blocked'])
    expect(labels('facts.text("|')).toEqual(['order.total', 'order.id', 'card.blocked'])
  })

  test('give steps and then their options', () => {
    expect(labels('answers.text("|")')).toEqual(['who-paid', 'how-much'])
    expect(labels('answers.text("who-paid") == "|"')).toEqual(['customer'])
  })

  test('say nothing inside a text that is no comparison', () => {
    expect(labels('product.contains("|")')).toBeUndefined()
    expect(labels('severity == "S\\"1|')).not.toBeUndefined()
  })

  test('give operators where an operand has ended', () => {
    expect(labels('amount |', true)).toContain('>=')
    expect(labels('amount > |', true)).toContain('priority')
  })
})

describe('proposals in a template', () => {
  const at = (marked: string) => {
    const place = marked.indexOf('|')
    return templateProposals(marked.replace('|', ''), place, ground)
  }

  test('come inside a hole only', () => {
    expect(at('Charge of am|')).toBeNull()
    expect(at('Charge of {{ amount }} am|')).toBeNull()
    expect(at('Charge of {{ am|')?.from).toBe(13)
    expect(at('Charge of {{ am| }}')?.proposals.map(({ label }) => label)).toContain('amount')
  })

  test('see the words inside a hole alone', () => {
    expect(at('He said "no: {{ severity == "|" }}')?.proposals.map(({ label }) => label)).toEqual([
      'S1',
      'S2',
      'S3',
      'S4',
    ])
  })
})
