import type { IntakeCase } from '../../shared/contract/intake.ts'
import type { Problem } from './problems.ts'

/** Clocks at senders go wrong; a day ahead is a time zone, more is a mistake. */
const maxAheadMs = 24 * 60 * 60 * 1_000
const earliest = Date.parse('1990-01-01T00:00:00.000Z')
const latestDue = Date.parse('2200-01-01T00:00:00.000Z')
const oldestCustomer = Date.parse('1900-01-01T00:00:00.000Z')
/** Between two messages whose times nobody knows. */
const guessedGapMs = 60_000

/** The parts of a record that carry times. */
type Timed = Pick<IntakeCase, 'conversation' | 'commitments' | 'receivedAt'> & Partial<Pick<IntakeCase, 'customer'>>

/** Times that cannot be: before anything was, or in the future. */
export function timeProblems(record: Timed, now: Date): Problem[] {
  const latest = now.getTime() + maxAheadMs
  const problems: Problem[] = []
  const check = (field: string, value: string | null | undefined, from: number, to: number) => {
    if (value === null || value === undefined) return
    const time = Date.parse(value)
    if (Number.isNaN(time)) problems.push({ field, reason: 'is not a time' })
    else if (time < from) problems.push({ field, reason: `lies before ${new Date(from).getUTCFullYear()}` })
    else if (time > to)
      problems.push({
        field,
        reason: to === latest ? 'lies in the future' : `lies after ${new Date(to).getUTCFullYear()}`,
      })
  }
  check('receivedAt', record.receivedAt, earliest, latest)
  check('customer.customerSince', record.customer?.customerSince, oldestCustomer, latest)
  record.conversation.forEach(({ at }, index) => {
    check(`conversation[${index}].at`, at, earliest, latest)
  })
  record.commitments.forEach(({ dueAt }, index) => {
    check(`commitments[${index}].dueAt`, dueAt, earliest, latestDue)
  })
  return problems
}

/** An instant as Tierdesk writes it: UTC with milliseconds. */
export function normalInstant(value: string): string {
  return new Date(value).toISOString()
}

/**
 * The times of a conversation. A message without one gets a minute before the next known one, or the minutes after
 * the last known one up to the receipt; the order of the messages is kept.
 */
export function messageTimes(given: readonly (string | undefined)[], receivedAt: string): string[] {
  const known = given.map((at) => (at === undefined ? null : Date.parse(at)))
  const times = new Array<number>(known.length)
  let next = Date.parse(receivedAt)
  for (let index = known.length - 1; index >= 0; index -= 1) {
    const time = known[index] ?? next - guessedGapMs
    times[index] = time
    next = time
  }
  // A time guessed backwards from the receipt must not fall before a known time further up.
  let previous = Number.NEGATIVE_INFINITY
  return times.map((time, index) => {
    const kept = known[index] ?? Math.max(time, previous)
    previous = Math.max(previous, kept)
    return new Date(kept).toISOString()
  })
}
