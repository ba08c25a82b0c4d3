import { z } from 'zod'

/** What a member may give away by themselves, and what they must ask for. */

/** What authority can be asked for. Amounts are in the workspace's currency, discounts in per cent, terms in months. */
export const authorityKindSchema = z.enum(['refund', 'credit', 'discount', 'contract_term', 'exception'])
export type AuthorityKind = z.infer<typeof authorityKindSchema>

/** The kinds that have an amount; an exception has none. */
export const amountKinds = authorityKindSchema.exclude(['exception']).options
export type AmountKind = (typeof amountKinds)[number]

/** What an amount of each kind is counted in; null where there is none. */
export type AuthorityUnit = 'money' | 'percent' | 'months'
const units: Readonly<Record<AuthorityKind, AuthorityUnit | null>> = {
  refund: 'money',
  credit: 'money',
  discount: 'percent',
  contract_term: 'months',
  exception: null,
}

/** What an amount of `kind` is counted in; null for an exception. */
export function unitOf(kind: AuthorityKind): AuthorityUnit | null {
  return units[kind]
}

/** What a member may give on one case without asking: money in the workspace's currency, per cent, months. */
export const limitsSchema = z.object({
  refund: z.number().min(0).default(0),
  credit: z.number().min(0).default(0),
  discount: z.number().min(0).max(100).default(0),
  contract_term: z.number().min(0).default(0),
})
export type Limits = z.infer<typeof limitsSchema>

/** Nothing may be given without asking. */
export const noLimits: Limits = { refund: 0, credit: 0, discount: 0, contract_term: 0 }

/** Largest amount anybody can write down: what lies above is a slip of the finger. */
const maxAmount = 10_000_000
const maxMonths = 1_200

/** A positive amount of the workspace's money in whole cents, of per cent, or of months; which, its kind says. */
export const amountSchema = z.number().positive().max(maxAmount)

/** Why an amount does not fit its kind, in a sentence; null when it does. */
export function amountProblem(kind: AuthorityKind, amount: number | null): string | null {
  const unit = unitOf(kind)
  if (unit === null) return amount === null ? null : 'An exception has no amount. Say in words what it is.'
  if (amount === null) return 'Say how much.'
  switch (unit) {
    case 'money':
      return isWhole(amount * 100) ? null : 'Write the amount with at most two decimals.'
    case 'percent':
      return amount <= 100 && isWhole(amount * 100) ? null : 'Write a discount of at most 100 %, with two decimals.'
    case 'months':
      return Number.isInteger(amount) && amount <= maxMonths ? null : 'Write the term in whole months.'
    default:
      return unit satisfies never
  }
}

/** True for whole numbers, as far as the rounding of decimals allows: 19.99 × 100 counts as one. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6
}

/** `a` is at most `b`, both in their unit; compared in hundredths, so that sums of cents do not go astray. */
export function isWithin(a: number, b: number): boolean {
  return Math.round(a * 100) <= Math.round(b * 100)
}

/** The amounts added up, in whole hundredths of their unit. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100
}
