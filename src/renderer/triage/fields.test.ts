import { expect, it } from 'vitest'
import { flagCodes } from '../../shared/case/flag.ts'
import { defaultTriagePolicy } from '../../shared/triage/policy.ts'
import { linesOf } from './field-input.tsx'
import { allFields, codeFields, codeOf, codesByGroup, fieldAt, valueAt } from './fields.ts'
import { valueText } from './value-words.ts'

it('has a form for every code, in nine groups', () => {
  expect(codeFields.map(({ code }) => code).toSorted()).toEqual([...flagCodes].toSorted())
  expect(codesByGroup.size).toBe(9)
})

it('has a field for every value of the policy, and each field finds its value', () => {
  const paths = allFields.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of paths) expect(valueAt(defaultTriagePolicy, path), path).not.toBeUndefined()
  const values = Object.entries(defaultTriagePolicy.rules).flatMap(([code, rule]) =>
    Object.keys(rule).map((key) => `rules.${code}.${key}`),
  )
  expect(values.filter((path) => !fieldAt(path))).toEqual([])
})

it('says of every field what it is', () => {
  for (const { path, title, description } of allFields)
    expect([path, title !== '', description !== '']).toEqual([path, true, true])
})

it('reads bounds, units and kinds from the schema of the rule', () => {
  expect(fieldAt('rules.low_confidence.minimum')).toMatchObject({ kind: 'share', minimum: 0, maximum: 1, whole: false })
  expect(fieldAt('rules.low_confidence.points')).toMatchObject({
    kind: 'number',
    unit: 'points',
    maximum: 100,
    whole: true,
  })
  expect(fieldAt('rules.human_requested.phrases')).toMatchObject({ kind: 'phrases' })
  expect(fieldAt('rules.over_limit.otherCurrencies')).toMatchObject({ kind: 'currencies' })
  expect(fieldAt('rules.vip.enabled')).toMatchObject({ kind: 'switch' })
  expect(fieldAt('rules.vip.nothing')).toBeUndefined()
})

it('knows whose value a path is', () => {
  expect(codeOf('rules.vip.points')).toBe('vip')
  expect(codeOf('severityPoints.S1')).toBeNull()
})

it('reads phrases line by line, each once', () => {
  expect(linesOf(' ring me \r\n\ncall me\nring me')).toEqual(['ring me', 'call me'])
})

it('says values as people read them', () => {
  const field = (kind: 'number' | 'share' | 'phrases' | 'currencies' | 'switch', unit: string | null = null) => ({
    kind,
    unit,
  })
  expect(valueText(field('share'), 0.7)).toBe('70 %')
  expect(valueText(field('share'), 0.705)).toBe('70.5 %')
  expect(valueText(field('number', 'times'), 1)).toBe('1 time')
  expect(valueText(field('number', 'times'), 2)).toBe('2 times')
  expect(valueText(field('number', 'money'), 1_000)).toBe('1,000')
  expect(valueText(field('switch'), false)).toBe('Off')
  expect(valueText(field('phrases'), [])).toBe('none')
  expect(valueText(field('phrases'), ['ring me', 'call me'])).toBe('“ring me”, “call me”')
  expect(valueText(field('currencies'), { EUR: 90 })).toBe('EUR 90')
})
