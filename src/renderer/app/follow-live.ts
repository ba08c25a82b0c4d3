import { isDefinedError } from '@orpc/client'
import { backoff, pause } from './backoff.ts'
import type { DeskClient, DeskConnection } from './desk-connection.ts'

/** Opens one of the desk's live queries. */
export type OpenLive<T> = (desk: DeskClient, signal: AbortSignal) => Promise<AsyncIterable<T>>

export interface LiveHandlers<T> {
  value(value: T): void
  /** The desk said no for a reason of the contract: asking again would not help. */
  refused(error: Error): void
  /** The line broke; what was shown stays and is asked for again. */
  broken(error: unknown): void
}

/** Follows a live query over every reconnection until stopped. Answers how to stop. */
export function followLive<T>(connection: DeskConnection, open: OpenLive<T>, handlers: LiveHandlers<T>): () => void {
  const stop = new AbortController()
  void follow(connection, open, handlers, stop.signal)
  return () => stop.abort()
}

async function follow<T>(
  connection: DeskConnection,
  open: OpenLive<T>,
  handlers: LiveHandlers<T>,
  signal: AbortSignal,
): Promise<void> {
  let attempt = 0
  while (!signal.aborted) {
    await whenOpen(connection, signal)
    if (signal.aborted) return
    try {
      for await (const value of await open(connection.desk, signal)) {
        if (signal.aborted) return
        attempt = 0
        handlers.value(value)
      }
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof Error && isDefinedError(error)) return handlers.refused(error)
      handlers.broken(error)
    }
    await pause(backoff(attempt), signal)
    attempt += 1
  }
}

function whenOpen(connection: DeskConnection, signal: AbortSignal): Promise<void> {
  if (connection.state().link === 'open' || signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const settle = () => {
      if (connection.state().link !== 'open' && !signal.aborted) return
      unsubscribe()
      signal.removeEventListener('abort', settle)
      resolve()
    }
    const unsubscribe = connection.subscribe(settle)
    signal.addEventListener('abort', settle)
  })
}
