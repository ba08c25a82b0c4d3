import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../case/parts.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { assessed, at, quietCase, saying, turn } from '../testing/sample-cases.ts'
import type { TriageInput } from '../triage.ts'
import { unknownCause } from './unknown-cause.ts'

const tried: Attempt = { id: 'a1', what: 'Restart', tool: null, outcome: 'failed', detail: null, messageId: null }
const staff = (texts: readonly string[], attempts: Attempt[] = []): TriageInput =>
  quietCase({ attempts, conversation: texts.map((text, index) => turn(`m${index + 1}`, text, { author: 'ai' })) })
const fires = (input: TriageInput) => unknownCause.evaluate(input, policy, at) !== null

describe('somebody looked for the cause in vain', () => {
  it.each([
    'I could not find the cause of this.',
    "We weren't able to determine why the payment fails.",
    'Unfortunately I am unable to identify what is causing the drops.',
    'Our engineers could not pinpoint the root cause.',
    'The root cause is still unknown.',
    'The cause has not been identified yet.',
    "I can't see any errors on the line, and I cannot explain why it drops.",
    'No root cause found.',
    'Nobody here knows why this happens.',
    'We have not been able to figure out what went wrong.',
    'No hemos podido encontrar la causa.',
    'Se desconoce la causa del corte.',
    'Não conseguimos identificar a causa.',
    'Hindi pa namin matukoy ang dahilan.',
    // Worded apart from building.
    'The technicians checked twice, yet the reason for the outage remains unclear.',
    'I was unable to work out what is wrong with your modem.',
    'No clear explanation for the double charge was found.',
    'Aún no logramos identificar el origen del fallo.',
    'Não foi possível determinar o motivo.',
  ])('%s', (text) => {
    expect(fires(staff([text]))).toBe(true)
  })
})

describe('they do not know, which counts after a try in vain', () => {
  it.each([
    "I don't know why this happens.",
    "I'm not sure what is causing it.",
    'Our team is still investigating.',
    'We are looking into the issue.',
    'The diagnostics show no errors.',
    'This is under investigation.',
    'Estamos investigando.',
    'No sabemos por qué ocurre.',
    'Não sabemos o que está causando isso.',
    'Hindi pa namin alam kung bakit.',
  ])('%s', (text) => {
    expect(fires(staff([text]))).toBe(false)
    expect(fires(staff([text], [tried]))).toBe(true)
    expect(fires(staff([text], [{ ...tried, outcome: 'unknown' }]))).toBe(true)
    expect(fires(staff([text], [tried, { ...tried, id: 'a2', outcome: 'worked' }]))).toBe(false)
  })
})

describe('the customer says that the house does not know', () => {
  it.each([
    'Nobody can tell me why it fails.',
    'Your technician could not find the cause',
    "No one knows what's wrong with it",
    "you guys still don't know why my bill is wrong",
    'Three engineers came and nobody found the cause',
    'The support team has no idea what is causing it',
    'Nadie sabe por qué falla',
    'El técnico no encontró la causa',
    'Ninguém sabe por que isso acontece',
    'Walang makapagsabi kung bakit',
  ])('%s', (text) => {
    expect(fires(saying(text))).toBe(true)
  })

  it.each([
    "I don't know why it stopped working.",
    'I have no idea what is wrong',
    "I can't figure out why I was charged",
    'Do you know why my order is late?',
    'Why was I charged twice?',
    'Can you tell me the reason for the delay?',
    "You didn't tell me why you rejected it",
    'Nobody answers the phone',
    'Nobody told me about the fee',
    'No reason, I just want to cancel',
    'I want to cancel for no particular reason',
    'What is the cause of the delay?',
    'They found the cause and fixed it',
    'I know why: the card expired',
    'Because I moved',
    'No sé por qué no funciona',
    '¿Por qué me cobraron?',
    'Não sei por que parou',
    'Hindi ko alam kung bakit',
    '',
  ])('not: %s', (text) => {
    expect(fires(saying(text))).toBe(false)
  })
})

describe('the house says nothing of the kind', () => {
  it.each([
    'The cause was an expired card.',
    'I found the reason: your address was out of date.',
    'I could not find your order. Which number is it?',
    'I cannot see the photo you sent.',
    "I'm looking into your order now.",
    'Why would you like to cancel?',
    'May I ask the reason for your return?',
    'There is no fee for this.',
    'If we cannot find the cause, we send a technician.',
    "I'm not sure which plan you mean.",
    'No problem, I see no issue with that.',
    'The reason is that your plan ended.',
  ])('%s', (text) => {
    expect(fires(staff([text], [tried]))).toBe(false)
  })
})

it('is over when the cause is named later', () => {
  expect(fires(staff(['I could not find the cause.', 'I found the cause: a loose cable.']))).toBe(false)
  expect(fires(staff(['It was caused by a loose cable.', 'Sorry, I could not find the cause.']))).toBe(true)
})

it('reads the assessment and the details of attempts', () => {
  const said = { ...quietCase(), assessment: assessed({ stopReason: 'Root cause unknown.' }) }
  expect(unknownCause.evaluate({ ...said, attempts: [tried] }, policy, at)).toMatchObject({
    label: 'Cause unknown after 1 try',
    evidence: [{ kind: 'assessment', field: 'stopReason' }],
  })
  const detail = { ...quietCase(), attempts: [{ ...tried, detail: 'No fault found' }] }
  expect(unknownCause.evaluate(detail, policy, at)?.evidence).toEqual([{ kind: 'attempt', attemptId: 'a1' }])
})

it('counts failures that give no reason', () => {
  const failed = (...results: readonly (string | null)[]) =>
    quietCase({
      conversation: results.map((result, index) =>
        turn(`m${index}`, '', { author: 'ai', tool: { name: 'reset', args: '', result, ok: false } }),
      ),
    })
  expect(fires(failed(null))).toBe(false)
  expect(fires(failed('Card expired', 'Card expired', 'No such line'))).toBe(false)
  expect(unknownCause.evaluate(failed(null, 'Unknown error'), policy, at)).toMatchObject({
    label: 'No reason given 2 times',
    counterfactual: 'Not raised if at most 1 had failed with no reason. 2 did.',
  })
  const patient = withRule(policy, 'unknown_cause', { maximumUnexplained: 2 })
  expect(unknownCause.evaluate(failed(null, 'Unknown error'), patient, at)).toBeNull()
})

it('asks for as many tries as the policy does', () => {
  const two = withRule(policy, 'unknown_cause', { minimumTries: 2 })
  const input = staff(["I don't know why this happens."], [tried])
  expect(unknownCause.evaluate(input, two, at)).toBeNull()
  expect(unknownCause.evaluate({ ...input, attempts: [tried, { ...tried, id: 'a2' }] }, two, at)).not.toBeNull()
})
