import { serverNow } from '../app/desk-state.ts'

/** Numbers, dates and languages as this computer's person reads them. */

const timeFormat = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const dateTimeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const dayTimeFormat = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
const weekdayTimeFormat = new Intl.DateTimeFormat(undefined, { weekday: 'short', hour: '2-digit', minute: '2-digit' })
const numberFormat = new Intl.NumberFormat()

/** `10:42` */
export function formatTime(instant: string): string {
  return timeFormat.format(new Date(instant))
}

/** `3 Mar 2026, 10:42` */
export function formatDateTime(instant: string): string {
  return dateTimeFormat.format(new Date(instant))
}

/** The time alone for today by the server's clock, else day and time. */
export function formatWhen(instant: string, now: Date = new Date(serverNow())): string {
  const at = new Date(instant)
  return at.toDateString() === now.toDateString() ? timeFormat.format(at) : dayTimeFormat.format(at)
}

/** `Mon 09:40` within six days from now, else `9 Mar, 09:40`; today the time alone. */
export function formatWeekday(instant: string, now: Date = new Date(serverNow())): string {
  const at = new Date(instant)
  const ahead = at.getTime() - now.getTime()
  const near = ahead > 0 && ahead < 6 * 86_400_000 && at.toDateString() !== now.toDateString()
  return near ? weekdayTimeFormat.format(at) : formatWhen(instant, now)
}

/** `12,345` */
export function formatNumber(value: number): string {
  return numberFormat.format(value)
}

/** `$120.00` for 120 USD; a code that is no currency stands behind the number. */
export function formatMoney(amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amount)
  } catch {
    return `${formatNumber(amount)} ${currency}`
  }
}

/** The name of a language such as `es` (`Spanish`); the tag itself when nobody knows it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** `billing_dispute` as people write it: `Billing dispute`. */
export function humanize(code: string): string {
  const words = code.replaceAll(/[_-]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
