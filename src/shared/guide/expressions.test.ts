import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aFlag, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../test/fixtures/decisions.ts'
import { checkExpression, constantValue, evaluate, guideFields, strangeWordsOf } from './expressions.ts'
import { guideValues } from './guide-fields.ts'
import { freshScope, type GuideScope } from './scope.ts'
import { aGuide } from './testing/a-guide.ts'
import { usesOf } from './uses.ts'

const guide = aGuide('money', {
  variables: [
    { key: 'owed', label: 'Owed', type: 'number', initial: '' },
    { key: 'words', label: 'Words', type: 'text', initial: '' },
    { key: 'sure', label: 'Sure', type: 'yes_no', initial: '' },
  ],
})
  .ask('why', { late: { label: 'It came late', to: 'count', set: { sure: 'true' } }, lost: 'count' })
  .number('count', 'owed', 'end')
  .end('end')
  .done()

const state = aCase({
  severity: 'S2',
  subject: 'Refund please',
  flags: [aFlag({ code: 'legal_threat', label: 'Legal threat' })],
  facts: [
    { id: 'f1', key: 'order.total', label: 'Total', value: 1_200, unit: 'USD', source: 'shop' },
    { id: 'f2', key: 'paid', label: 'Paid', value: true, unit: null, source: 'shop' },
    { id: 'f3', key: 'city', label: 'City', value: 'Lisbon', unit: null, source: 'shop' },
  ],
})
const scope: GuideScope = {
  ...freshScope({ state, member: ana, directory: floor, at: minutesLater(120) }),
  vars: new Map([['owed', 80.5]]),
  answers: new Map([
    ['why', 'late'],
    ['count', '80.5'],
  ]),
}

function given(source: string) {
  const { value, fault } = evaluate(guide, source, scope)
  expect(fault, source).toBeNull()
  return value
}

describe('an expression of a guide', () => {
  it.each([
    ['vars.owed', 80.5],
    ['vars.owed * 2', 161],
    ['2 * vars.owed - 1', 160],
    ['attempts.count / 2 + 0.5', 0.5],
    ['round(vars.owed)', 81],
    ['min(vars.owed, 50) + max(1, 2.5)', 52.5],
    ['vars.words', ''],
    ['vars.sure', false],
    ['answers.text("why") == "late"', true],
    ['answers.text("nothing")', ''],
    ['"why" in answers && !("else" in answers)', true],
    ['me.role', 'agent'],
    ['"billing" in me.skills', true],
    ['me.limit.refund < vars.owed * 2', true],
    ['approval.state', 'none'],
    ['customer.name', 'Jordan Blake'],
    ['customer.tier', 'standard'],
    ['subject', 'Refund please'],
    ['flags', ['legal_threat']],
    ['facts["city"]', 'Lisbon'],
    ['vars.owed > 100 ? "much" : "little"', 'little'],
    ['reopenCount', 0],
    ['-1.0 * amount', 0],
  ])('%s gives %j', (source, expected) => {
    expect(given(source)).toEqual(expected)
  })

  it.each(guideFields(guide))('knows $name as the documents say', ({ name, type, example }) => {
    expect(checkExpression(guide, example, 'bool')).toBeNull()
    expect(strangeWordsOf(guide, example)).toEqual([])
    const value = name
      .split('.')
      .reduce<unknown>(
        (all, part) => (all !== null && typeof all === 'object' ? Reflect.get(all, part) : undefined),
        guideValues(guide, scope),
      )
    const kinds = { string: 'string', double: 'number', int: 'bigint', bool: 'boolean' } as const
    const kind = type === 'list<string>' || type === 'map<string, dyn>' ? 'object' : kinds[type]
    expect(typeof value).toBe(kind)
  })

  it.each([
    ['amount', 'bool', 'It must answer yes or no; this gives double.'],
    ['subject', 'number', 'It must give a number; this gives string.'],
    ['vars.sure', 'string', 'It must give a text; this gives bool.'],
    ['customer', 'any', 'It must give a text, a number or yes or no; this gives a group of fields.'],
    [
      'facts["paid"]',
      'bool',
      'It must answer yes or no; this may be anything. Ask with .number("…"), .text("…") or .yes("…").',
    ],
    ['vars.other', 'any', 'No such key: other.'],
    ['subject.matches("(a+)+$")', 'any', 'matches() is not available in guides.'],
    ['  ', 'bool', 'There is no expression.'],
  ] as const)('%s as %s is refused: %s', (source, wanted, reason) => {
    expect(checkExpression(guide, source, wanted)?.reason).toBe(reason)
  })

  it('says which characters are wrong', () => {
    expect(checkExpression(guide, 'vars.sure && vars.unsure', 'bool')).toMatchObject({ from: 18, to: 24 })
  })

  it('that fails on the case at hand says why', () => {
    expect(evaluate(guide, 'facts["nothing"] > 1', scope)).toMatchObject({
      value: null,
      fault: 'No such key: nothing.',
    })
    expect(evaluate(guide, 'facts["city"] > 1', scope).fault).not.toBeNull()
    expect(evaluate(guide, '1.0 / 0.0', scope).fault).toBe('It gives nothing that can be written down.')
  })

  it('takes no variable for what it is not: an outer guide gave it another kind of value', () => {
    const odd = { ...scope, vars: new Map([['owed', 'eighty']]) }
    expect(evaluate(guide, 'vars.owed > 1', odd)).toMatchObject({ value: null, fault: 'No such key: owed.' })
  })

  it('is known for what it always gives', () => {
    expect(constantValue(guide, '1 < 2')).toBe(true)
    expect(constantValue(guide, 'vars.sure')).toBeNull()
    expect(constantValue(guide, 'oops(')).toBeNull()
  })

  it('tells what it saw: every field once, in words, with what stands behind it', () => {
    const source =
      'facts.number("order.total") > 1000 && "legal_threat" in flags && !("vip" in flags) && vars.sure || ' +
      'answers.text("why") == "late" && vars.owed > amount && facts.yes("no.such") || vars.owed > 3'
    expect(evaluate(guide, source, scope).saw).toEqual([
      {
        name: 'facts.number("order.total")',
        label: 'Total',
        value: '1200 USD',
        evidence: { kind: 'fact', factId: 'f1' },
      },
      {
        name: '"legal_threat" in flags',
        label: 'flag “Legal threat”',
        value: 'stands',
        evidence: { kind: 'flag', code: 'legal_threat' },
      },
      { name: '"vip" in flags', label: 'flag “vip”', value: 'does not stand', evidence: null },
      { name: 'vars.sure', label: 'Sure', value: 'not set', evidence: null },
      { name: 'answers.text("why")', label: 'Why', value: 'It came late', evidence: { kind: 'answer', step: 'why' } },
      { name: 'vars.owed', label: 'Owed', value: '80.5', evidence: { kind: 'answer', step: 'count' } },
      { name: 'amount', label: 'amount', value: '0', evidence: null },
      { name: 'facts.yes("no.such")', label: 'no such', value: 'not on the case', evidence: null },
    ])
  })

  it('names where it looks, by characters', () => {
    const source = 'vars["owed"] > 1 && facts.city == "x"'
    expect(usesOf(guide, source).map(({ field, key, from, to }) => [field, key, source.slice(from, to)])).toEqual([
      ['vars.owed', null, 'vars["owed"]'],
      ['facts', 'city', 'facts.city'],
    ])
    expect(usesOf(guide, 'vars.owed >')).toEqual([])
  })

  it('never throws, whatever is written, and whatever the guide calls its variables', () => {
    const names = fc.constantFrom('owed', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'size', 'in', 'null')
    const variables = fc
      .uniqueArray(names, { maxLength: 4 })
      .chain((keys) =>
        fc.tuple(
          ...keys.map((key) => fc.record({ key: fc.constant(key), type: fc.constantFrom('text', 'number', 'yes_no') })),
        ),
      )
      .map((all) => all.map((one) => ({ ...one, label: one.key, initial: '' })))
    const words = fc.constantFrom(
      ...guideFields(guide).map(({ name }) => name),
      ...[
        'vars.',
        'vars.constructor',
        'vars["owed"]',
        'answers',
        'facts["a"]',
        'flags[0]',
        '"why"',
        '1',
        '2.5',
        'true',
        'null',
      ],
      ...[
        'round(',
        'min(',
        'max(',
        ')',
        '(',
        ' && ',
        ' || ',
        ' == ',
        ' in ',
        ' < ',
        ' + ',
        ' / ',
        ' ? ',
        ' : ',
        '!',
        '.',
        ',',
      ],
      ...['.text("why")', '.number("count")', '.size()', '.exists(x, x == "a")', '[]', '["a"]', '{}', '{"a": 1}'],
    )
    const source = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 10 }).map((parts) => parts.join('')),
    )
    const wanted = fc.constantFrom('bool', 'number', 'string', 'any')
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean())
    fc.assert(
      fc.property(variables, source, wanted, value, (own, text, type, held) => {
        const odd = { ...guide, variables: own }
        const fault = checkExpression(odd, text, type)
        const vars = new Map(own.map(({ key }) => [key, held]))
        const answer = evaluate(odd, text, { ...scope, vars })
        expect(answer.value === null).toBe(answer.fault !== null)
        expect(evaluate(odd, text, { ...scope, vars })).toEqual(answer)
        if (fault) {
          expect(fault.reason).not.toBe('')
          expect(fault.from).toBeGreaterThanOrEqual(0)
          expect(fault.to).toBeGreaterThanOrEqual(fault.from)
        } else if (answer.value !== null && type !== 'any') {
          expect(typeof answer.value).toBe(type === 'bool' ? 'boolean' : type)
        }
        for (const seen of answer.saw) expect(seen.value.length).toBeLessThanOrEqual(400)
      }),
      { numRuns: 600 },
    )
  })
})
