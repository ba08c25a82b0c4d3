import { z } from 'zod'
import type { Member } from '../../access/directory.ts'
import { amountProblem, amountSchema, authorityKindSchema } from '../../approval/authority.ts'
import { ruleFor } from '../../approval/rule.ts'
import { type Asked, givenAlone, limitOf, mayAnswer, mayGiveAlone } from '../../approval/who-may.ts'
import { approvalTruth } from '../../approval/words.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { placeSchema } from '../escalation.ts'
import { type Case, openEscalation } from '../state.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh } from './guard.ts'
import { resolvePlace } from './place.ts'

export const askApprovalInputSchema = z.object({
  approvalId: idSchema,
  kind: authorityKindSchema,
  /** In the unit of its kind; null for an exception. */
  amount: amountSchema.nullable(),
  /** What it is for. */
  what: z.string().trim().min(1).max(2_000),
  /** A person, or a team of whom anybody who may grant it can answer. */
  askedOf: placeSchema,
})
export type AskApprovalInput = z.infer<typeof askApprovalInputSchema>

const minute = 60_000

/**
 * Asks for authority above one's own. The case waits for approval; who may answer sees it from now on. Only one
 * request per kind waits for the same asker.
 */
export function decideAskApproval(state: Case, input: AskApprovalInput, context: DecideContext): Decision {
  const refusal = firstRefusal(
    guardActive(state, context),
    guardFresh(state, 'approval', context),
    guardAccess(state, 'ask_approval', context),
  )
  if (refusal) return refusal
  const { actor } = context
  if (actor.kind !== 'member') return refused('not_permitted', 'Only a person can ask for approval.')
  if (openEscalation(state))
    return refused('already_escalated', 'This case waits to be accepted: who accepts it decides what to ask for.')
  if (!state.ownerId) return refused('not_permitted', 'Accept the case first: nobody owns it yet.')
  const { kind, amount, askedOf } = input
  const problem = amountProblem(kind, amount)
  if (problem) return refused('invalid_input', problem)
  if (state.approvals.some(({ id }) => id === input.approvalId))
    return refused('invalid_input', 'This request is on the case already.')
  const rule = ruleFor(context.escalationPolicy.approvals, kind)
  if (!rule) return refused('not_permitted', 'This workspace has no rule for such requests, so nobody can grant one.')
  if (mayGiveAlone(actor.member, { kind, amount }, { concessions: state.concessions, rule }))
    return refused('no_change', 'This is within your own limit: nobody has to be asked.')
  const waiting = state.approvals.find(
    (one) => one.state === 'asked' && one.kind === kind && one.askedBy.id === actor.member.id,
  )
  if (waiting)
    return refused('no_change', 'You asked for this already and it waits for an answer.', approvalTruth(waiting))
  const place = resolvePlace(askedOf, context)
  if (!place)
    return refused('unknown_target', 'That team or person is not in this workspace, or the person is not in that team.')
  const asked: Asked = {
    kind,
    amount,
    given: givenAlone(state.concessions, actor.member.id, kind),
    roles: rule.roles,
    askedBy: { id: actor.member.id },
  }
  const able = ableToAnswer(asked, { teamId: askedOf.teamId, member: place.member }, context)
  if (able.length === 0) return refused('unknown_target', unable(place.member, place.name))
  return accepted({
    type: 'approval_asked',
    watchers: able.map(({ id }) => id),
    approval: {
      ...asked,
      id: input.approvalId,
      what: input.what,
      policy: rule.policy,
      limit: limitOf(actor.member, kind),
      roles: rule.roles,
      pauses: rule.pauses,
      askedBy: actorRef(actor),
      askedAt: context.at,
      askedOf,
      askedOfName: place.name,
      state: 'asked',
      decidedBy: null,
      decidedAt: null,
      reason: null,
      expiresAt: new Date(Date.parse(context.at) + rule.expiresMinutes * minute).toISOString(),
      grantMinutes: rule.grantMinutes,
      grantExpiresAt: null,
      usedAt: null,
      usedFor: null,
      statusBefore: statusBefore(state),
    },
  })
}

/** Those of the place whose own limit covers it. */
function ableToAnswer(
  asked: Asked,
  { teamId, member }: { readonly teamId: string; readonly member: Member | null },
  { directory }: DecideContext,
): Member[] {
  const people = member ? [member] : [...directory.members.values()].filter(({ teamIds }) => teamIds.includes(teamId))
  return people.filter((one) => mayAnswer(one, asked)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function unable(member: Member | null, name: string): string {
  return member
    ? `${name} may not grant this: their own limit does not cover it, or it would be their own request.`
    : `Nobody in ${name} has a limit that covers this. Ask somebody with more authority.`
}

/** What the case goes back to: where another request waits already, what that one goes back to. */
function statusBefore(state: Case): Case['status'] {
  const other = state.approvals.find((one) => one.state === 'asked')
  return other && state.status === 'waiting_approval' ? other.statusBefore : state.status
}
