import type { RecordedEvent } from '../../shared/case/events.ts'
import type { Case } from '../../shared/case/state.ts'

/** What a receiver said of one escalation, as it is counted. */
export interface RatingRow {
  readonly caseId: string
  readonly escalationId: string
  readonly at: string
  readonly type: string
  readonly category: string
  readonly fromTeamId: string
  readonly toTeamId: string
  readonly needed: boolean
  readonly rightPlace: boolean
  readonly complete: boolean
  readonly missing: readonly string[]
}

/** The row of one event, if it rates an escalation. */
export function ratingRow({ event, at }: RecordedEvent, after: Case): RatingRow | null {
  if (event.type !== 'handoff_rated') return null
  const escalation = after.escalations.find(({ id }) => id === event.escalationId)
  if (!escalation) return null
  const { needed, rightPlace, complete, missing } = event.rating
  return {
    caseId: after.id,
    escalationId: escalation.id,
    at,
    type: escalation.type,
    category: after.category,
    fromTeamId: escalation.from.teamId,
    toTeamId: escalation.to.teamId,
    needed,
    rightPlace,
    complete,
    missing,
  }
}
