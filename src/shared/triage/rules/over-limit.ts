import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import { type MoneyMention, moneyMentions } from '../text/money-mentions.ts'
import type { TriageInput } from '../triage.ts'
import { money } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({
  limit: z.number().min(0).meta({
    title: 'Limit',
    description: "What the AI may give away by itself, in the workspace's currency",
    unit: 'money',
  }),
  otherCurrencies: z.record(z.string().length(3), z.number().min(0)).meta({
    title: 'Other currencies',
    description: 'Limits of their own; a currency not named here is held to the limit',
    unit: 'money',
  }),
})

type Parameters = z.infer<typeof parameters>

/**
 * What is asked for goes beyond what the AI may give away. Read from the assessment's requested amount; where that is
 * missing, from the amounts its proposed action names. Amounts are compared in their own currency; exactly the limit
 * is still allowed.
 */
export const overLimit = defineRule({
  code: 'over_limit',
  risk: 'financial',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 10, limit: 100, otherCurrencies: {} },
  evaluate(input, parameters) {
    const asked = amountAsked(input, parameters)
    if (!asked || asked.amount <= asked.limit) return null
    const [amount, limit] = [money(asked.amount, asked.currency), money(asked.limit, asked.currency)]
    const evidence: Evidence = { kind: 'assessment', field: asked.field }
    return {
      label: `Over the AI limit ${amount}`,
      sentence: `The fix would cost ${amount}. The AI may give no more than ${limit}.`,
      counterfactual: `Not raised if the sum had been ${limit} or less. It was ${amount}.`,
      observed: { value: asked.amount, text: amount },
      threshold: { value: asked.limit, text: `at most ${limit}` },
      evidence: [evidence],
      suggests: { type: 'hierarchical', skill: 'supervisor' },
    }
  },
  withoutTrigger(input, parameters) {
    const { assessment } = input
    const asked = amountAsked(input, parameters)
    if (!assessment || !asked) return input
    if (asked.field === 'requestedAmount') {
      return {
        ...input,
        assessment: { ...assessment, requestedAmount: { amount: asked.limit, currency: asked.currency } },
      }
    }
    const { proposedAction } = assessment
    if (proposedAction === null) return input
    const written = actionAmounts(proposedAction, parameters)
      .toReversed()
      .reduce(
        (text, { start, end, limit, currency }) => `${text.slice(0, start)}${limit} ${currency}${text.slice(end)}`,
        proposedAction,
      )
    return { ...input, assessment: { ...assessment, proposedAction: written } }
  },
})

interface Asked {
  readonly amount: number
  readonly currency: string
  readonly limit: number
  readonly field: 'requestedAmount' | 'proposedAction'
}

function amountAsked({ assessment }: TriageInput, parameters: Parameters): Asked | null {
  if (!assessment) return null
  const requested = assessment.requestedAmount
  if (requested) return { ...requested, limit: limitFor(requested.currency, parameters), field: 'requestedAmount' }
  const largest = actionAmounts(assessment.proposedAction ?? '', parameters).toSorted(
    (a, b) => b.amount - b.limit - (a.amount - a.limit),
  )[0]
  return largest ? { ...largest, field: 'proposedAction' } : null
}

/** Verbs of giving: an action without one ('charge the 50 USD fee') gives nothing away. */
const giving = /\b(?:refund|credit|compensat|reimburs|waive|discount|goodwill|voucher|gift|pay|issue|send|grant|give)/i

function actionAmounts(action: string, parameters: Parameters): (MoneyMention & { limit: number })[] {
  if (!giving.test(action)) return []
  return moneyMentions(action).map((mention) => ({ ...mention, limit: limitFor(mention.currency, parameters) }))
}

function limitFor(currency: string, parameters: Parameters): number {
  return parameters.otherCurrencies[currency] ?? parameters.limit
}
