import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../case/parts.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { repeatedSystemError } from './repeated-system-error.ts'
import { systemErrorIn, wayOfFailing } from './tool-errors.ts'

const fires = (...texts: readonly string[]) => repeatedSystemError.evaluate(saying(...texts), policy, at) !== null

describe('the customer says that an error comes again and again', () => {
  it.each([
    'I get error 502 every time.',
    'Error 502 every time I log in',
    'The app keeps crashing',
    'it keeps giving me an error message',
    'I tried five times and always get error code E-1043',
    'Same error again when I check out',
    'The page times out every single time',
    'I keep getting "something went wrong"',
    'The site crashes whenever I try to pay',
    'Still getting the same error message after reinstalling',
    'Tried three different browsers and I get a blank page each time',
    'ERROR 500 OVER AND OVER 😡',
    'Internal server error. Every single time.',
    'the checkout froze for the third time today',
    'No matter what I do it says unexpected error',
    'It throws an error repeatedly',
    'Your portal logs me out every time I click save',
    'Me da error cada vez que intento pagar',
    'La aplicación se cierra siempre',
    'Sigue saliendo el mismo error',
    'Dá erro toda vez que tento entrar',
    'O aplicativo trava sempre',
    'Aparece a mensagem de erro de novo',
    'Laging nag-error ang app',
    'Paulit-ulit na may error message',
    // Worded apart from building.
    'Every attempt to upload ends with a server error',
    'For the fourth time: the app freezes on the payment screen',
    'the system times out again and again',
    'It constantly shows error 1009',
    'I have seen this error message a dozen times now',
  ])('%s', (text) => {
    expect(fires(text)).toBe(true)
  })
})

describe('the customer says no such thing', () => {
  it.each([
    'I got an error message',
    'What does error 404 mean?',
    'There was an error on my bill again',
    'You make the same error in my invoice every month',
    'My error, I typed it wrong twice',
    'It was human error again',
    'The error is gone, everything works again every time now',
    "I don't get the error any more, I tried three times",
    'I call every time and nobody answers',
    'I order every day from you',
    'Every time I wear it I get compliments',
    'The game crashed my plans',
    'I crash at my sister’s every weekend',
    'Can you check error rates?',
    'It used to crash every time but not now',
    'What should I do if the app crashes every time?',
    'I always get good service',
    'Order 50233 always late',
    'A spelling error in my name every time',
    'My flight was cancelled twice',
    'Again: where is my parcel?',
    'He said "the app crashes every single time" but mine is fine',
    'trial and error every time haha',
    'Me cobraron dos veces',
    'Siempre llega tarde',
    'Sempre chega atrasado',
    'Palaging late ang delivery',
    '',
    '💥💥💥',
  ])('%s', (text) => {
    expect(fires(text)).toBe(false)
  })
})

it('hears the same code in two messages, and errors in three', () => {
  expect(fires('Error E1043 on login', 'Restarted. Error E1043 on login')).toBe(true)
  expect(fires('Error E1043 on login', 'Error E2200 at checkout')).toBe(false)
  expect(fires('I got an error message', 'now a blank page', 'then a server error')).toBe(true)
  expect(fires('I got an error message', 'now a blank page')).toBe(false)
})

const call = (id: string, name: string, result: string | null, ok: boolean | null = false) =>
  turn(id, '', { author: 'ai', tool: { name, args: '{}', result, ok } })
const calls = (...results: readonly (string | null)[]) =>
  quietCase({ conversation: results.map((result, index) => call(`m${index}`, 'refund_order', result)) })

describe('tools', () => {
  it('fail with errors of the system up to the threshold', () => {
    expect(repeatedSystemError.evaluate(calls('HTTP 502 Bad Gateway'), policy, at)).toBeNull()
    expect(repeatedSystemError.evaluate(calls('HTTP 503', 'request timed out'), policy, at)).toMatchObject({
      label: 'System error twice: timeout',
      observed: { value: 2 },
      evidence: [{ messageId: 'm0' }, { messageId: 'm1' }],
    })
    const patient = withRule(policy, 'repeated_system_error', { systemErrors: 3 })
    expect(repeatedSystemError.evaluate(calls('HTTP 503', 'request timed out'), patient, at)).toBeNull()
  })

  it('fail in the same way, numbers aside', () => {
    expect(repeatedSystemError.evaluate(calls('No order 12', 'No order 99'), policy, at)).toBeNull()
    expect(repeatedSystemError.evaluate(calls('No order 12', 'No order 99', 'No order 7'), policy, at)).not.toBeNull()
    expect(repeatedSystemError.evaluate(calls('No order 12', 'Wrong card', 'No user'), policy, at)).toBeNull()
  })

  it('may leave open whether they failed when the answer says it', () => {
    const open = (result: string, ok: boolean | null) =>
      quietCase({ conversation: [call('m1', 'pay', result, ok), call('m2', 'pay', result, ok)] })
    expect(repeatedSystemError.evaluate(open('Error: 504 Gateway Timeout', null), policy, at)).not.toBeNull()
    expect(repeatedSystemError.evaluate(open('Your order is on its way', null), policy, at)).toBeNull()
    expect(repeatedSystemError.evaluate(open('timeout set to 30', true), policy, at)).toBeNull()
  })

  it('count an attempt that reports a call only once, and one without a call by its detail', () => {
    const attempt: Attempt = {
      id: 'a1',
      what: 'Refund',
      tool: 'refund_order',
      outcome: 'failed',
      detail: 'HTTP 500',
      messageId: 'm0',
    }
    const one = calls('HTTP 500')
    expect(repeatedSystemError.evaluate({ ...one, attempts: [attempt] }, policy, at)).toBeNull()
    const apart = { ...one, attempts: [{ ...attempt, tool: null, messageId: null }] }
    expect(repeatedSystemError.evaluate(apart, policy, at)?.evidence).toContainEqual({
      kind: 'attempt',
      attemptId: 'a1',
    })
  })
})

it.each([
  ['{"status":503,"body":""}', 'HTTP 503'],
  ['java.lang.NullPointerException at x', 'exception'],
  ['connect ECONNREFUSED 10.0.0.1', 'no connection'],
  ['{"status":404,"message":"no such order"}', null],
  ['Order 50234 not found', null],
  ['exceptional service', null],
])('%s is %s', (result, kind) => {
  expect(systemErrorIn(result)).toBe(kind)
})

it('sees two failures alike whatever their numbers', () => {
  expect(wayOfFailing('User 12 not found')).toBe(wayOfFailing('user 99  not found'))
  expect(wayOfFailing('User 12 not found')).not.toBe(wayOfFailing('Order 12 not found'))
})
