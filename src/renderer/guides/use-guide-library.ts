import { useCallback, useMemo } from 'react'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import { makeLibrary, noGuides } from '../../shared/guide/guide-library.ts'
import { useLive } from '../app/use-live.ts'

/** The guides that new runs may begin on, as this desk knows them; null until it has told. */
export function useToldLibrary(): GuideLibrary | null {
  const { data } = useLive(useCallback((desk, signal) => desk.guides.watch(undefined, { signal }), []))
  return useMemo(() => data && makeLibrary(data.guides.map((guide) => ({ guide, state: 'published' }))), [data])
}

/** The same; empty until the desk has told. */
export function useGuideLibrary(): GuideLibrary {
  return useToldLibrary() ?? noGuides
}
