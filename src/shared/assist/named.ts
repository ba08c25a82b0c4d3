import { findReferences } from '../masking/references.ts'
import { moneyMentions } from '../triage/text/money-mentions.ts'
import type { Spoken } from './spoken.ts'

/** What sentences name: amounts of money, numbers, and values that are known. Each in one way of writing. */

const code =
  /#\w*\d{2,}|\b(?=[A-Za-z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{5,}\b|\b\d{5,}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g

/** Amounts, numbers and known values that a sentence names, each in one way of writing. */
export function namedIn(text: string, values: readonly string[]): ReadonlySet<string> {
  const names = new Set([...amountsIn(text), ...codesIn(text)])
  if (values.length > 0) {
    const small = text.toLowerCase()
    for (const value of values) if (small.includes(value)) names.add(value)
  }
  return names
}

/** The amount of money that was named last. */
export function lastAmountIn(spoken: readonly Spoken[]): string | undefined {
  const one = spoken.findLast(({ marks }) => marks.amounts > 0)
  return one && amountsIn(one.text).at(-1)
}

function amountsIn(text: string): string[] {
  return /\d/.test(text) ? moneyMentions(text).map(({ amount, currency }) => `${amount} ${currency}`) : []
}

/** Numbers of orders and bookings, rather than dates, flights and articles. */
export function ordersIn(text: string): string[] {
  const codes = codesIn(text)
  if (codes.length === 0) return []
  const orders = findReferences(text).filter(({ kind }) => kind === 'order')
  return orders.map(({ start, end }) => nameOfCode(text.slice(start, end))).filter((name) => codes.includes(name))
}

function codesIn(text: string): string[] {
  return /\d/.test(text) ? Array.from(text.matchAll(code), ([found]) => nameOfCode(found)) : []
}

function nameOfCode(written: string): string {
  return written.replace('#', '').toLowerCase()
}
