import { useMemo } from 'react'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import { makeLibrary } from '../../shared/guide/guide-library.ts'
import type { OpenLive } from '../app/follow-live.ts'
import { useLive } from '../app/use-live.ts'

type Published =
  Awaited<ReturnType<Parameters<OpenLive<unknown>>[0]['guides']['watch']>> extends AsyncIterable<infer T> ? T : never

const watch: OpenLive<Published> = (desk, signal) => desk.guides.watch(undefined, { signal })

/** The guides that new runs may begin on, as this desk knows them; empty until it has told. */
export function useGuideLibrary(): GuideLibrary {
  const { data } = useLive(watch)
  return useMemo(
    () => makeLibrary((data?.guides ?? []).map((guide) => ({ guide, state: 'published' as const }))),
    [data],
  )
}
