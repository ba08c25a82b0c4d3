import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { holesIn, renderMessage } from '../../shared/escalation/message-template.ts'
import type { SheetChanges } from './escalate-state.ts'

/** The message to the customer as it stands on the sheet. */
export interface CustomerMessageState {
  readonly text: string
  /** Goes out with the escalation. */
  readonly tells: boolean
  /** Placeholders nothing is known for: while there are any, nothing goes out. */
  readonly holes: readonly string[]
}

/** The proposal with the person's changes on top, for the team it goes to; null where the matrix proposes nothing. */
export function messageOf(
  { message }: Pick<EscalationDraft, 'message'>,
  changes: Pick<SheetChanges, 'message' | 'tells'>,
  teamName: string | null,
): CustomerMessageState | null {
  if (!message) return null
  const proposed = renderMessage(
    message.template,
    teamName ? { ...message.values, team: teamName, 'team.name': teamName } : message.values,
  )
  const text = changes.message ?? proposed
  return { text, tells: changes.tells, holes: holesIn(text) }
}

/** The text that goes out with the escalation; null when nothing does. */
export function messageToSend(message: CustomerMessageState | null): string | null {
  if (!message?.tells || message.holes.length > 0) return null
  return message.text.trim() || null
}
