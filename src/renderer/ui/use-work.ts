import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskClient } from '../app/desk-connection.ts'
import { useDesk } from '../app/desk-context.tsx'
import { useDeskState } from '../app/desk-state.ts'
import { type Trouble, troubleOf } from './trouble.ts'

export interface Work {
  readonly running: boolean
  readonly trouble: Trouble | null
  /** Does it; answers whether it went well. A second call while one runs does nothing. */
  readonly run: (work: (desk: DeskClient, signal: AbortSignal) => Promise<void>) => Promise<boolean>
  /** Stops waiting for the answer. */
  readonly stop: () => void
}

/** Something a person asks the backend to do, with what it said when it would not. */
export function useWork(): Work {
  const desk = useDesk()
  const [state, setState] = useState<{ running: boolean; trouble: Trouble | null }>({ running: false, trouble: null })
  const current = useRef<AbortController | null>(null)
  const stop = useCallback(() => {
    current.current?.abort()
    current.current = null
    setState({ running: false, trouble: null })
  }, [])
  const online = useDeskState(({ sync }) => sync?.link === 'online')
  // That the server could not be reached is no longer so when the line is back.
  useEffect(() => {
    if (online) setState((now) => (now.trouble?.kind === 'offline' ? { ...now, trouble: null } : now))
  }, [online])
  useEffect(() => () => current.current?.abort(), [])
  const run: Work['run'] = useCallback(
    async (work) => {
      if (current.current) return false
      const own = new AbortController()
      current.current = own
      setState({ running: true, trouble: null })
      try {
        await work(desk, own.signal)
        if (own.signal.aborted) return false
        setState({ running: false, trouble: null })
        return true
      } catch (error) {
        if (!own.signal.aborted) setState({ running: false, trouble: troubleOf(error) })
        return false
      } finally {
        if (current.current === own) current.current = null
      }
    },
    [desk],
  )
  return { ...state, run, stop }
}
