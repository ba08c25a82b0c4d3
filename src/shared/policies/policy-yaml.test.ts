import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultAlertPolicy } from '../alerts/default-policy.ts'
import { defaultEscalationPolicy } from '../escalation/policy.ts'
import { defaultSlaPolicy } from '../sla/clock.ts'
import { policyKindSchema } from './kinds.ts'
import { documentToYaml, policyDocumentFromYaml } from './policy-yaml.ts'

const escalation = documentToYaml('escalation', defaultEscalationPolicy)

describe('a policy document as a file', () => {
  it.each([
    ['sla', documentToYaml('sla', defaultSlaPolicy), defaultSlaPolicy],
    ['escalation', escalation, defaultEscalationPolicy],
    ['alerts', documentToYaml('alerts', defaultAlertPolicy), defaultAlertPolicy],
  ] as const)('comes back as it was: %s', (kind, text, document) => {
    expect(policyDocumentFromYaml(kind, text)).toEqual({ kind: 'document', document, unknown: [] })
  })

  it('keeps texts that look like something else', () => {
    for (const note of [
      'yes',
      '1e3',
      '~',
      '*',
      '- a',
      '{{customer}}',
      '"',
      'a: b',
      '#no',
      ' line\nbreak ',
      '2026-01-01',
      '\u2028',
    ]) {
      const document = {
        ...defaultEscalationPolicy,
        matrix: defaultEscalationPolicy.matrix.map((row) => ({ ...row, note, message: note })),
      }
      expect(policyDocumentFromYaml('escalation', documentToYaml('escalation', document))).toMatchObject({
        kind: 'document',
        document,
      })
    }
  })

  it('names line and field of every mistake, deep in a list too, and takes nothing', () => {
    const wrong = escalation.replace('type: hierarchical', 'type: sideways').replace('weekend: 45', 'weekend: soon')
    const file = policyDocumentFromYaml('escalation', wrong)
    if (file.kind !== 'problems') throw new Error('taken')
    const lines = wrong.split('\n')
    const at = (field: string) => lines[(file.problems.find((one) => one.field === field)?.line ?? 0) - 1]
    expect(at('matrix.1.type')).toContain('type: sideways')
    expect(at('ladders.0.steps.2.after.weekend')).toContain('weekend: soon')
    expect(file.problems).toHaveLength(2)
  })

  it('refuses a field nobody knows, at its line, instead of dropping it', () => {
    const file = policyDocumentFromYaml('escalation', escalation.replace('    ladder: standard', '    laddr: standard'))
    if (file.kind !== 'problems') throw new Error('taken')
    expect(file.problems.map(({ field, reason }) => `${field} ${reason}`).join()).toMatch(/laddr/)
  })

  it('refuses what two parts of the document disagree about', () => {
    const [first] = defaultEscalationPolicy.matrix
    if (!first) throw new Error('no row')
    const twice = documentToYaml('escalation', { ...defaultEscalationPolicy, matrix: [first, first] })
    const file = policyDocumentFromYaml('escalation', twice)
    expect(file).toMatchObject({ kind: 'problems', problems: [{ field: 'matrix.1.key' }] })
  })

  it.each([
    '',
    '[',
    'a: &a [*a]',
    'matrix: 5',
    '\u0000',
    '- - - -',
    '['.repeat(10_000),
    '? ',
    'a: !!js/function x',
    '<<: 1',
    '__proto__: {}',
  ])('answers %j with a problem, not a crash', (text) => {
    for (const kind of policyKindSchema.options) expect(policyDocumentFromYaml(kind, text).kind).toBe('problems')
  })

  it('never crashes on any text, nor on a file with any line broken', () => {
    const lines = escalation.split('\n')
    const broken = fc
      .record({
        at: fc.nat({ max: lines.length - 1 }),
        line: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom('  - x', '&a', '*a', 'null', '    key: 5', '!!binary x'),
        ),
      })
      .map(({ at, line }) => lines.with(at, line).join('\n'))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), broken), (text) => {
        const file = policyDocumentFromYaml('escalation', text)
        if (file.kind === 'problems') expect(file.problems.length).toBeGreaterThan(0)
        else
          expect(policyDocumentFromYaml('escalation', documentToYaml('escalation', file.document))).toMatchObject({
            document: file.document,
          })
      }),
      { numRuns: 60 },
    )
  })
})
