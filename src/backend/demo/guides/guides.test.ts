import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../shared/guide/guide.ts'
import { demoGuides } from './index.ts'

const guides = demoGuides()
const byKey = new Map(guides.map((guide) => [guide.key, guide]))

describe.each(guides.map((guide) => [guide.key, guide] as const))('the guide %s', (_, guide) => {
  const steps = new Map(guide.steps.map((step) => [step.key, step]))

  it('leads somewhere from every step, and to every step', () => {
    const reached = new Set<string>()
    const open = [guide.start ?? '']
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (reached.has(key)) continue
      reached.add(key)
      const step = steps.get(key)
      expect(step, key).toBeDefined()
      for (const edge of step ? edgesOf(step) : []) {
        expect(edge.to, `${key} ${edge.via}`).not.toBeNull()
        open.push(edge.to ?? '')
      }
    }
    expect([...steps.keys()].filter((key) => !reached.has(key))).toEqual([])
  })

  it('uses guides that stand before it, with the same variables', () => {
    for (const step of guide.steps) {
      if (step.type !== 'guide') continue
      const inner = byKey.get(step.guide)
      expect(inner, step.guide).toBeDefined()
      expect(guides.findIndex(({ key }) => key === step.guide)).toBeLessThan(guides.indexOf(guide))
      for (const variable of inner?.variables ?? []) {
        const own = guide.variables.find(({ key }) => key === variable.key)
        if (own) expect(own).toEqual(variable)
      }
      const results = new Set(inner?.steps.flatMap((one) => (one.type === 'outcome' ? [one.result] : [])))
      for (const { result } of step.after) expect([...results], `${step.key} after ${result}`).toContain(result)
    }
  })
})
