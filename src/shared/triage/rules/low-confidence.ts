import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { Signals } from '../../case/signals.ts'
import { wholeMessage } from '../text/evidence.ts'
import type { TriageInput } from '../triage.ts'
import { percent } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  minimum: z.number().min(0).max(1).meta({
    title: 'Lowest confidence',
    description: 'The AI goes on alone when it is at least this sure',
    unit: 'share',
  }),
})

/**
 * The AI agent was less sure than the policy asks for. Read from its assessment of the whole contact; where it gave
 * none, from the last turn that carries a confidence. Where the workspace has judged enough cases, the confidence is
 * corrected by how often the AI was right when it was that sure (`signals.calibration`, with its expected calibration
 * error), and the corrected one counts. All are shares from 0 to 1; the minimum still passes.
 */
export const lowConfidence = defineRule({
  code: 'low_confidence',
  risk: 'operational',
  severity: 'S4',
  parameters,
  defaults: { enabled: true, points: 10, minimum: 0.7 },
  evaluate(input, parameters) {
    const { minimum } = parameters
    const reading = readConfidence(input)
    const value = reading?.calibration?.calibrated ?? reading?.value
    if (!reading || value === undefined || value >= minimum) return null
    const [observed, asked] = [percent(value, minimum), percent(minimum, value)]
    return {
      ...explain(reading, observed, asked),
      threshold: { value: minimum, text: `at least ${asked}` },
      evidence: evidenceOf(reading),
      suggests: { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger(input, parameters) {
    const reading = readConfidence(input)
    const confidence = parameters.minimum
    if (!reading) return input
    if (reading.calibration) {
      const calibration = { ...reading.calibration, calibrated: confidence }
      return { ...input, signals: { ...input.signals, calibration } }
    }
    if (!reading.message) return { ...input, assessment: input.assessment && { ...input.assessment, confidence } }
    return {
      ...input,
      conversation: input.conversation.map((message) =>
        message === reading.message && message.ai ? { ...message, ai: { ...message.ai, confidence } } : message,
      ),
    }
  },
})

interface Reading {
  readonly value: number
  /** The turn that carries it; null for the assessment. */
  readonly message: Message | null
  readonly calibration: Signals['calibration']
}

function readConfidence({ assessment, conversation, signals }: TriageInput): Reading | null {
  const overall = assessment?.confidence ?? null
  const message =
    overall === null ? (conversation.findLast(({ ai }) => ai !== null && ai.confidence !== null) ?? null) : null
  const value = overall ?? message?.ai?.confidence ?? null
  if (value === null) return null
  // A correction was learnt for one reported value; it says nothing about another.
  const isOfThis = signals.calibration !== null && Math.abs(signals.calibration.reported - value) < 0.005
  return { value, message, calibration: isOfThis ? signals.calibration : null }
}

function explain({ value, message, calibration }: Reading, observed: string, asked: string) {
  if (!calibration) {
    return {
      label: `Low AI confidence ${observed}`,
      sentence: `The AI was ${observed} sure of its ${message ? 'last answer' : 'work'}. It needs ${asked} to go on alone.`,
      counterfactual: `Not raised if the AI had been ${asked} sure or more. It was ${observed} sure.`,
      observed: { value, text: `${observed} sure` },
    }
  }
  const says = percent(value)
  return {
    label: `AI says ${says}, right ${observed}`,
    sentence: `The AI says it is ${says} sure. When it says so, it is right ${observed} of the time. It needs ${asked} to go on alone.`,
    counterfactual: `Not raised if the AI was right ${asked} of the time or more. It was right ${observed} of the time.`,
    observed: {
      value: calibration.calibrated,
      text: `says ${says}, right ${observed} of the time (usually off by ${percent(calibration.ece)}, ${calibration.n} cases)`,
    },
  }
}

function evidenceOf({ message, calibration }: Reading): Evidence[] {
  const said: Evidence = message ? wholeMessage(message) : { kind: 'assessment', field: 'confidence' }
  return calibration ? [said, { kind: 'signal', field: 'calibration' }] : [said]
}
