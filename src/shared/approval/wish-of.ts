import { isStanding } from '../case/flag.ts'
import type { Case } from '../case/state.ts'
import { requestedAmount } from '../triage/recommendation/authority.ts'
import type { AuthorityKind } from './authority.ts'

/** What a request for approval is filled in with. */
export interface AuthorityWish {
  readonly kind: AuthorityKind
  /** Null: the person says how much. */
  readonly amount: number | null
  readonly what: string
}

const kindWords: readonly (readonly [AuthorityKind, RegExp])[] = [
  ['discount', /\bdiscount|\d\s?%/i],
  ['contract_term', /\b(?:contract|term|months? free)\b/i],
  ['credit', /\b(?:credit|voucher|goodwill|gift card)/i],
  ['refund', /\brefund|reimburs|money back/i],
]

/** What the case itself seems to ask for: the amount over the limit, or an exception to the rules. */
export function wishOf(state: Case, currency: string): AuthorityWish {
  const action = state.assessment?.proposedAction ?? ''
  const standing = state.flags.filter(isStanding)
  const money = requestedAmount(state)
  const sentence = standing.find(({ code }) => code === 'over_limit' || code === 'policy_exception')?.sentence ?? ''
  const what = action || sentence
  if (!money && standing.some(({ code }) => code === 'policy_exception'))
    return { kind: 'exception', amount: null, what }
  const named = kindWords.find(([, pattern]) => pattern.test(action))?.[0] ?? 'refund'
  // A sum of money is no discount in per cent and no term.
  const kind = money && named !== 'credit' ? 'refund' : named
  return { kind, amount: money?.currency === currency ? money.amount : null, what }
}
