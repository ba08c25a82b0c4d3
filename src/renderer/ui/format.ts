/** Numbers, dates and languages as this computer's person reads them. */

const timeFormat = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const dateTimeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const dayTimeFormat = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
const numberFormat = new Intl.NumberFormat()

/** `10:42` */
export function formatTime(instant: string): string {
  return timeFormat.format(new Date(instant))
}

/** `3 Mar 2026, 10:42` */
export function formatDateTime(instant: string): string {
  return dateTimeFormat.format(new Date(instant))
}

/** The time alone for today, else day and time. */
export function formatWhen(instant: string, now: Date = new Date()): string {
  const at = new Date(instant)
  return at.toDateString() === now.toDateString() ? timeFormat.format(at) : dayTimeFormat.format(at)
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
