import { maySee } from '../../access/permissions.ts'
import { type DecideContext, type Refused, refused } from '../decision.ts'
import type { Commitment } from '../parts.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

/** Promises that may be open on one case at once: more than that nobody keeps. */
export const mostCommitments = 50

type Found = { readonly refusal: Refused } | { readonly refusal: null; readonly commitment: Commitment }

/**
 * The open promise somebody wants to end, or the refusal that says what became of it. It may be ended on a case that is
 * done too: the promise outlives the case.
 */
export function findOpenCommitment(state: Case, commitmentId: string, context: DecideContext): Found {
  const commitment = state.commitments.find(({ id }) => id === commitmentId)
  const denied = answersFor(commitment, state, context) ? null : guardAccess(state, 'reply', context)
  if (denied) return { refusal: denied }
  if (!commitment) return { refusal: refused('invalid_input', 'There is no such promise on this case.') }
  if (commitment.state !== 'open')
    return {
      refusal: refused(
        'no_change',
        `This promise was ${commitment.state} already.`,
        commitment.endedBy
          ? `${commitment.endedBy.name} said so${commitment.reason ? `: ${commitment.reason}` : '.'}`
          : null,
      ),
    }
  return { refusal: null, commitment }
}

/** Whether it was handed on to who asks; they may end it though the case is not theirs. */
function answersFor(commitment: Commitment | undefined, state: Case, { actor }: DecideContext): boolean {
  return actor.kind === 'member' && commitment?.keeper?.id === actor.member.id && maySee(actor.member, state)
}
