import { useEffect, useState } from 'react'
import { useConnection } from './desk-context.tsx'
import { followLive, type OpenLive } from './follow-live.ts'

export interface Live<T> {
  /** The newest value; null until the first one. It stays while the line is broken. */
  readonly data: T | null
  /** Why the desk refused, in words; null when all is well. */
  readonly error: Error | null
  readonly state: 'loading' | 'live' | 'broken' | 'refused'
  /** How often in a row it broke since the last value. */
  readonly failures: number
}

const loading = { data: null, error: null, state: 'loading', failures: 0 } as const

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
        value: (data) => hold({ open, live: { data, error: null, state: 'live', failures: 0 } }),
        refused: (error) => hold({ open, live: { data: null, error, state: 'refused', failures: 0 } }),
        broken: () =>
          hold((before) => {
            const { data, failures } = before.open === open ? before.live : loading
            return { open, live: { data, error: null, state: 'broken', failures: failures + 1 } }
          }),
      }),
    [connection, open],
  )
  return held.open === open ? held.live : loading
}
