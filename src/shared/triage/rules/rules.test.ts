import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { assessed, at, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { humanRequested } from './human-requested.ts'
import { legalThreat } from './legal-threat.ts'
import { lowConfidence } from './low-confidence.ts'
import { negativeSentiment } from './negative-sentiment.ts'
import { overLimit } from './over-limit.ts'

const ai = (confidence: number | null) => ({ model: 'm', confidence, intent: null, entities: {}, proposedAction: null })

describe('low_confidence', () => {
  const sure = (confidence: number) => quietCase({ assessment: assessed({ confidence }) })

  it('explains itself whole', () => {
    expect(lowConfidence.evaluate(sure(0.41), policy, at)).toEqual({
      code: 'low_confidence',
      group: 'capability',
      label: 'Low AI confidence 41 %',
      sentence: 'The AI was 41 % sure of its work. It needs 70 % to go on alone.',
      counterfactual: 'Not raised if the AI had been 70 % sure or more. It was 41 % sure.',
      observed: { value: 0.41, text: '41 % sure' },
      threshold: { value: 0.7, text: 'at least 70 % (policy version 1)' },
      evidence: [{ kind: 'assessment', field: 'confidence' }],
      contribution: 10,
      suggests: { type: 'functional', skill: 'logistics' },
      policyVersion: 1,
      raisedAt: at,
      verdict: null,
    })
  })

  it('is not raised at the minimum, and never looks equal to it below', () => {
    expect(lowConfidence.evaluate(sure(0.7), policy, at)).toBeNull()
    expect(lowConfidence.evaluate(sure(0.699), policy, at)?.label).toBe('Low AI confidence 69.9 %')
  })

  it('reads the last turn that has a confidence where the assessment has none', () => {
    const input = quietCase({
      conversation: [
        turn('m1', 'Maybe.', { author: 'ai', ai: ai(0.2) }),
        turn('m2', 'It is 😀 on its way.', { author: 'ai', ai: ai(0.5) }),
        turn('m3', 'Bye', { author: 'ai', ai: ai(null) }),
      ],
    })
    expect(lowConfidence.evaluate(input, policy, at)).toMatchObject({
      observed: { value: 0.5 },
      evidence: [{ kind: 'message', messageId: 'm2', start: 0, end: 20, quote: 'It is 😀 on its way.' }],
    })
    expect(lowConfidence.evaluate(quietCase(), policy, at)).toBeNull()
  })
})

describe('over_limit', () => {
  const asks = (amount: number, currency = 'USD') =>
    quietCase({ assessment: assessed({ requestedAmount: { amount, currency } }) })
  const proposes = (proposedAction: string) => quietCase({ assessment: assessed({ proposedAction }) })

  it('is raised above the limit, not at it', () => {
    expect(overLimit.evaluate(asks(100), policy, at)).toBeNull()
    expect(overLimit.evaluate(asks(100.01), policy, at)).toMatchObject({
      label: 'Over the AI limit 100.01 USD',
      counterfactual: 'Not raised if the sum had been 100 USD or less. It was 100.01 USD.',
      suggests: { type: 'hierarchical', skill: 'supervisor' },
    })
  })

  it('holds a currency to its own limit where it has one', () => {
    const withPesos = { ...policy, overLimit: { ...policy.overLimit, otherCurrencies: { PHP: 5_000 } } }
    expect(overLimit.evaluate(asks(4_000, 'PHP'), withPesos, at)).toBeNull()
    expect(overLimit.evaluate(asks(6_000, 'PHP'), withPesos, at)?.threshold.value).toBe(5_000)
    expect(overLimit.evaluate(asks(101, 'EUR'), withPesos, at)).not.toBeNull()
  })

  it('reads the amount out of an action that gives money away, not out of one that takes it', () => {
    expect(overLimit.evaluate(proposes('Refund $250.00 to the card'), policy, at)).toMatchObject({
      observed: { value: 250 },
      evidence: [{ kind: 'assessment', field: 'proposedAction' }],
    })
    expect(overLimit.evaluate(proposes('Charge the $250 change fee'), policy, at)).toBeNull()
    expect(overLimit.evaluate(proposes('Refund order 250'), policy, at)).toBeNull()
  })
})

describe('human_requested', () => {
  it('counts the requests and points at each', () => {
    expect(humanRequested.evaluate(saying('Let me talk to a person', 'ok', 'AGENT!'), policy, at)).toMatchObject({
      label: 'Asked for a person twice',
      sentence: 'The customer asked for a person twice: "talk to a person".',
      evidence: [
        { messageId: 'm1', start: 7, end: 23, quote: 'talk to a person' },
        { messageId: 'm3', start: 0, end: 5, quote: 'AGENT' },
      ],
      suggests: { type: 'functional' },
    })
  })

  it('goes up when authority is asked for', () => {
    expect(humanRequested.evaluate(saying('I want to speak to your manager'), policy, at)?.suggests).toEqual({
      type: 'hierarchical',
      skill: 'supervisor',
    })
  })

  it('listens to the customer alone', () => {
    const others = (['ai', 'agent', 'system'] as const).map((author, index) =>
      turn(`m${index}`, 'Talk to a human', { author }),
    )
    expect(humanRequested.evaluate(quietCase({ conversation: others }), policy, at)).toBeNull()
  })
})

it('legal_threat quotes the words and goes to legal', () => {
  expect(legalThreat.evaluate(saying('Hi', 'Fine. My lawyer will call you.'), policy, at)).toMatchObject({
    label: 'Legal threat "My lawyer will"',
    evidence: [{ messageId: 'm2', start: 6, end: 20, quote: 'My lawyer will' }],
    suggests: { type: 'compliance', skill: 'legal' },
    contribution: 20,
  })
})

it('negative_sentiment points at the worst message and is not raised just above the line', () => {
  const input = saying('I am upset', 'This is terrible, I am furious', 'Thanks, great')
  const flag = negativeSentiment.evaluate(input, policy, at)
  expect(
    flag?.evidence.map((evidence) => (evidence.kind === 'message' ? [evidence.messageId, evidence.quote] : [])),
  ).toEqual([
    ['m2', 'terrible'],
    ['m2', 'furious'],
  ])
  const observed = Number(flag?.observed.value)
  const below = { ...policy, negativeSentiment: { maximum: observed - 0.01, points: 8 } }
  const exactly = { ...policy, negativeSentiment: { maximum: observed, points: 8 } }
  expect(negativeSentiment.evaluate(input, below, at)).toBeNull()
  expect(negativeSentiment.evaluate(input, exactly, at)).not.toBeNull()
})
