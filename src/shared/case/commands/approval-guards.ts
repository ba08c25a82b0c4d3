import type { Member } from '../../access/directory.ts'
import { limitOf, mayAnswer } from '../../approval/who-may.ts'
import { amountWords, approvalTruth, authorityWords } from '../../approval/words.ts'
import type { Approval } from '../approval.ts'
import { type DecideContext, type Refused, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

/** Checks that the commands on approvals share. */

type Found<T> = { readonly refusal: Refused } | ({ readonly refusal: null } & T)

/** The request that still waits for an answer, or the refusal that says what became of it. */
export function findAsked(state: Case, approvalId: string, context: DecideContext): Found<{ approval: Approval }> {
  const approval = state.approvals.find(({ id }) => id === approvalId)
  if (!approval) return { refusal: refused('approval_gone', 'There is no such request on this case.') }
  if (approval.state !== 'asked') {
    return { refusal: refused('approval_gone', 'This request was already answered.', approvalTruth(approval)) }
  }
  if (approval.expiresAt <= context.at) {
    const truth = approvalTruth({ ...approval, state: 'expired' })
    return { refusal: refused('approval_gone', 'The time to answer this request is over.', truth) }
  }
  return { refusal: null, approval }
}

/** The request and the member who may answer it, or the refusal. */
export function findAnswerable(
  state: Case,
  approvalId: string,
  context: DecideContext,
): Found<{ approval: Approval; member: Member }> {
  const found = findAsked(state, approvalId, context)
  if (found.refusal) return found
  const denied = guardAccess(state, 'decide_approval', context)
  if (denied) return { refusal: denied }
  const { actor } = context
  if (actor.kind !== 'member') return { refusal: refused('not_permitted', 'Only a person can answer a request.') }
  const { approval } = found
  const { member } = actor
  if (approval.askedBy.id === member.id) {
    return {
      refusal: refused('not_permitted', 'Nobody answers their own request. Withdraw it if you need it no longer.'),
    }
  }
  if (!mayAnswer(member, approval)) return { refusal: refused('not_permitted', beyond(member, approval)) }
  return { refusal: null, approval, member }
}

function beyond(member: Member, { kind, amount, given }: Approval): string {
  const limit = limitOf(member, kind)
  if (limit === null) return 'Your role may not grant exceptions.'
  const before = given > 0 ? ` and the ${amountWords(kind, given)} given before` : ''
  return `Your own limit of ${amountWords(kind, limit)} does not cover ${authorityWords(kind, amount)}${before}.`
}
