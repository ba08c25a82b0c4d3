import type { CaseEvent, RecordedEvent } from './events.ts'
import type { Commitment } from './parts.ts'
import type { Case } from './state.ts'

/** What events about promises to the customer do to a case. */

export type CommitmentEvent = Extract<
  CaseEvent,
  {
    type:
      | 'commitment_made'
      | 'commitment_kept'
      | 'commitment_dropped'
      | 'commitment_handed_on'
      | 'commitment_reminded'
      | 'commitment_missed'
  }
>

/** The case after an event about a promise. */
export function evolveCommitment(state: Case, event: CommitmentEvent, { at, by }: RecordedEvent): Case {
  switch (event.type) {
    case 'commitment_made':
      return { ...state, commitments: [...state.commitments, event.commitment] }
    case 'commitment_kept':
      return change(state, event.commitmentId, { state: 'kept', endedBy: by, endedAt: at, reason: event.reason })
    case 'commitment_dropped':
      return change(state, event.commitmentId, { state: 'dropped', endedBy: by, endedAt: at, reason: event.reason })
    case 'commitment_handed_on':
      return change(state, event.commitmentId, { keeper: event.to })
    case 'commitment_reminded':
      return change(state, event.commitmentId, { remindedAt: at })
    case 'commitment_missed':
      return change(state, event.commitmentId, { missedAt: at })
    default:
      return event satisfies never
  }
}

function change(state: Case, id: string, changes: Partial<Commitment>): Case {
  return {
    ...state,
    commitments: state.commitments.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  }
}
