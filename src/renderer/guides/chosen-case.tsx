import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { Case } from '../../shared/case/state.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useLive } from '../app/use-live.ts'

/** The real case that expressions and test runs are tried on: one for the whole editor, for as long as the window is open. */

/** A case by what its row says of it. */
export interface ChosenCase {
  readonly id: string
  readonly reference: string
  readonly subject: string
}

interface Choice {
  readonly chosen: ChosenCase | null
  /** The chosen case as it is now; null until it is there. */
  readonly state: Case | null
  /** This desk has it no longer. */
  readonly gone: boolean
  /** Those chosen before, newest first. */
  readonly recent: readonly ChosenCase[]
  choose(chosen: ChosenCase | null): void
}

const mostRecent = 6

/** Kept in memory alone: subjects of cases are not for the disk of the page. */
export const useChosenCase = create<Choice>()((set) => ({
  chosen: null,
  state: null,
  gone: false,
  recent: [],
  choose: (chosen) =>
    set(({ recent }) => ({
      chosen,
      state: null,
      gone: false,
      recent: chosen === null ? recent : [chosen, ...recent.filter(({ id }) => id !== chosen.id)].slice(0, mostRecent),
    })),
}))

/** Keeps the chosen case up as long as it is there. Mounted once, by the editor; draws nothing. */
export function FollowChosenCase() {
  const caseId = useChosenCase(({ chosen }) => chosen?.id ?? null)
  return caseId === null ? null : <Follow key={caseId} caseId={caseId} />
}

function Follow({ caseId }: { readonly caseId: string }) {
  const { data, state } = useLive(
    useCallback((desk: DeskClient, signal: AbortSignal) => desk.cases.watch({ caseId }, { signal }), [caseId]),
  )
  useEffect(() => {
    // Another may have been chosen while this one was on its way.
    if (useChosenCase.getState().chosen?.id !== caseId) return
    useChosenCase.setState({ state: data?.case ?? null, gone: state === 'refused' })
  }, [caseId, data, state])
  return null
}
