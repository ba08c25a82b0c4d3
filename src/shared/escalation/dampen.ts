import { quietUntil } from '../alerts/quiet.ts'
import type { Severity } from '../case/basics.ts'
import type { Case } from '../case/state.ts'
import type { AutomaticRule, EscalationPolicy } from './policy.ts'

/** Dampening of automatic rules against alert fatigue: one cause raises once in a while, and quiet times hold back. */

export type HeldBackReason = 'same_cause' | 'quiet_time'

export type Dampened =
  | { readonly raise: true }
  /** Held back until then (ISO), when it is looked at again. */
  | { readonly raise: false; readonly reason: HeldBackReason; readonly until: string }

/** What counts as the same cause for a rule: the case itself where it has no product. */
export function causeOf(rule: AutomaticRule, state: Pick<Case, 'id' | 'category' | 'product' | 'customer'>): string {
  switch (rule.cause) {
    case 'case':
      return `${rule.key} case ${state.id}`
    case 'category':
      return `${rule.key} category ${state.category}`
    case 'product':
      return state.product === null ? `${rule.key} case ${state.id}` : `${rule.key} product ${state.product}`
    case 'customer':
      return `${rule.key} customer ${state.customer.id}`
    default:
      return rule.cause satisfies never
  }
}

/**
 * Whether a rule raises now, `lastRaisedAt` (ISO) being when its cause last did. A case of S1 is never held back; one as
 * grave as the rule's `always` is not for quiet times.
 */
export function dampen(
  rule: AutomaticRule,
  { severity, lastRaisedAt, at }: { severity: Severity; lastRaisedAt: string | null; at: string },
  { quiet }: Pick<EscalationPolicy['automatic'], 'quiet'>,
): Dampened {
  if (severity === 'S1') return { raise: true }
  if (lastRaisedAt !== null) {
    const until = new Date(Date.parse(lastRaisedAt) + rule.onceInMinutes * 60_000).toISOString()
    if (at < until) return { raise: false, reason: 'same_cause', until }
  }
  // S1 is the gravest, and sorts first.
  const isGrave = rule.always.some((one) => severity <= one)
  const until = isGrave ? null : quietUntil(quiet, at)
  return until === null ? { raise: true } : { raise: false, reason: 'quiet_time', until }
}
