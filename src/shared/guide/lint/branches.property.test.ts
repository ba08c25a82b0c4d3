import '../../../../test/fixtures/property-seed.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aCase, aCustomer, aFlag, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../../test/fixtures/decisions.ts'
import type { Case } from '../../case/state.ts'
import { evaluate } from '../expressions.ts'
import type { Guide } from '../guide.ts'
import { freshScope } from '../scope.ts'
import { aGuide } from '../testing/a-guide.ts'
import { lintOf } from './testing/lint-of.ts'

/**
 * What the lint says of the branches of a check, held against cases: it works from the text of the conditions, the cases
 * are asked one by one.
 */

const numbers = fc.constantFrom('0', '10', '10.5', '50', '100')
const orders = fc.constantFrom('<', '<=', '>', '>=', '==', '!=')
const atoms = fc.oneof(
  fc
    .tuple(fc.constantFrom('amount', 'priority', 'facts.number("total")'), orders, numbers)
    .map((parts) => parts.join(' ')),
  fc.tuple(orders, fc.constantFrom('0', '1', '2')).map(([order, count]) => `reopenCount ${order} ${count}`),
  fc.tuple(orders, fc.constantFrom('S1', 'S2', 'S3', 'S4')).map(([order, word]) => `severity ${order} "${word}"`),
  fc.subarray(['"S1"', '"S2"', '"S3"', '"S4"'], { minLength: 1 }).map((words) => `severity in [${words.join(', ')}]`),
  fc.constantFrom(
    'customer.vulnerable',
    '"vip" in flags',
    '"outage" in flags',
    'size(flags) > 0',
    'amount > priority',
    'facts.number("total") <= amount',
    'subject.startsWith("Re")',
    'subject == "Refund"',
    'subject.contains("fun")',
    '"total" in facts',
  ),
)
const conditions = fc.letrec<{ any: string; joined: string; turned: string; atom: string }>((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, tie('atom'), tie('joined'), tie('turned')),
  joined: fc
    .tuple(tie('any'), fc.constantFrom('&&', '||'), tie('any'))
    .map(([one, sign, other]) => `(${one} ${sign} ${other})`),
  turned: tie('any').map((one) => `!(${one})`),
  atom: atoms,
})).any

const amounts = fc.constantFrom(0, 5, 10, 10.2, 10.5, 30, 50, 75, 100, 400)
const cases: fc.Arbitrary<Case> = fc
  .record({
    amount: fc.option(amounts),
    priority: amounts.filter((one) => one <= 100),
    total: fc.option(fc.oneof(amounts, fc.constant(-7))),
    severity: fc.constantFrom('S1' as const, 'S2' as const, 'S3' as const, 'S4' as const),
    reopenCount: fc.nat({ max: 4 }),
    vulnerable: fc.boolean(),
    flags: fc.subarray(['vip' as const, 'outage' as const, 'aged' as const]),
    subject: fc.constantFrom('Refund', 'Re: fun', 'Lost', '', 'no fun'),
  })
  .map(({ amount, priority, total, severity, reopenCount, vulnerable, flags, subject }) => {
    const plain = aCase()
    return aCase({
      severity,
      reopenCount,
      subject,
      priority: { ...plain.priority, score: priority },
      customer: aCustomer({ vulnerabilities: vulnerable ? ['bereaved'] : [] }),
      flags: flags.map((code) => aFlag({ code })),
      facts:
        total === null ? [] : [{ id: 'f', key: 'total', label: 'Total', value: total, unit: null, source: 'shop' }],
      assessment: {
        model: 'assistant',
        confidence: null,
        intent: null,
        sentiment: null,
        goal: null,
        summary: null,
        stopReason: null,
        proposedAction: null,
        requestedAmount: amount === null ? null : { amount, currency: 'USD' },
      },
    })
  })

function checkOf(branches: readonly string[], otherwise: boolean): Guide {
  const named = Object.fromEntries(branches.map((when, index) => [`b${index}`, [when, 'end'] as const]))
  return aGuide('one', { offer: { when: 'amount > 5', rank: 50 } })
    .check('look', named, otherwise ? 'end' : undefined)
    .end('end', 'no_action')
    .done()
}

it('what the lint says of branches is true of every case', () => {
  const seen = { sound: 0, idle: 0, hidden: 0 }
  fc.assert(
    fc.property(
      fc.array(conditions, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.array(cases, { minLength: 20, maxLength: 30 }),
      (branches, otherwise, states) => {
        const guide = checkOf(branches, otherwise)
        const problems = lintOf(guide)
        const codes = new Set(problems.map(({ code }) => code))
        const idle = new Set(
          problems.flatMap(({ code, path }) => (code === 'never_holds' || code === 'hidden_branch' ? [path[3]] : [])),
        )
        expect(codes).not.toContain('expression')
        if (codes.has('not_checked')) return
        for (const state of states) {
          const scope = freshScope({ state, member: ana, directory: floor, at: minutesLater(60) })
          const first = branches.findIndex((when) => {
            const { value, fault } = evaluate(guide, when, scope)
            expect(fault).toBeNull()
            return value === true
          })
          if (!otherwise && !codes.has('gap')) {
            seen.sound += 1
            expect(first).toBeGreaterThanOrEqual(0)
          }
          if (codes.has('idle_otherwise')) {
            seen.idle += 1
            expect(first).toBeGreaterThanOrEqual(0)
          }
          if (idle.size > 0) seen.hidden += 1
          expect(idle).not.toContain(first)
        }
      },
    ),
    { numRuns: 250 },
  )
  expect(Math.min(seen.sound, seen.idle, seen.hidden)).toBeGreaterThan(100)
})
