import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy } from './policy.ts'
import { policyFromYaml, policyToYaml } from './policy-yaml.ts'
import { policies } from './testing/generated-cases.ts'

describe('a policy file', () => {
  it('brings any policy back as it was', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(policyFromYaml(policyToYaml(policy))).toEqual({ kind: 'policy', policy, unknown: [] })
      }),
      { numRuns: 50 },
    )
  })

  it('names line, field and reason of every mistake, and takes nothing', () => {
    const text = policyToYaml(defaultTriagePolicy)
      .replace(/minimum: 0\.7\b/, 'minimum: 7')
      .replace(/S1: 40/, 'S1: 4')
    const file = policyFromYaml(text)
    expect(file.kind).toBe('problems')
    if (file.kind !== 'problems') return
    const lines = text.split('\n')
    const at = (field: string) => file.problems.find((one) => one.field === field)
    expect(lines[(at('rules.low_confidence.minimum')?.line ?? 0) - 1]).toContain('minimum: 7')
    expect(at('severityPoints')?.reason).toBe('a graver severity needs at least as many points')
  })

  it('tells what it does not know and goes on without it', () => {
    const file = policyFromYaml(`${policyToYaml(defaultTriagePolicy)}colour: red\n`)
    expect(file).toMatchObject({ kind: 'policy', unknown: [{ field: 'colour' }] })
  })

  it.each(['', '[', 'a: &a [*a]', 'rules: 5', '\u0000', '- - - -', `${'['.repeat(10_000)}`, 'a: !!js/function x'])(
    'answers %j with a problem, not a crash',
    (text) => {
      expect(policyFromYaml(text).kind).toBe('problems')
    },
  )

  it('never crashes on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['policy', 'problems']).toContain(policyFromYaml(text).kind)
      }),
    )
  })
})
