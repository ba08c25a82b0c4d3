import { waitingSince } from '../pen/delivery.ts'
import { withDelivery } from '../pen/delivery-of.ts'
import { mostHeldBack } from '../pen/held-back.ts'
import type { PenHolder } from '../pen/pen.ts'
import type { AiQuestion } from './ai-question.ts'
import type { CaseEvent, RecordedEvent } from './events.ts'
import type { Case } from './state.ts'

/** What events about the pen, the AI's questions and what leaves the house do to a case. */

export type PenEvent = Extract<
  CaseEvent,
  {
    type:
      | 'ai_asked'
      | 'ai_answered'
      | 'ai_question_withdrawn'
      | 'ai_handed_over'
      | 'pen_moved'
      | 'ai_held_back'
      | 'message_delivery_changed'
  }
>

/** The case after an event about the pen. */
export function evolvePen(state: Case, event: PenEvent, recorded: RecordedEvent): Case {
  const { at, by } = recorded
  switch (event.type) {
    case 'ai_asked':
      return { ...state, aiQuestion: event.question }
    case 'ai_answered':
      return endQuestion(state, {
        state: 'answered',
        answer: event.answer,
        answeredBy: by,
        endedAt: at,
        delivery: waitingSince(at),
      })
    case 'ai_question_withdrawn':
      return endQuestion(state, { state: 'withdrawn', endedAt: at })
    case 'ai_handed_over':
      return {
        ...movePen(endQuestion(state, { state: 'escalated', endedAt: at }), 'person', recorded),
        clocks: event.clocks.length > 0 ? event.clocks : state.clocks,
      }
    case 'pen_moved':
      return movePen(
        event.to === 'person' ? endQuestion(state, { state: 'escalated', endedAt: at }) : state,
        event.to,
        recorded,
      )
    case 'ai_held_back':
      return { ...state, heldBack: [...state.heldBack, ...event.attempts].slice(-mostHeldBack) }
    case 'message_delivery_changed':
      return withDelivery(state, event.messageId, event.delivery)
    default:
      return event satisfies never
  }
}

/** Events after which people hold a case, whoever wrote on it before: the AI gets it back by an explicit act only. */
const takesPen: ReadonlySet<CaseEvent['type']> = new Set([
  'case_assigned',
  'case_reassigned',
  'case_escalated',
  'escalation_accepted',
  'case_resolved',
])

/** The case with the pen where the event leaves it: what changes hands among people is theirs. */
export function keepPen(state: Case, recorded: RecordedEvent): Case {
  if (state.pen.holder === 'person' || !takesPen.has(recorded.event.type)) return state
  // What ends while the AI keeps it ends with the AI.
  if (recorded.event.type === 'case_resolved' && recorded.by.kind !== 'member')
    return endQuestion(state, { state: 'withdrawn', endedAt: recorded.at })
  return movePen(endQuestion(state, { state: 'withdrawn', endedAt: recorded.at }), 'person', recorded)
}

function movePen(state: Case, holder: PenHolder, { at, by }: RecordedEvent): Case {
  return { ...state, pen: { holder, since: at, by } }
}

/** A question that is over stays as it ended. */
function endQuestion(state: Case, ended: Partial<AiQuestion>): Case {
  const { aiQuestion } = state
  return aiQuestion?.state === 'open' ? { ...state, aiQuestion: { ...aiQuestion, ...ended } } : state
}
