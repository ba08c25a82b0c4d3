import type { TimelineEntry } from '../../shared/case/state.ts'
import { deliveryStateSchema } from '../../shared/pen/delivery.ts'
import { words } from './words.ts'

const lines = words.penLines
/** By why it went to people. */
const handedOver: Readonly<Record<string, string>> = {
  taken: lines.taken,
  gave_up: lines.gave_up,
  silent: lines.silent,
}

/** The line of an event about the pen, the AI's questions or what leaves the house; null for any other. */
export function penLine({ kind, details, by }: TimelineEntry): string | null {
  switch (kind) {
    case 'ai_asked':
      return details.kind === 'permission' ? lines.asked_permission : lines.asked
    case 'ai_answered':
      if (details.granted === undefined) return lines.answered
      return details.granted === 'true' ? lines.allowed : lines.not_allowed
    case 'ai_question_withdrawn':
      return lines.withdrawn
    case 'ai_handed_over':
      return handedOver[details.why ?? ''] ?? lines.unanswered
    case 'pen_moved':
      return details.to === 'ai' ? lines.pen_to_ai : lines.pen_to_person
    case 'ai_held_back':
      return lines.held_back(Number(details.count ?? 1), details.heldBy ?? '')
    case 'message_delivery_changed': {
      const state = deliveryStateSchema.safeParse(details.state)
      if (!state.success) return null
      if (state.data === 'waiting') return by.kind === 'member' ? lines.again : lines.trying
      return lines.delivery[state.data]
    }
    default:
      return null
  }
}
