import { formatMoney, formatNumber } from '../ui/format.ts'

/** What a case needs said beyond `ui/format.ts`: shares, countries, facts. */

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** A share from 0 to 1 as `41%`. */
export function formatPercent(share: number): string {
  return percent.format(share)
}

/** `3 Mar 2026` */
export function formatDay(instant: string): string {
  return day.format(new Date(instant))
}

/** `Philippines` for `PH`; anything that is no region code stays as it is. */
export function formatCountry(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** A fact's value with its unit: money by its currency, anything else with the unit behind it. */
export function formatFact(
  value: string | number | boolean,
  unit: string | null,
  yesNo: { yes: string; no: string },
): string {
  if (typeof value === 'boolean') return value ? yesNo.yes : yesNo.no
  if (typeof value === 'string') return unit ? `${value} ${unit}` : value
  if (unit && /^[A-Z]{3}$/.test(unit)) return formatMoney(value, unit)
  return unit ? `${formatNumber(value)} ${unit}` : formatNumber(value)
}
