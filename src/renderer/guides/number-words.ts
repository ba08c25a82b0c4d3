import { t } from '../app/text/index.ts'

const words = t.guides.numbers
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })

/** A share in per cent: `8 %` of 3 in 40. */
export function share(count: number, of: number): string {
  return percent.format(of === 0 ? 0 : count / of)
}

/** A length of time in its two largest units, given in seconds: `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function span(seconds: number | null): string {
  if (seconds === null) return words.none
  const whole = Math.round(seconds)
  if (whole < 60) return words.seconds(whole)
  if (whole < 3_600) return words.minutes(Math.floor(whole / 60), whole % 60)
  const minutes = Math.round(whole / 60)
  return words.hours(Math.floor(minutes / 60), minutes % 60)
}
