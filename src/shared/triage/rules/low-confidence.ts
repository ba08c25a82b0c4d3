import type { Message } from '../../case/message.ts'
import { wholeMessage } from '../text/evidence.ts'
import type { TriageInput } from '../triage.ts'
import { fromPolicy, percent } from '../wording.ts'
import { raise } from './raise.ts'
import type { Rule } from './rule.ts'
import { skillFor } from './skill.ts'

/**
 * The AI agent was less sure than the policy asks for. Read from its assessment of the whole contact; where it gave
 * none, from the last turn that carries a confidence. Confidence is a share from 0 to 1, the minimum still passes.
 */
export const lowConfidence: Rule = {
  code: 'low_confidence',
  evaluate(input, policy, at) {
    const { minimum, points } = policy.lowConfidence
    const reading = readConfidence(input)
    if (!reading || reading.value >= minimum) return null
    const [observed, asked] = [percent(reading.value, minimum), percent(minimum, reading.value)]
    return raise(
      {
        code: 'low_confidence',
        label: `Low AI confidence ${observed}`,
        sentence: `The AI was ${observed} sure of its ${reading.message ? 'last answer' : 'work'}. It needs ${asked} to go on alone.`,
        counterfactual: `Not raised if the AI had been ${asked} sure or more. It was ${observed} sure.`,
        observed: { value: reading.value, text: `${observed} sure` },
        threshold: { value: minimum, text: `at least ${asked} (${fromPolicy(policy.version)})` },
        evidence: [reading.message ? wholeMessage(reading.message) : { kind: 'assessment', field: 'confidence' }],
        contribution: points,
        suggests: { type: 'functional', skill: skillFor(input.category) },
      },
      policy,
      at,
    )
  },
  withoutTrigger(input, policy) {
    const reading = readConfidence(input)
    const confidence = policy.lowConfidence.minimum
    if (!reading) return input
    if (!reading.message) return { ...input, assessment: input.assessment && { ...input.assessment, confidence } }
    return {
      ...input,
      conversation: input.conversation.map((message) =>
        message === reading.message && message.ai ? { ...message, ai: { ...message.ai, confidence } } : message,
      ),
    }
  },
}

function readConfidence(input: TriageInput): { value: number; message: Message | null } | null {
  const overall = input.assessment?.confidence ?? null
  if (overall !== null) return { value: overall, message: null }
  const message = input.conversation.findLast(({ ai }) => ai !== null && ai.confidence !== null)
  const value = message?.ai?.confidence ?? null
  return message && value !== null ? { value, message } : null
}
