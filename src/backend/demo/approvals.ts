import { isWithin } from '../../shared/approval/authority.ts'
import type { Telling } from './compose.ts'
import type { Course } from './fate.ts'
import type { FollowUp } from './follow-ups.ts'
import { members } from './people.ts'
import { idFrom } from './random.ts'

/** What became of the first requests for approval of the demo, in this order; later ones are not made. */
const outcomes = ['asked', 'granted', 'denied'] as const
export type DemoApproval = (typeof outcomes)[number]

/** Deals the outcomes out, each once. */
export function approvalDeal(): () => DemoApproval | null {
  const left = [...outcomes]
  return () => left.shift() ?? null
}

/**
 * A request for a refund above the owner's limit on a case that somebody works on, as steps to add; none where the case
 * is no place for it. What is asked was asked lately enough to be waiting still.
 */
export function approvalsOf(
  steps: readonly FollowUp[],
  { fate, noted, age }: Course,
  telling: Telling,
  deal: () => DemoApproval | null,
): FollowUp[] {
  const assigned = steps.find(({ command }) => command.type === 'case.assign')
  if (fate !== 'working' || assigned?.command.type !== 'case.assign' || age - noted < 12) return []
  const { memberId } = assigned.command.input
  const owner = members.find(({ id }) => id === memberId)
  const lead = members.find(
    (one) => one.role === 'lead' && one.id !== memberId && one.teamIds.some((id) => owner?.teamIds.includes(id)),
  )
  const requested = telling.input.assessment?.requestedAmount
  if (
    !owner ||
    owner.role === 'trainee' ||
    !lead ||
    requested?.currency !== 'USD' ||
    isWithin(requested.amount, owner.limits.refund)
  )
    return []
  if (!isWithin(requested.amount, lead.limits.refund)) return []
  const outcome = deal()
  if (!outcome) return []
  const { externalId } = telling.input
  const approvalId = idFrom(`${externalId}:approval`)
  const askedAt = Math.max(noted + 1, age - 40)
  const answeredAt = Math.round((askedAt + (age - askedAt) * 0.6) * 10) / 10
  const ask: FollowUp = {
    externalId,
    memberId,
    minutesAfterReceipt: Math.round(askedAt * 10) / 10,
    command: {
      type: 'case.ask_approval',
      input: {
        approvalId,
        kind: 'refund',
        amount: requested.amount,
        what: telling.input.assessment?.proposedAction ?? telling.input.subject,
        askedOf: { teamId: lead.teamIds[0] ?? '', memberId: lead.id },
      },
    },
  }
  const answer = (command: FollowUp['command']): FollowUp => ({
    externalId,
    memberId: lead.id,
    minutesAfterReceipt: answeredAt,
    command,
  })
  switch (outcome) {
    case 'asked':
      return [ask]
    case 'granted':
      return [
        ask,
        answer({
          type: 'case.grant_approval',
          input: { approvalId, reason: 'Yes, to the way it was paid. Tell them when to expect it.' },
        }),
      ]
    case 'denied':
      return [
        ask,
        answer({
          type: 'case.deny_approval',
          input: { approvalId, reason: 'Half of it is the carrier’s part. Offer a replacement first.' },
        }),
      ]
    default:
      return outcome satisfies never
  }
}
