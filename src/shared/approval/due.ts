import type { Case } from '../case/state.ts'

/** What the house does about approvals by itself: unanswered requests and unused grants end when their time is over. */

/** An approval whose time is over: unanswered as a request, or unused as a grant. */
export interface ApprovalExpired {
  readonly type: 'approval_expired'
  readonly approvalId: string
  readonly what: 'request' | 'grant'
}

/** The approvals that expire by `at` (an ISO instant), as events, in the order their time ran out. */
export function dueApprovals({ approvals }: Pick<Case, 'approvals'>, at: string): ApprovalExpired[] {
  return endings(approvals)
    .filter(({ endsAt }) => endsAt <= at)
    .toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : a.endsAt > b.endsAt ? 1 : 0))
    .map(({ id, what }) => ({ type: 'approval_expired', approvalId: id, what }))
}

/** When the next approval expires, or null when none waits: what the case's `houseAt` must not lie behind. */
export function nextApprovalEnd({ approvals }: Pick<Case, 'approvals'>): string | null {
  return endings(approvals).reduce<string | null>(
    (first, { endsAt }) => (first !== null && first <= endsAt ? first : endsAt),
    null,
  )
}

interface Ending {
  readonly id: string
  readonly what: 'request' | 'grant'
  readonly endsAt: string
}

function endings(approvals: Case['approvals']): Ending[] {
  return approvals.flatMap(({ id, state, expiresAt, grantExpiresAt }): Ending[] => {
    if (state === 'asked') return [{ id, what: 'request', endsAt: expiresAt }]
    return state === 'granted' && grantExpiresAt ? [{ id, what: 'grant', endsAt: grantExpiresAt }] : []
  })
}
