import { z } from 'zod'
import type { Message } from '../../case/message.ts'
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
 * none, from the last turn that carries a confidence. Confidence is a share from 0 to 1, the minimum still passes.
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
    if (!reading || reading.value >= minimum) return null
    const [observed, asked] = [percent(reading.value, minimum), percent(minimum, reading.value)]
    return {
      label: `Low AI confidence ${observed}`,
      sentence: `The AI was ${observed} sure of its ${reading.message ? 'last answer' : 'work'}. It needs ${asked} to go on alone.`,
      counterfactual: `Not raised if the AI had been ${asked} sure or more. It was ${observed} sure.`,
      observed: { value: reading.value, text: `${observed} sure` },
      threshold: { value: minimum, text: `at least ${asked}` },
      evidence: [reading.message ? wholeMessage(reading.message) : { kind: 'assessment', field: 'confidence' }],
      suggests: { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger(input, parameters) {
    const reading = readConfidence(input)
    const confidence = parameters.minimum
    if (!reading) return input
    if (!reading.message) return { ...input, assessment: input.assessment && { ...input.assessment, confidence } }
    return {
      ...input,
      conversation: input.conversation.map((message) =>
        message === reading.message && message.ai ? { ...message, ai: { ...message.ai, confidence } } : message,
      ),
    }
  },
})

function readConfidence(input: TriageInput): { value: number; message: Message | null } | null {
  const overall = input.assessment?.confidence ?? null
  if (overall !== null) return { value: overall, message: null }
  const message = input.conversation.findLast(({ ai }) => ai !== null && ai.confidence !== null)
  const value = message?.ai?.confidence ?? null
  return message && value !== null ? { value, message } : null
}
