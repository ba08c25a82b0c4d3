import { z } from 'zod'
import type { Member } from '../../access/directory.ts'
import { amountProblem, amountSchema, authorityKindSchema, isWithin } from '../../approval/authority.ts'
import { ruleFor } from '../../approval/rule.ts'
import { givenAlone, limitOf, mayGiveAlone } from '../../approval/who-may.ts'
import { amountWords, approvalTruth, authorityWords } from '../../approval/words.ts'
import type { Approval } from '../approval.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, type Refused, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh } from './guard.ts'

export const recordAuthorityInputSchema = z.object({
  concessionId: idSchema,
  kind: authorityKindSchema,
  /** In the unit of its kind; null for an exception. */
  amount: amountSchema.nullable(),
  /** What was done: 'Refunded order 1234 to the card'. */
  what: z.string().trim().min(1).max(2_000),
  /** The grant it is given under; null where the own limit covers it. */
  approvalId: idSchema.nullable(),
})
export type RecordAuthorityInput = z.infer<typeof recordAuthorityInputSchema>

/**
 * Writes down what was given to the customer: freely within one's own limit for the case, above it only under one's
 * own grant that covers kind and amount and was not used yet. The grant is used up by it.
 */
export function decideRecordAuthority(state: Case, input: RecordAuthorityInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'record_authority', context))
  if (refusal) return refusal
  const { actor } = context
  if (actor.kind !== 'member') return refused('not_permitted', 'Only a person can record this.')
  const { kind, amount, what, approvalId } = input
  const problem = amountProblem(kind, amount)
  if (problem) return refused('invalid_input', problem)
  if (state.concessions.some(({ id }) => id === input.concessionId))
    return refused('invalid_input', 'This is on the case already.')
  const uncovered =
    approvalId === null
      ? beyondLimit(state, input, { member: actor.member, context })
      : unusable(state, input, { member: actor.member, context })
  // The grant's own end is told before anything else that changed: it says more.
  const late = firstRefusal(uncovered, guardFresh(state, 'approval', context))
  if (late) return late
  return accepted({
    type: 'concession_recorded',
    concession: { id: input.concessionId, kind, amount, what, by: actorRef(actor), at: context.at, approvalId },
  })
}

interface Giver {
  readonly member: Member
  readonly context: DecideContext
}

function beyondLimit(state: Case, { kind, amount }: RecordAuthorityInput, { member, context }: Giver): Refused | null {
  const rule = ruleFor(context.escalationPolicy.approvals, kind)
  if (mayGiveAlone(member, { kind, amount }, { concessions: state.concessions, rule })) return null
  const limit = limitOf(member, kind)
  if (limit === null) return refused('over_limit', 'An exception needs approval. Ask for it first.')
  const given = givenAlone(state.concessions, member.id, kind)
  return refused(
    'over_limit',
    `${sentence(authorityWords(kind, amount))} is above your own limit of ${amountWords(kind, limit)}. Ask for approval first.`,
    given > 0 ? `You gave ${amountWords(kind, given)} on this case already; it counts towards your limit.` : null,
  )
}

function unusable(state: Case, input: RecordAuthorityInput, { member, context }: Giver): Refused | null {
  const approval = state.approvals.find(({ id }) => id === input.approvalId)
  if (!approval) return refused('approval_gone', 'There is no such grant on this case.')
  if (approval.askedBy.id !== member.id)
    return refused('not_permitted', `Only ${approval.askedBy.name}, who asked, can use this grant.`)
  if (approval.state !== 'granted') return refused('approval_gone', gone[approval.state], approvalTruth(approval))
  if (!approval.grantExpiresAt || approval.grantExpiresAt <= context.at)
    return refused('approval_gone', gone.expired, approvalTruth({ ...approval, state: 'expired' }))
  return isCovered(approval, input)
    ? null
    : refused(
        'over_limit',
        `The grant does not cover ${authorityWords(input.kind, input.amount)}. Ask for what is missing.`,
        approvalTruth(approval),
      )
}

const gone: Readonly<Record<Exclude<Approval['state'], 'granted'>, string>> = {
  asked: 'This request is not granted yet.',
  denied: 'This request was denied.',
  withdrawn: 'This request was withdrawn.',
  expired: 'This grant has expired. Ask again.',
  used: 'This grant was used already. Each grant is used once.',
}

function isCovered(approval: Approval, { kind, amount }: RecordAuthorityInput): boolean {
  if (approval.kind !== kind) return false
  if (approval.amount === null) return amount === null
  return amount !== null && isWithin(amount, approval.amount)
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
