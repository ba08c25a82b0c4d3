import type { Fact } from '../../case/parts.ts'
import type { TriageInput } from '../triage.ts'
import { money } from '../wording.ts'
import { type AmountTopic, type Claim, claimsIn, type DateTopic, type StateTopic } from './claims.ts'
import { customerPassages } from './passages.ts'

/** A claim of the customer that no fact of its kind bears out, with the fact that comes nearest to it. */
export interface Disagreement {
  readonly claim: Claim
  readonly fact: Fact
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
  /(?:order|delivery|shipment|parcel|package|reservation|booking|subscription|payment|invoice|flight|tracking)[^a-z]*.*status|^status$/
/** Recorded states, folded, which contradict what the customer says. */
const contradicting: Record<StateTopic, RegExp> = {
  not_delivered: /^(?:delivered|completed?|received|picked up)\b/,
  delivered: /^(?:pending|processing|in transit|shipped|out for delivery|lost|not delivered|awaiting)/,
  cancelled: /^(?:active|pending|processing|confirmed|shipped|delivered|in transit|open|booked)/,
  paid: /^(?:unpaid|overdue|payment failed|failed|declined|awaiting payment|due)/,
}
const stateWords: Record<StateTopic, string> = {
  not_delivered: 'not delivered',
  delivered: 'delivered',
  cancelled: 'cancelled',
  paid: 'paid',
}

/**
 * Sets what the customer states beside the facts of the case. Only like with like: an amount against amounts of the
 * same kind in the same currency, a date against dates of the same kind, a state against states. One fact of the kind
 * that agrees is enough for peace, as the customer may mean that one.
 */
export function disagreements(input: TriageInput, tolerance: number): Disagreement[] {
  if (input.facts.length === 0) return []
  const facts = input.facts.map((fact) => ({ fact, words: `${fact.key} ${fact.label}`.toLowerCase() }))
  return customerPassages(input.conversation)
    .flatMap(claimsIn)
    .flatMap((claim) => disagree(claim, facts, tolerance) ?? [])
}

interface Described {
  readonly fact: Fact
  readonly words: string
}

function disagree(claim: Claim, facts: readonly Described[], tolerance: number): Disagreement | null {
  switch (claim.kind) {
    case 'amount':
      return disagreeOnAmount(claim, facts, tolerance)
    case 'date':
      return disagreeOnDate(claim, facts)
    case 'state':
      return disagreeOnState(claim, facts)
    default: {
      const never: never = claim
      return never
    }
  }
}

function disagreeOnAmount(claim: Extract<Claim, { kind: 'amount' }>, facts: readonly Described[], tolerance: number) {
  const amounts = facts.flatMap(({ fact, words }) =>
    typeof fact.value === 'number' && fact.unit === claim.currency ? [{ fact, words, value: fact.value }] : [],
  )
  // Cents are compared as whole numbers of a hundredth, or 0.1 + 0.2 would decide.
  const gapTo = (value: number) => Math.round(Math.abs(value - claim.amount) * 100) / 100
  if (amounts.some(({ value }) => gapTo(value) <= tolerance)) return null
  const alike = amounts.filter(({ words }) => amountFacts[claim.topic].test(words))
  const nearest = alike.toSorted((a, b) => gapTo(a.value) - gapTo(b.value))[0]
  if (!nearest) return null
  return {
    claim,
    fact: nearest.fact,
    said: money(claim.amount, claim.currency),
    recorded: money(nearest.value, claim.currency),
    agreeing: `${nearest.value} ${claim.currency}`,
    gap: gapTo(nearest.value),
  }
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
  return { claim, fact: nearest.fact, said, recorded: nearest.day, agreeing: nearest.day, gap: nearest.gap }
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
  const alike = found.filter(({ fact }) => /pay|invoice/.test(fact.key.toLowerCase()) === (claim.topic === 'paid'))
  const [first] = alike
  if (!first || !alike.every(({ state }) => contradicting[claim.topic].test(state))) return null
  return { claim, fact: first.fact, said: stateWords[claim.topic], recorded: first.state, agreeing: '', gap: null }
}
