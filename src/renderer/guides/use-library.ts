import { useCallback, useMemo } from 'react'
import type { GuideOverview } from '../../shared/contract/guides.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useMe } from '../app/desk-state.ts'
import { useLive } from '../app/use-live.ts'
import type { Trouble } from '../ui/trouble.ts'
import { useAsked } from '../ui/use-asked.ts'
import { type LibraryRow, libraryRows } from './library-rows.ts'
import { mayDraw } from './roles.ts'

const nothing: GuideOverview = { guides: [] }

/** The guides there are: what this desk has, and for leads what the server tells besides. */
export function useLibrary(): {
  /** Null before the desk has answered. */
  readonly rows: readonly LibraryRow[] | null
  readonly trouble: Trouble | null
  readonly reload: () => Promise<void>
} {
  const leads = mayDraw(useMe().role)
  const published = useLive(useCallback((desk, signal) => desk.guides.watch(undefined, { signal }), [])).data
  const ask = useCallback(
    async (desk: DeskClient, signal: AbortSignal) =>
      leads ? await desk.guides.overview(undefined, { signal }) : nothing,
    [leads],
  )
  const { data, trouble, reload } = useAsked(ask)
  const rows = useMemo(
    () => published && libraryRows(published.guides, leads ? (data?.guides ?? null) : null),
    [published, data, leads],
  )
  return { rows, trouble: leads ? trouble : null, reload }
}
