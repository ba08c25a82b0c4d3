import { describe, expect, it } from 'vitest'
import { noSignals } from '../../case/signals.ts'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { assessed, at, quietCase, turn } from '../testing/sample-cases.ts'
import { lowConfidence } from './low-confidence.ts'

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
      threshold: { value: 0.7, text: 'at least 70 %' },
      evidence: [{ kind: 'assessment', field: 'confidence' }],
      contribution: 10,
      suggests: { type: 'functional', skill: 'logistics' },
      risk: 'operational',
      severity: 'S4',
      sources: [{ kind: 'rule' }],
      mergedInto: null,
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

describe('low_confidence, corrected by how often the AI was right', () => {
  const calibration = { reported: 0.9, calibrated: 0.61, ece: 0.04, n: 120, version: 'c1' }
  const says = (confidence: number, changes: Partial<typeof calibration> = {}) =>
    quietCase({
      assessment: assessed({ confidence }),
      signals: { ...noSignals, calibration: { ...calibration, ...changes } },
    })

  it('says both numbers and how far off they usually are', () => {
    expect(lowConfidence.evaluate(says(0.9), policy, at)).toMatchObject({
      label: 'AI says 90 %, right 61 %',
      counterfactual: 'Not raised if the AI was right 70 % of the time or more. It was right 61 % of the time.',
      observed: { value: 0.61, text: 'says 90 %, right 61 % of the time (usually off by 4 %, 120 cases)' },
      evidence: [
        { kind: 'assessment', field: 'confidence' },
        { kind: 'signal', field: 'calibration' },
      ],
    })
  })

  it('lets an AI go on that is right more often than it says', () => {
    expect(lowConfidence.evaluate(says(0.5, { reported: 0.5, calibrated: 0.7 }), policy, at)).toBeNull()
  })

  it('says nothing of another confidence than it was learnt for', () => {
    expect(lowConfidence.evaluate(says(0.95), policy, at)).toBeNull()
    expect(lowConfidence.evaluate(says(0.5), policy, at)?.label).toBe('Low AI confidence 50 %')
  })
})
