import { useCallback } from 'react'
import { useDesk } from '../app/desk-context.tsx'
import { closeUndo, tell, type Undoable } from './undo.tsx'
import { useCommands } from './use-commands.ts'
import { words } from './words.ts'

/** Takes an escalation back: out of the outbox while it has not left the desk, by recalling it afterwards. */
export function useUndoEscalation(onBack: (reference: string) => void): (sent: Undoable) => void {
  const desk = useDesk()
  const issue = useCommands()
  return useCallback(
    async (sent) => {
      closeUndo(sent)
      const { withdrawn } = await desk.commands
        .withdraw({ commandId: sent.commandId })
        .catch(() => ({ withdrawn: false }))
      if (!withdrawn) {
        const input = { escalationId: sent.escalationId, reason: null }
        const outcome = await issue(sent.caseId, { type: 'case.recall_escalation', input })
        if (!outcome.ok) {
          const { message, truth } = outcome.trouble
          return tell(truth ? `${message} ${words.refusal.truth(truth)}` : message, words.done.undoRefused)
        }
      }
      tell(words.done.undone(sent.reference))
      onBack(sent.reference)
    },
    [desk, issue, onBack],
  )
}
