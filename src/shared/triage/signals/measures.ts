import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { Fact } from '../../case/parts.ts'
import type { Measure } from '../../case/signals.ts'
import type { TriageInput } from '../triage.ts'

/** One value of a case that can be compared with earlier cases of its category. */
export interface Measured {
  readonly measure: Measure
  /** ISO 4217 for amounts, else null. */
  readonly unit: string | null
  readonly value: number
  /** Where the value stands, as far as it stands in one place. */
  readonly evidence: readonly Evidence[]
}

type Measurable = Pick<TriageInput, 'conversation' | 'facts' | 'assessment'>

/** Facts whose money moves in the contact; a balance or a limit does not. */
const movingMoney = /amount|total|price|charge|payment|paid|refund|fee|invoice|credit(?!.?(?:limit|card))/
const standingMoney = /balance|limit|lifetime|per.?(?:day|month|year)/

/**
 * The values of a case that baselines exist for: the money asked for or, without a request, the largest sum among the
 * facts of each currency; messages the customer wrote, tools the AI used and minutes from the first to the last turn.
 * Only the AI's part of the contact counts, which ends where a person first answers: what follows says nothing of how
 * unusual the contact was, and the values stay what they were at intake.
 */
export function measureCase(input: Measurable): Measured[] {
  const part = beforePeople(input.conversation)
  const wrote = part.filter(isWritten).length
  const calls = part.filter(({ tool }) => tool !== null).length
  const minutes = minutesOf(part)
  return [
    ...amountsOf(input),
    { measure: 'customer_turns', unit: null, value: wrote, evidence: [] },
    { measure: 'tool_calls', unit: null, value: calls, evidence: [] },
    // Transcripts without times stand at one instant and say nothing of how long it took.
    ...(minutes > 0 ? [{ measure: 'minutes' as const, unit: null, value: minutes, evidence: [] }] : []),
  ]
}

/** True for a message in which the customer says something. */
export function isWritten({ author, text }: Message): boolean {
  return author === 'customer' && text !== ''
}

/** The turns before the first answer of a person. */
export function beforePeople(conversation: readonly Message[]): readonly Message[] {
  const first = conversation.findIndex(({ author }) => author === 'agent')
  return first === -1 ? conversation : conversation.slice(0, first)
}

/** The instants of the first and the last turn, in milliseconds; null without turns. */
export function spanOf(part: readonly Message[]): { first: number; last: number } | null {
  const [first] = part
  if (!first) return null
  let [least, most] = [first.at, first.at]
  for (const { at } of part) {
    if (at < least) least = at
    if (at > most) most = at
  }
  return { first: Date.parse(least), last: Date.parse(most) }
}

function minutesOf(part: readonly Message[]): number {
  const span = spanOf(part)
  return span ? Math.max(0, Math.floor((span.last - span.first) / 60_000)) : 0
}

function amountsOf({ facts, assessment }: Measurable): Measured[] {
  const asked = assessment?.requestedAmount ?? null
  if (asked) {
    const evidence: Evidence[] = [{ kind: 'assessment', field: 'requestedAmount' }]
    return asked.amount > 0 ? [{ measure: 'amount', unit: asked.currency, value: asked.amount, evidence }] : []
  }
  const largest = new Map<string, Measured>()
  for (const fact of facts) {
    if (!isMovingMoney(fact) || fact.value <= (largest.get(fact.unit)?.value ?? 0)) continue
    const { id, value, unit } = fact
    largest.set(unit, { measure: 'amount', unit, value, evidence: [{ kind: 'fact', factId: id }] })
  }
  return [...largest.values()]
}

/** True for a fact that names a sum of money the contact is about. */
export function isMovingMoney(fact: Fact): fact is Fact & { value: number; unit: string } {
  const { key, label, value, unit } = fact
  if (typeof value !== 'number' || !(value > 0) || unit === null || !/^[A-Z]{3}$/.test(unit)) return false
  const words = `${key} ${label}`.toLowerCase()
  return movingMoney.test(words) && !standingMoney.test(words)
}

/** The tools the AI used in its part of the contact, each at its first use; calls that failed did nothing. */
export function stepsOf(conversation: readonly Message[]): Message[] {
  const seen = new Set<string>()
  return beforePeople(conversation).filter(({ tool }) => {
    if (tool === null || tool.ok === false || seen.has(tool.name)) return false
    seen.add(tool.name)
    return true
  })
}
