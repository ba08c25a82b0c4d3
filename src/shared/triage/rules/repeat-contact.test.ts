import { expect, it } from 'vitest'
import { noSignals } from '../../case/signals.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase, saying } from '../testing/sample-cases.ts'
import { repeatContact } from './repeat-contact.ts'

const cases = [1, 2].map((n) => ({
  caseId: `00000000-0000-4000-8000-00000000000${n}`,
  reference: `ESC-2026-00000${n}`,
}))
const earlier = (count: number) =>
  quietCase({ signals: { ...noSignals, earlier: { windowDays: 14, count, cases: cases.slice(0, count) } } })
const recent = (recentContacts: number | null) => {
  const quiet = quietCase()
  return { ...quiet, customer: { ...quiet.customer, recentContacts } }
}

it('counts the earlier cases and links them', () => {
  expect(repeatContact.evaluate(earlier(1), policy, at)).toBeNull()
  expect(repeatContact.evaluate(earlier(2), policy, at)).toMatchObject({
    label: '2 earlier contacts in 14 days',
    counterfactual: 'Not raised if there had been at most 1 before. There were 2.',
    evidence: cases.map((one) => ({ kind: 'case', ...one })),
  })
})

it("counts the contacts of the customer's profile over 30 days", () => {
  expect(repeatContact.evaluate(recent(1), policy, at)).toBeNull()
  expect(repeatContact.evaluate(recent(null), policy, at)).toBeNull()
  expect(repeatContact.evaluate(recent(4), policy, at)).toMatchObject({
    label: '4 earlier contacts in 30 days',
    evidence: [{ kind: 'customer', field: 'recentContacts' }],
  })
})

it('takes the greater of the two, and does not add them', () => {
  expect(repeatContact.evaluate({ ...earlier(1), customer: recent(1).customer }, policy, at)).toBeNull()
  expect(repeatContact.evaluate({ ...earlier(2), customer: recent(5).customer }, policy, at)?.observed.value).toBe(5)
})

it('believes the customer, from the number the policy asks for', () => {
  const third = saying('This is the third time I am calling about this.')
  expect(repeatContact.evaluate(third, policy, at)).toMatchObject({
    label: 'Says they came twice before',
    observed: { value: 2 },
    evidence: [{ messageId: 'm1', start: 0, quote: 'This is the third time I am calling' }],
  })
  expect(repeatContact.evaluate(third, withRule(policy, 'repeat_contact', { statedMinimum: 3 }), at)).toBeNull()
})

it('says in the counterfactual that both speak for it', () => {
  const both = { ...saying('I called you last week about this'), customer: recent(3).customer }
  expect(repeatContact.evaluate(both, policy, at)?.counterfactual).toBe(
    'Not raised if there had been at most 1 before, and if they had not spoken of them. There were 3.',
  )
})
