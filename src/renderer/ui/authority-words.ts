import { type AuthorityKind, unitOf } from '../../shared/approval/authority.ts'
import { t } from '../app/text/index.ts'
import { formatMoney, formatNumber } from './format.ts'

/** An amount in its kind's unit: `$300.00`, `30 %`, `24 months`; money without a currency is a bare number. */
export function amountWords(kind: AuthorityKind, amount: number, currency: string | null): string {
  const unit = unitOf(kind)
  switch (unit) {
    case 'percent':
      return t.common.authority.percent(formatNumber(amount))
    case 'months':
      return t.common.authority.months(formatNumber(amount), amount)
    case 'money':
      return currency ? formatMoney(amount, currency) : formatNumber(amount)
    case null:
      return ''
    default:
      return unit satisfies never
  }
}

/** `Refund of $300.00`, `Exception`. */
export function authorityWords(kind: AuthorityKind, amount: number | null, currency: string | null): string {
  const name = t.common.authority.kinds[kind]
  return amount === null ? name : t.common.authority.of(name, amountWords(kind, amount, currency))
}
