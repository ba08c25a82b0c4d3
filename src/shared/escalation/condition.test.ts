import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { floor } from '../../../test/fixtures/decisions.ts'
import { checkCondition, constantAnswer, evaluateCondition, strangeWordsIn } from './condition.ts'
import { conditionFields, conditionValues } from './condition-fields.ts'

const context = { type: 'functional' as const, at: minutesLater(120), directory: floor }
const state = aCase({
  severity: 'S2',
  facts: [
    { id: '1', key: 'order.total', label: 'Total', value: 1_200, unit: 'USD', source: 'shop' },
    { id: '2', key: 'paid', label: 'Paid', value: true, unit: null, source: 'shop' },
    { id: '3', key: 'city', label: 'City', value: 'Lisbon', unit: null, source: 'shop' },
  ],
})

function holds(source: string): boolean {
  const { holds: answer, fault } = evaluateCondition(source, state, context)
  expect(fault, source).toBeNull()
  return answer
}

describe('a condition', () => {
  it.each([
    ['', true],
    ['severity == "S2"', true],
    ['severity < "S2"', false],
    ['escalationType == "functional"', true],
    ['hoursSinceReceived >= 2', true],
    ['hoursSinceReceived > 2.5', false],
    ['facts.number("order.total") > 1000', true],
    ['facts.number("nothing") == 0', true],
    ['facts.number("order.total") != 1200', false],
    ['reopenCount == 0.0', true],
    ['facts.yes("paid") && facts.text("city").startsWith("Lis")', true],
    ['"order.total" in facts && facts["order.total"] > 1000', true],
    ['has(facts.city) && facts.city == "Porto"', false],
    ['flags.exists(code, code == "legal_threat")', false],
    ['team.kind == "frontline" && !customer.vulnerable', true],
    ['clock.resolution == "none" || clock.resolution == "ok"', true],
  ])('%s is %s', (source, expected) => {
    expect(holds(source)).toBe(expected)
  })

  it.each(conditionFields)('knows $name as the documents say', ({ name, type, example }) => {
    expect(checkCondition(example)).toBeNull()
    expect(strangeWordsIn(example)).toEqual([])
    const value = name
      .split('.')
      .reduce<unknown>(
        (all, part) => (all !== null && typeof all === 'object' ? Reflect.get(all, part) : undefined),
        conditionValues(state, context),
      )
    const kind = {
      string: 'string',
      double: 'number',
      int: 'bigint',
      bool: 'boolean',
      'list<string>': 'object',
      'map<string, dyn>': 'object',
    }[type]
    expect(typeof value).toBe(kind)
  })

  it('that cannot be answered does not hold and says why', () => {
    expect(evaluateCondition('facts["nothing"] > 1', state, context)).toEqual({
      holds: false,
      fault: 'No such key: nothing.',
    })
    expect(evaluateCondition('facts["city"] > 1', state, context).fault).not.toBeNull()
    expect(evaluateCondition('reopenCount / 0 == 1', state, context)).toEqual({
      holds: false,
      fault: 'division by zero.',
    })
    expect(evaluateCondition('what is this', state, context).fault).not.toBeNull()
  })

  it.each([
    ['amount', 'It must answer yes or no; this gives double.'],
    ['severity == 2', 'no such overload: string == int.'],
    ['customer.tyre == "x"', 'No such key: tyre.'],
    ['"a".matches("(a+)+$")', 'matches() is not available in conditions.'],
    ['flags.map(f, f).size() > 1', 'map() is not available in conditions.'],
    ['flags.exists(f, flags.exists(g, f == g))', 'A loop within a loop is not taken.'],
    [
      'timestamp("2026-01-01T00:00:00Z") == timestamp("2026-01-01T00:00:00Z")',
      'timestamp() is not available in conditions.',
    ],
  ])('%s is refused: %s', (source, reason) => {
    expect(checkCondition(source)?.reason).toBe(reason)
    expect(evaluateCondition(source, state, context)).toEqual({ holds: false, fault: reason })
  })

  it('says which characters are wrong', () => {
    expect(checkCondition('severity == "S1" && customer.tyre == "x"')).toMatchObject({ from: 29, to: 33 })
  })

  it('too long or too deep is refused', () => {
    expect(checkCondition(`severity == "${'x'.repeat(2_000)}"`)?.reason).toContain('2000')
    expect(checkCondition(`${'('.repeat(200)}true${')'.repeat(200)}`)).not.toBeNull()
    expect(checkCondition(Array.from({ length: 400 }, () => 'true').join('||'))).not.toBeNull()
  })

  it('that asks nothing of the case is known for it', () => {
    expect(constantAnswer('1 < 2')).toBe(true)
    expect(constantAnswer('false')).toBe(false)
    expect(constantAnswer('severity == "S1"')).toBeNull()
    expect(constantAnswer('oops(')).toBeNull()
  })

  it('never throws and never takes back what it checked, whatever is written', () => {
    const names = conditionFields.map(({ name }) => name)
    const word = fc.oneof(
      fc.constantFrom(...names, '"S1"', '1', '2.5', '-1', 'true', 'null', '[]', '["a"]', 'x', 'facts["a"]', 'flags[0]'),
      fc.constantFrom(
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
        '(',
        ')',
        '.size()',
        '.exists(x, x == "a")',
        '.number("a")',
        '.',
        ',',
      ),
      fc.string({ maxLength: 4 }),
    )
    const sources = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(sources, (source) => {
        const fault = checkCondition(source)
        const answer = evaluateCondition(source, state, context)
        if (fault) {
          expect(answer).toEqual({ holds: false, fault: fault.reason })
          expect(fault.from).toBeGreaterThanOrEqual(0)
          expect(fault.to).toBeGreaterThanOrEqual(fault.from)
        } else expect(typeof answer.holds).toBe('boolean')
        expect(evaluateCondition(source, state, context)).toEqual(answer)
      }),
      { numRuns: 1_500 },
    )
  })
})
