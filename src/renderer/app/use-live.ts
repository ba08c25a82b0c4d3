import { useEffect, useState } from 'react'
import { useConnection } from './desk-context.tsx'
import { followLive, type OpenLive } from './follow-live.ts'

export interface Live<T> {
  /** The newest value; null until the first one. It stays while the line is broken. */
  readonly data: T | null
  /** Why the desk refused, in words; null when all is well. */
  readonly error: Error | null
  readonly state: 'loading' | 'live' | 'broken' | 'refused'
}

const loading = { data: null, error: null, state: 'loading' } as const

/**
 * Follows a live query of the desk as long as the component is there, over every reconnection.
 * `open` is the identity of the query: keep it with `useCallback`, and a new one starts from nothing.
 *
 * @example const { data } = useLive(useCallback((desk, signal) => desk.cases.watch({ caseId }, { signal }), [caseId]))
 */
export function useLive<T>(open: OpenLive<T>): Live<T> {
  const connection = useConnection()
  const [held, hold] = useState<{ open: OpenLive<T>; live: Live<T> }>({ open, live: loading })
  useEffect(
    () =>
      followLive<T>(connection, open, {
        value: (data) => hold({ open, live: { data, error: null, state: 'live' } }),
        refused: (error) => hold({ open, live: { data: null, error, state: 'refused' } }),
        broken: () =>
          hold((before) => ({
            open,
            live: { data: before.open === open ? before.live.data : null, error: null, state: 'broken' },
          })),
      }),
    [connection, open],
  )
  return held.open === open ? held.live : loading
}
