import type { Case } from '../../shared/case/state.ts'
import { formatDateTime, formatMoney, humanize, languageName } from '../ui/format.ts'
import { formatCountry, formatDay, formatPercent } from './format.ts'
import { common, words } from './words.ts'

/** One named value of a case, as its side panel shows it. */
export interface FieldLine {
  readonly field: string
  readonly label: string
  readonly value: string
}

type FieldKey = keyof typeof words.facts.fields

/** The customer as known; what is not known has no line. */
export function customerFields({ customer }: Case, currency: string): FieldLine[] {
  return lines([
    ['name', customer.name],
    ['tier', common.tier[customer.tier]],
    ['email', customer.email],
    ['phone', customer.phone],
    ['lifetimeValue', customer.lifetimeValue === null ? null : formatMoney(customer.lifetimeValue, currency)],
    ['recentContacts', customer.recentContacts === null ? null : String(customer.recentContacts)],
    ['language', languageName(customer.language)],
    ['country', customer.country === null ? null : formatCountry(customer.country)],
    ['customerSince', customer.customerSince === null ? null : formatDay(customer.customerSince)],
    ['vulnerabilities', customer.vulnerabilities.join(', ') || null],
    ['id', customer.id],
  ])
}

/** What the AI said of the contact when it stopped. */
export function assessmentFields({ assessment }: Case): FieldLine[] {
  if (!assessment) return []
  const { confidence, sentiment, requestedAmount } = assessment
  return lines([
    ['goal', assessment.goal],
    ['stopReason', assessment.stopReason],
    ['summary', assessment.summary],
    ['confidence', confidence === null ? null : formatPercent(confidence)],
    ['intent', assessment.intent === null ? null : humanize(assessment.intent)],
    ['sentiment', sentiment === null ? null : mood(sentiment)],
    ['proposedAction', assessment.proposedAction],
    [
      'requestedAmount',
      requestedAmount === null ? null : formatMoney(requestedAmount.amount, requestedAmount.currency),
    ],
    ['model', assessment.model],
  ])
}

/** How the case is filed. */
export function caseFields(state: Case): FieldLine[] {
  return lines([
    ['category', humanize(state.category)],
    ['product', state.product],
    ['riskCategory', humanize(state.riskCategory)],
    ['receivedAt', formatDateTime(state.receivedAt)],
    ['externalId', state.externalId],
  ])
}

function lines(fields: readonly (readonly [FieldKey, string | null])[]): FieldLine[] {
  return fields.flatMap(([field, value]) => (value ? [{ field, label: words.facts.fields[field], value }] : []))
}

function mood(sentiment: number): string {
  const word = sentiment <= -0.2 ? 'negative' : sentiment >= 0.2 ? 'positive' : 'neutral'
  return `${words.facts.moods[word]} (${sentiment.toFixed(2)})`
}
