import { useCallback } from 'react'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Receipt } from '../../shared/contract/desk.ts'
import { useDesk } from '../app/desk-context.tsx'
import type { Trouble } from './refusal-note.tsx'
import { words } from './words.ts'

export type Outcome =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly trouble: Trouble }
export type IssueCommand = (caseId: string, command: CaseCommand) => Promise<Outcome>

/** Gives commands to the desk. A refusal comes back as words, and so does a desk that does not answer. */
export function useCommands(): IssueCommand {
  const desk = useDesk()
  return useCallback(
    async (caseId, command) => {
      try {
        const issued = await desk.commands.issue({ caseId, command })
        return issued.outcome === 'queued'
          ? { ok: true, receipt: issued.receipt }
          : { ok: false, trouble: issued.refusal }
      } catch {
        return { ok: false, trouble: { message: words.refusal.unreachable, truth: null } }
      }
    },
    [desk],
  )
}
