import { useEffect, useState } from 'react'
import type { RankingView } from '../../shared/routing/ranking-view.ts'
import { useConnectionState, useDesk } from '../app/desk-context.tsx'

interface ReassignDraft {
  /** The team ranked: the one asked for, or the case's own. */
  readonly teamId: string | null
  /** Null while it is asked for, and where nothing is known. */
  readonly ranking: RankingView | null
  readonly loading: boolean
}

const nothing: ReassignDraft = { teamId: null, ranking: null, loading: false }

/** Who of a team (empty: the case's own) should get a case that is given over; nothing for no case. */
export function useReassignDraft(caseId: string | null, teamId: string): ReassignDraft {
  const desk = useDesk()
  const { epoch } = useConnectionState()
  const [held, hold] = useState<ReassignDraft>({ ...nothing, loading: caseId !== null })
  useEffect(() => {
    if (caseId === null || epoch === 0) return
    const stop = new AbortController()
    hold((was) => ({ ...was, loading: true }))
    desk.cases.reassignDraft({ caseId, teamId: teamId || null }, { signal: stop.signal }).then(
      (draft) => stop.signal.aborted || hold({ ...draft, loading: false }),
      // Without a ranking the sheet still offers everybody.
      () => stop.signal.aborted || hold(nothing),
    )
    return () => stop.abort()
  }, [desk, epoch, caseId, teamId])
  return held
}
