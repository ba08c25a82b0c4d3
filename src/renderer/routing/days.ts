/** Dates of documents (`2026-11-23`): how far apart, and when something is to be looked at next. */

const day = 86_400_000

/** Days until a contact that was looked at is asked for again. */
export const reviewDays = 90

/** Days from one date to another; null when either is no date (somebody is typing it). */
export function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day
  return Number.isNaN(days) ? null : days
}

/** The date by which something looked at on `today` is to be looked at again. */
export function nextReview(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + reviewDays * day).toISOString().slice(0, 10)
}

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })

/** `23 Nov 2026`; what is no date stands for itself. */
export function formatDay(date: string): string {
  const at = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(at) ? date : format.format(at)
}
