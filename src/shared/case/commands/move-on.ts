import { mayDo } from '../../access/permissions.ts'
import type { DecideContext } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import { type Case, openEscalation } from '../state.ts'

/**
 * Requests whose asker can no longer use a grant, because the case moved on to others, as events that withdraw them.
 * While an escalation waits nothing is withdrawn: the case may come back.
 */
export function withdrawMovedOn(after: Case, { directory }: DecideContext): CaseEvent[] {
  if (openEscalation(after)) return []
  return after.approvals
    .filter(({ state, askedBy }) => {
      const asker = directory.members.get(askedBy.id)
      return state === 'asked' && !(asker && mayDo(asker, 'record_authority', after))
    })
    .map(({ id }) => ({ type: 'approval_withdrawn', approvalId: id, reason: 'The case moved on to others.' }))
}
