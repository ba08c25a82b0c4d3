import { useCallback, useEffect, useState } from 'react'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { useDesk } from '../app/desk-context.tsx'

interface DraftState {
  readonly draft: EscalationDraft | null
  readonly loading: boolean
  readonly failed: boolean
  readonly again: () => void
}

/**
 * The desk's proposal for a type and a team of a case (null: nothing is asked for); while another's is on its way, the
 * one before stays on screen.
 */
export function useEscalationDraft(
  caseId: string | null,
  type: EscalationType | null,
  teamId: string | null,
): DraftState {
  const desk = useDesk()
  const [round, setRound] = useState(0)
  const [held, setHeld] = useState<{ draft: EscalationDraft | null; loading: boolean; failed: boolean }>({
    draft: null,
    loading: true,
    failed: false,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again after a failure
  useEffect(() => {
    if (caseId === null) return
    const stop = new AbortController()
    setHeld((was) => ({ ...was, loading: true, failed: false }))
    desk.cases.escalationDraft({ caseId, type, teamId }, { signal: stop.signal }).then(
      (draft) => stop.signal.aborted || setHeld({ draft, loading: false, failed: false }),
      () => stop.signal.aborted || setHeld((was) => ({ ...was, loading: false, failed: true })),
    )
    return () => stop.abort()
  }, [desk, caseId, type, teamId, round])
  const again = useCallback(() => setRound((was) => was + 1), [])
  return { ...held, again }
}
