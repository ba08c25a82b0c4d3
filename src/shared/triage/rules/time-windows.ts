import type { Fact } from '../../case/parts.ts'
import { fold } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'

/** What can have a time limit, as keys, labels and customers name it. */
const limited =
  /return|refund|cancel|exchange|warrant|claim|guarantee|trial|money.?back|devol|reembols|garant|cambi|troca/
const windowKey = /window|period|time ?limit|days ?allowed|allowed ?days|max(?:imum)? ?days/
const remaining = /left|remaining|until|to go|restan/
const elapsedKey =
  /days? (?:since|after|ago|from|elapsed|passed|held|old)|(?:since|after) .*days|\bdays$|\bage\b|elapsed/
const overKey = /over by|days over|days late|days past|past by|exceeded by|overdue by/
const endKey =
  /(?:window|period|deadline|eligib\w*|returnable|refundable|valid)[a-z ]*(?:until|ends?|ended|closes?|closed|expires?|expired|expiry|end date|deadline|by)$|deadline$|return by$|refund by$/
const allowedKey =
  /eligible|eligibility|refundable|returnable|within (?:the )?(?:window|period|policy)|in window|allowed by policy|cancellable|exchangeable/

/** A limit in time that the facts show to be over, in words, with the facts that say so. */
export interface ExceededWindow {
  readonly text: string
  readonly factIds: readonly string[]
}

interface Named {
  readonly fact: Fact
  /** Key and label in words. */
  readonly words: string
  readonly key: string
  /** The key without its last part: `return` of `return.window`. */
  readonly topic: string
}

/** The limit that is over; null when none is, or when the facts speak of none. */
export function exceededWindow(input: TriageInput): ExceededWindow | null {
  if (input.facts.length === 0) return null
  const named = input.facts.map(describe).filter(({ words }) => limited.test(words))
  if (named.length === 0) return null
  return overBy(named) ?? pastWindow(named) ?? pastEnd(named, input.receivedAt) ?? refusedByRecord(named)
}

/** The case as if every such limit had been kept. */
export function withinWindow(input: TriageInput): TriageInput {
  let current = input
  for (let round = 0; round <= input.facts.length; round += 1) {
    const exceeded = exceededWindow(current)
    if (!exceeded) return current
    const last = exceeded.factIds.at(-1)
    current = {
      ...current,
      facts: current.facts.map((fact) => (fact.id === last ? kept(fact, current.receivedAt) : fact)),
    }
  }
  return { ...current, facts: [] }
}

function kept(fact: Fact, receivedAt: string): Fact {
  if (typeof fact.value === 'number') return { ...fact, value: 0 }
  if (typeof fact.value === 'boolean') return { ...fact, value: true }
  return { ...fact, value: instantOf(fact.value) === null ? 'yes' : receivedAt }
}

function describe(fact: Fact): Named {
  const key = inWords(fact.key)
  return { fact, key, words: `${key} ${inWords(fact.label)}`, topic: fact.key.split('.').slice(0, -1).join('.') }
}

function inWords(name: string): string {
  return fold(name.slice(0, 200).replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function isDays({ fact, words }: Named): boolean {
  return fact.unit === null ? /\bdays?\b/.test(words) : /^days?$|^d$/i.test(fact.unit)
}

function numberOf({ fact }: Named): number | null {
  if (typeof fact.value === 'number') return fact.value
  const text = typeof fact.value === 'string' ? /^\s*(\d{1,5})(?: days?)?\s*$/.exec(fact.value) : null
  return text?.[1] === undefined ? null : Number(text[1])
}

function overBy(named: readonly Named[]): ExceededWindow | null {
  const over = named.find((one) => overKey.test(one.words) && isDays(one) && (numberOf(one) ?? 0) > 0)
  if (!over) return null
  return { text: `It is over by ${days(numberOf(over) ?? 0)}.`, factIds: [over.fact.id] }
}

function pastWindow(named: readonly Named[]): ExceededWindow | null {
  for (const window of named) {
    const limit = numberOf(window)
    if (limit === null || !windowKey.test(window.key) || !isDays(window) || remaining.test(window.words)) continue
    for (const elapsed of named) {
      const count = numberOf(elapsed)
      const fits =
        elapsed !== window &&
        elapsed.topic === window.topic &&
        isDays(elapsed) &&
        elapsedKey.test(elapsed.words) &&
        !windowKey.test(elapsed.key)
      if (fits && count !== null && count > limit && !remaining.test(elapsed.words) && !overKey.test(elapsed.words)) {
        return {
          text: `The limit is ${days(limit)}. It has been ${days(count)}.`,
          factIds: [window.fact.id, elapsed.fact.id],
        }
      }
    }
  }
  return null
}

function pastEnd(named: readonly Named[], receivedAt: string): ExceededWindow | null {
  const ended = named.find(({ fact, key }) => {
    const end = typeof fact.value === 'string' && endKey.test(key) ? instantOf(fact.value) : null
    return end !== null && end < Date.parse(receivedAt)
  })
  return ended
    ? { text: `The time ended on ${String(ended.fact.value).slice(0, 10)}.`, factIds: [ended.fact.id] }
    : null
}

function refusedByRecord(named: readonly Named[]): ExceededWindow | null {
  const refused = named.find(({ fact, words }) => {
    if (!allowedKey.test(words) || /\bnon\b|\bnot\b|ineligible/.test(words)) return false
    return typeof fact.value === 'boolean'
      ? !fact.value
      : typeof fact.value === 'string' &&
          /^(?:no|false|not eligible|ineligible|expired|not allowed)$/i.test(fact.value.trim())
  })
  return refused
    ? { text: `The record "${refused.fact.label.slice(0, 40)}" says no.`, factIds: [refused.fact.id] }
    : null
}

/** The end of the day where only a day is named; null when it is no date. */
function instantOf(value: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(value)) return null
  const time = Date.parse(value.length === 10 ? `${value}T23:59:59.999Z` : value)
  return Number.isNaN(time) ? null : time
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
