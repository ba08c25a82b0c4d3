import type { Share } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'
import { codeOf, type Field, fieldAt } from './fields.ts'

/** Values of a policy and figures of a report as people read them. */

const words = t.triage.values

/** `70 %`; one digit behind the point where the share is no whole per cent. */
export function percentText(share: number): string {
  const rounded = Math.round(share * 1_000) / 10
  return words.percent(formatNumber(rounded))
}

/** `83 %, 71 % to 91 %` */
export function shareText({ value, low, high }: Share): string {
  return words.interval(wholePercent(value), wholePercent(low), wholePercent(high))
}

/** `83 %`, whole. */
export function wholePercent(share: number): string {
  return words.percent(formatNumber(Math.round(share * 100)))
}

/** A value of a field in words, such as `70 %`, `8 points`, `On`, `“call me”, “ring me”`. */
export function valueText(field: Pick<Field, 'kind' | 'unit'>, value: unknown): string {
  if (typeof value === 'boolean') return value ? words.on : words.off
  if (typeof value === 'number') {
    if (field.kind === 'share') return percentText(value)
    return field.unit === null || field.unit === 'money' || field.unit === 'score'
      ? formatNumber(value)
      : `${formatNumber(value)} ${unitWord(field.unit, value)}`
  }
  if (Array.isArray(value)) return value.length === 0 ? words.none : value.map((one) => `“${String(one)}”`).join(', ')
  if (typeof value === 'object' && value !== null) {
    const limits = Object.entries(value).map(([currency, limit]) => `${currency} ${formatNumber(Number(limit))}`)
    return limits.length === 0 ? words.none : limits.join(', ')
  }
  return String(value ?? '')
}

/** The word for so many of a unit of the schemas; one nobody knows stands for itself. */
export function unitWord(unit: string, count: unknown): string {
  const [one, many] = words.units[unit] ?? [unit, unit]
  return count === 1 ? one : many
}

/** What a path changes, such as `Low AI confidence: Lowest confidence`. */
export function fieldName(path: string): string {
  const code = codeOf(path)
  const title = fieldAt(path)?.title ?? path
  if (code) return words.of(t.common.flag[code], title)
  if (path.startsWith('severityPoints')) return words.of(t.triage.flags.severityPoints, title)
  if (path.startsWith('tierPoints')) return words.of(t.triage.flags.tierPoints, title)
  return words.of(t.triage.flags.models, title)
}
