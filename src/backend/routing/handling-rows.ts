import type { RecordedEvent } from '../../shared/case/events.ts'
import type { Case } from '../../shared/case/state.ts'

/**
 * What an event says about who handles cases and how well. `came_back`: the member gave it back, or it was reopened
 * (`undoesSolved`) after they had solved it.
 */
export interface HandlingRow {
  readonly kind: 'given' | 'solved' | 'came_back'
  readonly undoesSolved: boolean
  readonly caseId: string
  readonly version: number
  readonly at: string
  readonly memberId: string
  readonly teamId: string
  readonly category: string
  readonly customerKey: string
}

/**
 * The row of one event, if it says anything. A case that a return or a recall puts back where it was is not given
 * anew. An escalation that is returned counts for whoever had it; one that waited in a queue was nobody's.
 */
export function handlingRow(before: Case | null, recorded: RecordedEvent, after: Case): HandlingRow | null {
  const { event, at, by, version } = recorded
  const row = (kind: HandlingRow['kind'], memberId: string | null, undoesSolved = false): HandlingRow | null =>
    memberId === null
      ? null
      : {
          kind,
          undoesSolved,
          caseId: after.id,
          version,
          at,
          memberId,
          // Whose team they had it in: where it is now, or for what came back where it was.
          teamId: kind === 'came_back' ? (before?.teamId ?? after.teamId) : after.teamId,
          category: after.category,
          customerKey: after.customer.id,
        }
  switch (event.type) {
    case 'case_assigned':
    case 'case_reassigned':
    case 'case_escalated':
    case 'escalation_accepted':
      return after.ownerId !== before?.ownerId ? row('given', after.ownerId) : null
    case 'case_resolved':
      return row('solved', after.ownerId ?? (by.kind === 'member' ? by.id : null))
    case 'case_reopened': {
      const solver = before?.resolution?.by
      return row('came_back', before?.ownerId ?? (solver?.kind === 'member' ? solver.id : null), true)
    }
    case 'escalation_returned':
      return row('came_back', before?.ownerId ?? null)
    default:
      return null
  }
}
