import type { Evidence } from '../../case/flag.ts'
import type { Customer, Fact } from '../../case/parts.ts'
import type { TriageInput } from '../triage.ts'
import { money } from '../wording.ts'
import { type AmountTopic, type Claim, claimsIn, type DateTopic, type StateTopic } from './claims.ts'
import type { IdentityClaim } from './identity-claims.ts'
import { agrees, identityWords, recordsOf } from './identity-records.ts'
import { moneyMentions } from './money-mentions.ts'
import { customerPassages } from './passages.ts'

/** A claim of the customer that nothing on record bears out, with what comes nearest to it. */
export interface Disagreement {
  readonly claim: Claim
  /** The record that says otherwise: its name, and where it stands. */
  readonly record: { readonly label: string; readonly evidence: Evidence }
  readonly said: string
  readonly recorded: string
  /** What the customer would have had to write for the two to agree; empty when it would have been nothing. */
  readonly agreeing: string
  /** How far apart, in currency units or days; null where nothing can be counted. */
  readonly gap: number | null
}

/** Which facts speak of what a claim is about, by the words of their key and label. */
const amountFacts: Record<AmountTopic, RegExp> = {
  charge: /charge|payment|paid|billed|debit|amount[ ._]due|total/,
  total: /total|price|order[ ._]amount|invoice|cost/,
  refund: /refund/,
  balance: /balance/,
}
const dateFacts: Record<DateTopic, RegExp> = {
  ordered: /order(?:ed)?[ ._](?:date|at|on|placed|created)|order.*(?:placed|created|date)|purchase/,
  delivered: /deliver|arriv/,
  charged: /charge|payment|paid|billed/,
  departure: /depart|flight.*date|travel|trip/,
}
const stateFacts =
  /(?:order|delivery|shipment|parcel|package|reservation|booking|subscription|payment|invoice|flight|tracking|refund|return)[^a-z]*.*status|^status$/
/** Recorded states, folded, which contradict what the customer says. */
const contradicting: Record<StateTopic, RegExp> = {
  not_delivered: /^(?:delivered|completed?|received|picked up)\b/,
  delivered: /^(?:pending|processing|in transit|shipped|out for delivery|lost|not delivered|awaiting)/,
  cancelled: /^(?:active|pending|processing|confirmed|shipped|delivered|in transit|open|booked)/,
  paid: /^(?:unpaid|overdue|payment failed|failed|declined|awaiting payment|due|not paid)/,
  returned: /^(?:not (?:received|returned)|no return|none|delivered|awaiting|pending|open|never)/,
  not_refunded: /^(?:refunded|completed?|processed|issued|paid|credited|settled|done|succeeded)/,
}
/** The word in a fact's key that says which kind of state it holds; a fact without any speaks of the order. */
const stateKinds: Record<StateTopic, RegExp> = {
  not_delivered: /^(?!.*(?:pay|invoice|refund|return))/,
  delivered: /^(?!.*(?:pay|invoice|refund|return))/,
  cancelled: /^(?!.*(?:pay|invoice|refund|return))/,
  paid: /pay|invoice/,
  returned: /return/,
  not_refunded: /refund/,
}
const stateWords: Record<StateTopic, string> = {
  not_delivered: 'not delivered',
  delivered: 'delivered',
  cancelled: 'cancelled',
  paid: 'paid',
  returned: 'sent back',
  not_refunded: 'not refunded',
}

/**
 * Sets what the customer states beside the facts of the case. Only like with like: an amount against amounts of the
 * same kind in the same currency, a date against dates of the same kind, a state against states, and who they are
 * against the facts and the profile. One of the kind that agrees is enough for peace, as the customer may mean that one.
 */
export function disagreements(input: TriageInput, tolerance: number): Disagreement[] {
  const { name, email, phone } = input.customer
  if (input.facts.length === 0 && !name && email === null && phone === null) return []
  const facts = input.facts.map((fact) => ({ fact, words: `${fact.key} ${fact.label}`.toLowerCase() }))
  return customerPassages(input.conversation)
    .flatMap(claimsIn)
    .flatMap((claim) => disagree(claim, facts, { tolerance, customer: input.customer }) ?? [])
}

interface Described {
  readonly fact: Fact
  readonly words: string
}

interface Setting {
  readonly tolerance: number
  readonly customer: Customer
}

function disagree(claim: Claim, facts: readonly Described[], { tolerance, customer }: Setting): Disagreement | null {
  switch (claim.kind) {
    case 'amount':
      return disagreeOnAmount(claim, facts, tolerance)
    case 'date':
      return disagreeOnDate(claim, facts)
    case 'state':
      return disagreeOnState(claim, facts)
    case 'identity':
      return disagreeOnIdentity(claim, facts, customer)
    default: {
      const never: never = claim
      return never
    }
  }
}

function disagreeOnAmount(claim: Extract<Claim, { kind: 'amount' }>, facts: readonly Described[], tolerance: number) {
  const amounts = facts.flatMap(({ fact, words }) => {
    const value = amountOf(fact, claim.currency)
    return value === null ? [] : [{ fact, words, value }]
  })
  // Cents are compared as whole numbers of a hundredth, or 0.1 + 0.2 would decide.
  const gapTo = (value: number) => Math.round(Math.abs(value - claim.amount) * 100) / 100
  if (amounts.some(({ value }) => gapTo(value) <= tolerance)) return null
  const alike = amounts.filter(({ words }) => amountFacts[claim.topic].test(words))
  const nearest = alike.toSorted((a, b) => gapTo(a.value) - gapTo(b.value))[0]
  if (!nearest) return null
  return {
    claim,
    record: recordOf(nearest.fact),
    said: money(claim.amount, claim.currency),
    recorded: money(nearest.value, claim.currency),
    agreeing: `${nearest.value} ${claim.currency}`,
    gap: gapTo(nearest.value),
  }
}

/** The money of a fact in a currency: a number with that unit, or words such as '120.00 USD'. */
function amountOf({ value, unit }: Fact, currency: string): number | null {
  if (typeof value === 'number') return unit === currency ? value : null
  if (typeof value !== 'string' || value.length > 40 || !/\d/.test(value)) return null
  const [only, more] = moneyMentions(unit !== null && /^[\d.,]+$/.test(value) ? `${value} ${unit}` : value)
  return only && !more && only.currency === currency ? only.amount : null
}

function recordOf({ id, label }: Fact): Disagreement['record'] {
  return { label, evidence: { kind: 'fact', factId: id } }
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/

function disagreeOnDate(claim: Extract<Claim, { kind: 'date' }>, facts: readonly Described[]): Disagreement | null {
  const days = facts.flatMap(({ fact, words }) => {
    const match = typeof fact.value === 'string' ? isoDay.exec(fact.value) : null
    if (!match || !dateFacts[claim.topic].test(words)) return []
    const [, year, month, day] = match.map(Number)
    if (year === undefined || month === undefined || day === undefined) return []
    const gap = Math.abs(dayNumber(year, month, day) - dayNumber(claim.year ?? year, claim.month, claim.day))
    return [{ fact, gap, day: String(fact.value).slice(0, 10) }]
  })
  const nearest = days.toSorted((a, b) => a.gap - b.gap)[0]
  // One day apart is a matter of time zones.
  if (!nearest || nearest.gap <= 1) return null
  const { start, end, passage } = claim
  const said = passage.plain.slice(start, end)
  return { claim, record: recordOf(nearest.fact), said, recorded: nearest.day, agreeing: nearest.day, gap: nearest.gap }
}

/** Days since an arbitrary beginning, by the calendar alone. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? month - 3 : month + 9
  const years = month > 2 ? year : year - 1
  return (
    365 * years +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day
  )
}

function disagreeOnState(claim: Extract<Claim, { kind: 'state' }>, facts: readonly Described[]): Disagreement | null {
  const found = facts.flatMap(({ fact, words }) =>
    typeof fact.value === 'string' && stateFacts.test(words)
      ? [{ fact, state: fact.value.toLowerCase().replace(/[_-]+/g, ' ').trim() }]
      : [],
  )
  // Payment states say nothing about delivery, and the other way round.
  const alike = found.filter(({ fact }) => stateKinds[claim.topic].test(fact.key.toLowerCase()))
  const [first] = alike
  if (!first || !alike.every(({ state }) => contradicting[claim.topic].test(state))) return null
  const record = recordOf(first.fact)
  return { claim, record, said: stateWords[claim.topic], recorded: first.state, agreeing: '', gap: null }
}

function disagreeOnIdentity(
  claim: IdentityClaim,
  facts: readonly Described[],
  customer: Customer,
): Disagreement | null {
  const records = recordsOf(claim, facts, customer)
  const [first] = records
  if (!first || records.some(({ value }) => agrees(claim, value))) return null
  const { start, end, passage } = claim
  return {
    claim,
    record: first,
    said: `${identityWords[claim.topic]} ${passage.plain.slice(start, end)}`,
    recorded: first.value,
    agreeing: first.value,
    gap: null,
  }
}
