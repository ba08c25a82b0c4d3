import { expect, it } from 'vitest'
import { defaultRepliesPolicy } from '../../../shared/replies/default-policy.ts'
import { lintRepliesPolicy } from '../../../shared/replies/lint.ts'
import { demoWorkspace } from '../index.ts'
import { demoRepliesPolicy } from './policy.ts'

const demo = demoWorkspace(new Date('2026-11-23T05:00:00.000Z'))
const categories = [...new Set(demo.cases.map(({ category }) => category))]
const factKeys = [...new Set(demo.cases.flatMap(({ facts }) => (facts ?? []).map(({ key }) => key)))]

it('has nothing its lint finds fault with, by the cases of the demo', () => {
  expect(lintRepliesPolicy(demoRepliesPolicy, { categories, factKeys })).toEqual([])
  expect(lintRepliesPolicy(defaultRepliesPolicy, { categories, factKeys })).toEqual([])
})

it('has enough of its own, most of them in Spanish and Portuguese, many in Filipino', () => {
  const own = demoRepliesPolicy.templates.length - defaultRepliesPolicy.templates.length
  const inLanguage = (language: string) => demoRepliesPolicy.templates.filter(({ texts }) => texts[language]).length
  expect(own).toBeGreaterThanOrEqual(15)
  expect(inLanguage('es')).toBeGreaterThanOrEqual(18)
  expect(inLanguage('pt')).toBeGreaterThanOrEqual(16)
  expect(inLanguage('fil')).toBeGreaterThanOrEqual(8)
})

it('has one for every category a case of the demo has', () => {
  const named = new Set(demoRepliesPolicy.templates.flatMap((template) => template.categories))
  expect(categories.filter((category) => !named.has(category))).toEqual([])
})
