import { expect, it } from 'vitest'
import type { FlagCode } from '../../shared/case/flag.ts'
import type { CodeFigures } from '../../shared/contract/triage.ts'
import { defaultTriagePolicy, withRule } from '../../shared/triage/policy.ts'
import { codeFields } from './fields.ts'
import { fitsSearch, type Looking } from './find-codes.ts'

function found(changes: Partial<Looking>): FlagCode[] {
  const looking: Looking = {
    search: '',
    showing: 'all',
    figures: new Map(),
    changes: {},
    base: defaultTriagePolicy,
    ...changes,
  }
  return codeFields.filter((fields) => fitsSearch(fields, looking)).map(({ code }) => code)
}

it('finds a flag by its words, its code, or a value of its own', () => {
  expect(found({ search: 'low CONF' })).toEqual(expect.arrayContaining(['low_confidence', 'intent_unclear']))
  expect(found({ search: 'over_limit' })).toEqual(['over_limit'])
  expect(found({ search: 'asked person' })).toEqual(['human_requested'])
  expect(found({ search: 'zzz' })).toEqual([])
})

it('shows what the draft changes, what is switched off, and what fell', () => {
  expect(found({ showing: 'changed', changes: { 'rules.vip.points': 3 } })).toEqual(['vip'])
  expect(found({ showing: 'off', base: withRule(defaultTriagePolicy, 'vip', { enabled: false }) })).toEqual(['vip'])
  expect(found({ showing: 'off', changes: { 'rules.aged.enabled': false } })).toEqual(['aged'])
  const share = { value: 0.9, low: 0.8, high: 1, of: 20 }
  const fell: CodeFigures = {
    ...{ code: 'safety', fired: 9, confirmed: 1, overridden: 8, precision: share, fellFrom: share },
    ...{ tooEarly: 0, tooLate: 0, wrongReason: 0, missed: 0 },
  }
  expect(found({ showing: 'fallen', figures: new Map([['safety', fell]]) })).toEqual(['safety'])
})
