import { z } from 'zod'
import { aiWrites, isWithAi } from '../../pen/pen.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'
import { handOver } from './hand-over.ts'

export const takePenInputSchema = z.object({})
export type TakePenInput = z.infer<typeof takePenInputSchema>

/**
 * Takes the pen from the AI: from now on people write to the customer. A case that nobody owned becomes an ordinary one
 * and whoever took it owns it, also when it counted as finished; on one that somebody owns the pen goes to its owner.
 */
export function decideTakePen(state: Case, _input: TakePenInput, context: DecideContext): Decision {
  const denied = guardAccess(state, 'take_pen', context)
  if (denied) return denied
  if (context.actor.kind !== 'member') return refused('not_permitted', 'Only a person can take the pen.')
  if (!aiWrites(state)) return refused('no_change', 'A person has the pen already.')
  const { id, name } = context.actor.member
  return isWithAi(state)
    ? accepted(...handOver(state, 'taken', context), { type: 'case_assigned', memberId: id, memberName: name })
    : accepted({ type: 'pen_moved', to: 'person', reason: null })
}
