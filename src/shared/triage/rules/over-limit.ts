import type { Evidence } from '../../case/flag.ts'
import type { TriagePolicy } from '../policy.ts'
import { type MoneyMention, moneyMentions } from '../text/money-mentions.ts'
import type { TriageInput } from '../triage.ts'
import { fromPolicy, money } from '../wording.ts'
import { raise } from './raise.ts'
import type { Rule } from './rule.ts'

/**
 * What is asked for goes beyond what the AI may give away. Read from the assessment's requested amount; where that is
 * missing, from the amounts its proposed action names. Amounts are compared in their own currency; exactly the limit
 * is still allowed.
 */
export const overLimit: Rule = {
  code: 'over_limit',
  evaluate(input, policy, at) {
    const asked = amountAsked(input, policy)
    if (!asked || asked.amount <= asked.limit) return null
    const [amount, limit] = [money(asked.amount, asked.currency), money(asked.limit, asked.currency)]
    const evidence: Evidence = { kind: 'assessment', field: asked.field }
    return raise(
      {
        code: 'over_limit',
        label: `Over the AI limit ${amount}`,
        sentence: `The fix would cost ${amount}. The AI may give no more than ${limit}.`,
        counterfactual: `Not raised if the sum had been ${limit} or less. It was ${amount}.`,
        observed: { value: asked.amount, text: amount },
        threshold: { value: asked.limit, text: `at most ${limit} (${fromPolicy(policy.version)})` },
        evidence: [evidence],
        contribution: policy.overLimit.points,
        suggests: { type: 'hierarchical', skill: 'supervisor' },
      },
      policy,
      at,
    )
  },
  withoutTrigger(input, policy) {
    const { assessment } = input
    const asked = amountAsked(input, policy)
    if (!assessment || !asked) return input
    if (asked.field === 'requestedAmount') {
      return {
        ...input,
        assessment: { ...assessment, requestedAmount: { amount: asked.limit, currency: asked.currency } },
      }
    }
    const { proposedAction } = assessment
    if (proposedAction === null) return input
    const written = actionAmounts(proposedAction, policy)
      .toReversed()
      .reduce(
        (text, { start, end, limit, currency }) => `${text.slice(0, start)}${limit} ${currency}${text.slice(end)}`,
        proposedAction,
      )
    return { ...input, assessment: { ...assessment, proposedAction: written } }
  },
}

interface Asked {
  readonly amount: number
  readonly currency: string
  readonly limit: number
  readonly field: 'requestedAmount' | 'proposedAction'
}

function amountAsked({ assessment }: TriageInput, policy: TriagePolicy): Asked | null {
  if (!assessment) return null
  const requested = assessment.requestedAmount
  if (requested) return { ...requested, limit: limitFor(requested.currency, policy), field: 'requestedAmount' }
  const largest = actionAmounts(assessment.proposedAction ?? '', policy).toSorted(
    (a, b) => b.amount - b.limit - (a.amount - a.limit),
  )[0]
  return largest ? { ...largest, field: 'proposedAction' } : null
}

/** Verbs of giving: an action without one ('charge the 50 USD fee') gives nothing away. */
const giving = /\b(?:refund|credit|compensat|reimburs|waive|discount|goodwill|voucher|gift|pay|issue|send|grant|give)/i

function actionAmounts(action: string, policy: TriagePolicy): (MoneyMention & { limit: number })[] {
  if (!giving.test(action)) return []
  return moneyMentions(action).map((mention) => ({ ...mention, limit: limitFor(mention.currency, policy) }))
}

function limitFor(currency: string, policy: TriagePolicy): number {
  return policy.overLimit.otherCurrencies[currency] ?? policy.overLimit.limit
}
