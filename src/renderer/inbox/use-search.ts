import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useDesk } from '../app/desk-context.tsx'
import type { Entry } from './list-state.ts'

export const mostHits = 100

/** What a search found. `entries` null while the first answer is on its way. */
export interface SearchFound {
  readonly entries: readonly Entry[] | null
  readonly failed: boolean
}

const nothingYet: SearchFound = { entries: null, failed: false }

/** Searches the desk's cases while the person types; the last answer stays until the next one is there. */
export function useSearch(text: string, order: 'newest' | 'rank'): SearchFound {
  const desk = useDesk()
  const [words] = useDebouncedValue(text.trim(), 80)
  const [found, setFound] = useState<SearchFound>(nothingYet)
  useEffect(() => {
    if (words === '') return setFound(nothingYet)
    const stop = new AbortController()
    desk.cases.search({ text: words, order, limit: mostHits }, { signal: stop.signal }).then(
      ({ hits }) => {
        if (stop.signal.aborted) return
        setFound({ entries: hits.map(({ row, snippet }) => ({ row, snippet, gone: false })), failed: false })
      },
      () => {
        if (!stop.signal.aborted) setFound({ entries: [], failed: true })
      },
    )
    return () => stop.abort()
  }, [desk, words, order])
  return found
}
