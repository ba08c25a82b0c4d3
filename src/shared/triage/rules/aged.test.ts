import { expect, it } from 'vitest'
import { aClock } from '../../../../test/fixtures/case-builder.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { quietCase, saying } from '../testing/sample-cases.ts'
import { aged } from './aged.ts'

// Received on 1 March 2026 at 09:30 UTC.
const [before, due] = ['2026-03-04T09:29:59.999Z', '2026-03-04T09:30:00.000Z']

it('is raised from the third day on, and says the same ever after', () => {
  expect(aged.evaluate(quietCase(), policy, before)).toBeNull()
  const flag = aged.evaluate(quietCase(), policy, due)
  expect(flag).toMatchObject({
    label: 'Open for over 3 days',
    counterfactual: 'Not raised if it had been solved within 3 days. It came in on 1 Mar 09:30 UTC.',
    raisedAt: due,
  })
  expect(aged.evaluate(quietCase(), policy, '2027-01-01T00:00:00.000Z')).toEqual(flag)
})

it('names the moment at which it changes', () => {
  expect(aged.nextChange(quietCase(), policy, before)).toBe(due)
  expect(aged.nextChange(quietCase(), policy, due)).toBeNull()
})

it('is not raised for a case that is done, but for one that waits', () => {
  expect(aged.evaluate(quietCase({ status: 'resolved' }), policy, due)).toBeNull()
  expect(aged.nextChange(quietCase({ status: 'closed' }), policy, before)).toBeNull()
  expect(aged.evaluate(quietCase({ status: 'waiting_customer' }), policy, due)).not.toBeNull()
})

it('takes any number of days', () => {
  expect(aged.evaluate(quietCase(), withRule(policy, 'aged', { days: 1 }), due)?.label).toBe('Open for over 1 day')
  expect(aged.evaluate(quietCase(), withRule(policy, 'aged', { days: 0.5 }), due)?.label).toBe('Open for over 12 hours')
  expect(aged.evaluate(quietCase(), withRule(policy, 'aged', { days: 4 }), due)).toBeNull()
})

it('points at the clock that began with it, else at the first message', () => {
  const clocks = [aClock('resolution', 'S3', '2026-03-01T09:30:00.000Z')]
  expect(aged.evaluate(quietCase({ clocks }), policy, due)?.evidence).toEqual([{ kind: 'clock', clock: 'resolution' }])
  expect(aged.evaluate(saying('Hello'), policy, due)?.evidence).toMatchObject([{ messageId: 'm1' }])
  expect(aged.evaluate(quietCase(), policy, due)?.evidence).toEqual([])
})

it('stays sound at the ends of time', () => {
  expect(aged.evaluate(quietCase({ receivedAt: '9999-12-31T23:59:59.999Z' }), policy, due)).toBeNull()
  expect(aged.nextChange(quietCase({ receivedAt: '9999-12-31T23:59:59.999Z' }), policy, due)).toBeNull()
  expect(aged.evaluate(quietCase({ receivedAt: '0001-01-01T00:00:00.000Z' }), policy, due)).not.toBeNull()
})
