import { describe, expect, it } from 'vitest'
import {
  aCase,
  aCommitment,
  aFlag,
  aMember,
  aMessage,
  aPacket,
  receivedAt,
  refOf,
} from '../../../test/fixtures/case-builder.ts'
import { noGuides } from '../guide/guide-library.ts'
import { type EscalationType, packetItemSchema } from './escalation.ts'
import { buildPacket, caseSummary, mandatoryByType, missingItems, packetItemNames } from './packet.ts'
import type { Assessment, Attempt } from './parts.ts'

const empty = aPacket({ summary: '', goal: '', triggers: [], tried: [], keyFacts: [], nextStep: '', documentation: '' })
const assessment: Assessment = {
  model: 'm',
  confidence: 0.4,
  intent: 'refund',
  sentiment: null,
  goal: 'Get the refund.',
  summary: 'The refund is late.',
  stopReason: 'Over the limit.',
  proposedAction: 'Refund 120 USD.',
  requestedAmount: null,
}
const attempt = (what: string, outcome: Attempt['outcome']): Attempt => ({
  id: what,
  what,
  tool: null,
  outcome,
  detail: null,
  messageId: null,
})
const overridden = { kind: 'overridden' as const, by: refOf(aMember()), at: receivedAt, reason: 'No.' }

describe('what a packet lacks', () => {
  it.each([
    ['functional', ['summary', 'goal', 'tried', 'next_step']],
    ['hierarchical', ['summary', 'goal', 'key_facts', 'next_step']],
    ['priority', ['summary', 'goal', 'next_step']],
    ['compliance', ['summary', 'goal', 'key_facts', 'documentation', 'next_step']],
  ] as const)('an empty one of a %s escalation: %j', (type, missing) => {
    expect(missingItems(empty, mandatoryByType[type])).toEqual({ missing, completeness: 0 })
  })

  it.each(['functional', 'hierarchical', 'priority', 'compliance'] as EscalationType[])(
    'nothing, when all is filled in (%s)',
    (type) => {
      expect(missingItems(aPacket(), mandatoryByType[type])).toEqual({ missing: [], completeness: 1 })
    },
  )

  it('nothing, when nothing is asked for', () => {
    expect(missingItems(empty, [])).toEqual({ missing: [], completeness: 1 })
  })

  it('counts the share that is there; blanks are not there', () => {
    expect(missingItems(aPacket({ nextStep: ' \n' }), mandatoryByType.functional)).toEqual({
      missing: ['next_step'],
      completeness: 0.75,
    })
  })

  it('has a name for every item', () => {
    for (const item of packetItemSchema.options) expect(packetItemNames[item]).toMatch(/^[a-z ]+$/)
  })
})

describe('the packet a case fills by itself', () => {
  it('takes goal, summary, attempts, facts, commitments and standing flags', () => {
    const state = aCase({
      assessment,
      attempts: [attempt('Look up', 'worked'), attempt('Refund', 'failed')],
      facts: [
        { id: 'f1', key: 'refund', label: 'Refund', value: 120, unit: 'USD', source: 'payments' },
        { id: 'f2', key: 'late', label: 'Late', value: true, unit: null, source: 'orders' },
      ],
      commitments: [
        aCommitment({ text: 'Call on Monday.', dueAt: null }),
        aCommitment({ id: 'kept', text: 'Send the label.', state: 'kept' }),
      ],
      flags: [
        aFlag(),
        aFlag({ code: 'vip', verdict: overridden }),
        aFlag({ code: 'negative_sentiment', group: 'emotion', label: 'Angry' }),
      ],
    })
    expect(buildPacket(state, noGuides)).toMatchObject({
      goal: 'Get the refund.',
      summary: 'The refund is late.',
      triggers: [{ code: 'low_confidence' }, { code: 'negative_sentiment' }],
      tried: [
        { what: 'Look up', outcome: 'worked' },
        { what: 'Refund', outcome: 'failed' },
      ],
      keyFacts: [
        { label: 'Refund', value: '120 USD', source: 'payments' },
        { label: 'Late', value: 'true', source: 'orders' },
      ],
      mood: 'Angry',
      commitments: ['Call on Monday.'],
      documentation: '',
    })
    expect(missingItems(buildPacket(state, noGuides), mandatoryByType.functional).missing).toEqual([])
  })

  it('carries eight facts at most, and names what it cannot know as missing', () => {
    const facts = Array.from({ length: 12 }, (_, index) => ({
      id: `f${index}`,
      key: 'k',
      label: `Fact ${index}`,
      value: index,
      unit: null,
      source: 's',
    }))
    expect(buildPacket(aCase({ facts }), noGuides).keyFacts).toHaveLength(8)
    expect(missingItems(buildPacket(aCase(), noGuides), mandatoryByType.functional).missing).toEqual(['goal', 'tried'])
    expect(
      missingItems(buildPacket(aCase({ assessment, facts }), noGuides), mandatoryByType.compliance).missing,
    ).toEqual(['documentation'])
  })
})

describe('the five lines of a case', () => {
  it('come from the assessment where there is one', () => {
    const state = aCase({ assessment, attempts: [attempt('Look up', 'worked'), attempt('Refund', 'failed')] })
    expect(caseSummary(state)).toEqual({
      wants: 'Get the refund.',
      stopped: 'Over the limit.',
      tried: 'Worked: Look up. Did not work: Refund.',
      promised: '',
      next: 'Refund 120 USD.',
      situation: 'The refund is late.',
    })
  })

  it('else from the words of the customer and the strongest standing flag', () => {
    const strong = aFlag({
      code: 'legal_threat',
      contribution: 20,
      sentence: 'They will sue.',
      suggests: { type: 'compliance', skill: 'legal' },
    })
    const state = aCase({
      flags: [aFlag(), strong],
      conversation: [aMessage({ author: 'ai', text: 'Hello.' }), aMessage({ text: 'Pay me.' })],
    })
    expect(caseSummary(state)).toMatchObject({
      wants: 'Pay me.',
      stopped: 'They will sue.',
      next: expect.stringContaining('compliance escalation to legal'),
    })
    const judged = aCase({ flags: [aFlag(), { ...strong, verdict: overridden }] })
    expect(caseSummary(judged).stopped).toBe(aFlag().sentence)
  })

  it('name no more than three attempts, each once, on one line of bounded length', () => {
    const attempts = ['a', 'b', 'a', 'c', 'd', 'e'].map((what) => attempt(what, 'failed'))
    expect(caseSummary(aCase({ attempts })).tried).toBe('Did not work: a, b, c and 2 more.')
    const long = aCase({ assessment: { ...assessment, goal: 'word\n'.repeat(500) } })
    expect(caseSummary(long).wants.length).toBeLessThanOrEqual(280)
    expect(caseSummary(long).wants).toMatch(/^word word .*…$/)
  })

  it('say that nothing is left to do on a case that is done', () => {
    expect(caseSummary(aCase({ status: 'closed', flags: [aFlag()] })).next).toBe('Nothing: the case is done.')
    expect(caseSummary(aCase()).next).toBe('Answer the customer.')
  })
})
