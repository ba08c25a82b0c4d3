import { useMemo, useState } from 'react'
import type { Entry } from './list-state.ts'

/** Rows of the list's beginning that are looked through for categories; there are few categories and many rows. */
const looked = 500

/** The categories met so far, for the filter to choose from, and those it asks for already. */
export function useKnownCategories(entries: readonly Entry[], chosen: readonly string[]): string[] {
  const [met] = useState(() => new Set<string>())
  return useMemo(() => {
    for (const { row } of entries.slice(0, looked)) met.add(row.category)
    return [...new Set([...met, ...chosen])].toSorted()
  }, [entries, chosen, met])
}
