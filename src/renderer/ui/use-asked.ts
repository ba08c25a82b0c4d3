import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskClient } from '../app/desk-connection.ts'
import { useDesk } from '../app/desk-context.tsx'
import { useDeskState } from '../app/desk-state.ts'
import { type Trouble, troubleOf } from './trouble.ts'

export interface Asked<T> {
  /** The newest answer; it stays while it is asked for again. */
  readonly data: T | null
  readonly trouble: Trouble | null
  readonly loading: boolean
  /** Asks again. */
  readonly reload: () => Promise<void>
}

/** A question to the backend. */
export type Ask<T> = (desk: DeskClient, signal: AbortSignal) => Promise<T>

/**
 * Asks the backend when the component comes, when `ask` changes, and when the line is back. The identity of `ask` is
 * the question: keep it with `useCallback` or outside the component.
 */
export function useAsked<T>(ask: Ask<T>): Asked<T> {
  const desk = useDesk()
  const online = useDeskState((state) => state.sync?.link === 'online')
  const [held, hold] = useState<{ ask: Ask<T>; data: T | null; trouble: Trouble | null; loading: boolean }>({
    ask,
    data: null,
    trouble: null,
    loading: true,
  })
  const running = useRef<AbortController | null>(null)
  const reload = useCallback(async () => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    const { signal } = own
    hold((now) => ({ ask, data: now.ask === ask ? now.data : null, trouble: null, loading: true }))
    try {
      const data = await ask(desk, signal)
      if (!signal.aborted) hold({ ask, data, trouble: null, loading: false })
    } catch (error) {
      if (signal.aborted) return
      const trouble = troubleOf(error)
      hold((now) => ({ ask, data: now.ask === ask ? now.data : null, trouble, loading: false }))
    }
  }, [ask, desk])
  // `online` is a reason to ask again: the line came back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again whenever the line changes
  useEffect(() => {
    void reload()
    return () => running.current?.abort()
  }, [reload, online])
  return held.ask === ask
    ? { data: held.data, trouble: held.trouble, loading: held.loading, reload }
    : { data: null, trouble: null, loading: true, reload }
}
