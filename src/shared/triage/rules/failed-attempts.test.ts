import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../case/parts.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase, turn } from '../testing/sample-cases.ts'
import { failedAttempts } from './failed-attempts.ts'

const call = (id: string, name: string, ok: boolean | null = false) =>
  turn(id, '', { author: 'ai', tool: { name, args: '{}', result: 'Error', ok } })
const attempt = (id: string, changes: Partial<Attempt> = {}): Attempt => ({
  id,
  what: `Try ${id}`,
  tool: null,
  outcome: 'failed',
  detail: null,
  messageId: null,
  ...changes,
})

describe('counting', () => {
  const conversation = [call('m1', 'refund'), call('m2', 'refund')]
  it.each([
    ['calls alone', [], 2],
    ['an attempt that names a call', [attempt('a', { messageId: 'm1' })], 2],
    ['attempts that name the tool', [attempt('a', { tool: 'refund' }), attempt('b', { tool: 'refund' })], 2],
    ['one more attempt than calls', ['a', 'b', 'c'].map((id) => attempt(id, { tool: 'refund' })), 3],
    ['attempts of their own', [attempt('a', { tool: 'other' }), attempt('b', { messageId: 'm9' })], 4],
    ['what did not fail', [attempt('a', { outcome: 'worked' }), attempt('b', { outcome: 'unknown' })], 2],
  ])('%s', (_, attempts, count) => {
    expect(failedAttempts.evaluate(quietCase({ conversation, attempts }), policy, at)?.observed.value).toBe(count)
  })

  it('leaves out calls that worked or of which nobody knows', () => {
    const input = quietCase({ conversation: [call('m1', 'a', true), call('m2', 'a', null), call('m3', 'a')] })
    expect(failedAttempts.evaluate(input, policy, at)).toBeNull()
  })
})

it('allows as many as the policy does and points at the turns', () => {
  const one = quietCase({ conversation: [call('m1', 'refund')] })
  expect(failedAttempts.evaluate(one, policy, at)).toBeNull()
  expect(failedAttempts.evaluate(one, withRule(policy, 'failed_attempts', { maximum: 0 }), at)).toMatchObject({
    counterfactual: 'Not raised if none had failed. 1 failed.',
  })
  const two = quietCase({ conversation: [turn('m0', 'hi'), call('m1', 'refund_order'), call('m2', 'refund_order')] })
  expect(failedAttempts.evaluate(two, policy, at)).toMatchObject({
    label: 'Failed attempts 2',
    sentence: '2 tries to fix this failed. The last was "refund order".',
    counterfactual: 'Not raised if at most 1 had failed. 2 failed.',
    evidence: [{ messageId: 'm1', start: 0, end: 0, quote: '' }, { messageId: 'm2' }],
  })
})

it('points at the attempt itself where it names no turn of the conversation', () => {
  const attempts = [attempt('a'), attempt('b', { messageId: 'gone' }), attempt('c', { messageId: 'm1' })]
  const input = quietCase({ conversation: [turn('m1', 'I reset it', { author: 'ai' })], attempts })
  expect(failedAttempts.evaluate(input, policy, at)?.evidence).toEqual([
    { kind: 'message', messageId: 'm1', start: 0, end: 10, quote: 'I reset it' },
    { kind: 'attempt', attemptId: 'a' },
    { kind: 'attempt', attemptId: 'b' },
  ])
})

it('names what failed last in the words of the attempt', () => {
  const book = attempt('a1', { what: 'Book flight', tool: 'plane_book', messageId: 'm2' })
  const early = attempt('a2', { what: 'Check flight', tool: 'plane_book', messageId: 'm0' })
  const conversation = [turn('m0', 'hi'), call('m1', 'plane_book'), call('m2', 'plane_book')]
  const input = quietCase({ conversation, attempts: [book, early] })
  expect(failedAttempts.evaluate(input, policy, at)).toMatchObject({
    sentence: '3 tries to fix this failed. The last was "Book flight".',
  })
})
