import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import type { Case } from '../../shared/case/state.ts'
import type { Guide, GuideLibrary } from '../../shared/guide/guide.ts'
import { makeLibrary } from '../../shared/guide/guide-library.ts'
import type { GuideRun } from '../../shared/guide/run.ts'
import { useConnectionState, useDesk } from '../app/desk-context.tsx'
import { useDeskState, useMe } from '../app/desk-state.ts'

interface Fetched {
  /** Whose they are: nothing of one person stays for the next. */
  readonly memberId: string | null
  /** Versions that are not the newest, by key and version. */
  readonly guides: ReadonlyMap<string, Guide>
}

const none: ReadonlyMap<string, Guide> = new Map()
const useFetched = create<Fetched>()(() => ({ memberId: null, guides: none }))

/**
 * The guides this window knows: those that new runs begin on, and the versions that the runs on this case are of, asked
 * for one by one where they are not the newest. Null before the desk has told.
 */
export function useGuideLibrary(state: Case): GuideLibrary | null {
  const desk = useDesk()
  const { epoch } = useConnectionState()
  const online = useDeskState(({ sync }) => sync?.link === 'online')
  const { id: memberId } = useMe()
  const published = useDeskState(({ guides }) => guides)
  const fetched = useFetched((held) => (held.memberId === memberId ? held.guides : none))
  const library = useMemo(
    () =>
      published &&
      makeLibrary([
        ...[...fetched.values()].map((guide) => ({ guide, state: 'superseded' as const })),
        ...published.map((guide) => ({ guide, state: 'published' as const })),
      ]),
    [published, fetched],
  )
  const missing = library
    ? versionsOf(state.guideRuns)
        .filter(({ key, version }) => !library.find(key, version))
        .map(({ key, version }) => `${key} ${version}`)
        .join(',')
    : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when a line to the backend is there
  useEffect(() => {
    if (epoch === 0) return
    const stop = new AbortController()
    for (const name of missing.split(',').filter(Boolean)) {
      const [key = '', version] = name.split(' ')
      desk.guides.version({ key, version: Number(version) }, { signal: stop.signal }).then(
        ({ guide }) => keep(memberId, name, guide),
        // Said where the run is shown; asked for again with the next line.
        () => {},
      )
    }
    return () => stop.abort()
  }, [desk, epoch, online, memberId, missing])
  return library
}

function keep(memberId: string, name: string, guide: Guide): void {
  useFetched.setState((held) => ({
    memberId,
    guides: new Map([...(held.memberId === memberId ? held.guides : none), [name, guide]]),
  }))
}

/** Every version that runs went through, sub-guides too. */
function versionsOf(runs: readonly GuideRun[]): { key: string; version: number }[] {
  const versions = runs.flatMap(({ guide, version, records }) => [
    { key: guide, version },
    ...records.flatMap(({ taken }) =>
      taken.kind === 'entered' ? [{ key: taken.inner.guide, version: taken.inner.version }] : [],
    ),
  ])
  return [...new Map(versions.map((one) => [`${one.key} ${one.version}`, one])).values()]
}
