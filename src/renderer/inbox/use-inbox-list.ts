import { useCallback, useEffect, useRef, useState } from 'react'
import type { InboxQueryInput } from '../../shared/contract/desk.ts'
import { useConnection, useDesk } from '../app/desk-context.tsx'
import { followLive } from '../app/follow-live.ts'
import { append, deepPagesAt, type ListState, patch, receive, release } from './list-state.ts'
import { idleAfterMs, Stillness } from './stillness.ts'

const livePage = 100
const deepPage = 200
/** A further page on screen is asked for again when its content is older than this. */
const staleAfterMs = 10_000

export interface InboxList {
  readonly state: ListState | null
  readonly failed: boolean
  /** Whether rows may move; the list tells it what is done to it. */
  readonly stillness: Stillness
  /** Loads the next page. */
  readonly more: () => void
  /** Shows the rows that waited. */
  readonly showNew: () => void
  /** Says which rows are on screen, so that further pages among them stay true. */
  readonly seen: (first: number, last: number) => void
}

/** The list of a view: its first page live, further pages as they are scrolled to. `query` must keep its identity. */
export function useInboxList(query: Pick<InboxQueryInput, 'view' | 'sort' | 'filter'>): InboxList {
  const connection = useConnection()
  const desk = useDesk()
  const [held, setHeld] = useState<{ query: unknown; state: ListState } | null>(null)
  const [failed, setFailed] = useState(false)
  const [stillness] = useState(() => new Stillness())
  const loading = useRef<string | null>(null)
  const checkedAt = useRef(new Map<string, number>())
  const current = held?.query === query ? held.state : null

  const change = useCallback(
    (make: (state: ListState) => ListState) =>
      setHeld((before) => (before?.query === query ? { query, state: make(before.state) } : before)),
    [query],
  )

  useEffect(() => {
    loading.current = null
    checkedAt.current.clear()
    return followLive(connection, (client, signal) => client.inbox.watch({ ...query, limit: livePage }, { signal }), {
      value: (page) => {
        const calm = stillness.isCalm(performance.now())
        setHeld((before) => ({ query, state: receive(before?.query === query ? before.state : null, page, calm) }))
      },
      refused: () => setFailed(true),
      broken: () => {},
    })
  }, [connection, query, stillness])

  const waits = current?.held !== null && current !== null
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(() => stillness.isCalm(performance.now()) && change(release), idleAfterMs / 4)
    return () => clearInterval(timer)
  }, [waits, change, stillness])

  const next = current?.next ?? null
  const more = useCallback(() => {
    if (!next || loading.current === next) return
    loading.current = next
    setFailed(false)
    desk.inbox.page({ ...query, limit: deepPage, after: next }).then(
      (page) => change((state) => append(state, page, next)),
      () => {
        loading.current = null
        setFailed(true)
      },
    )
  }, [desk, query, next, change])

  const seen = useCallback(
    (first: number, last: number) => {
      if (!current) return
      const now = performance.now()
      for (const { after } of deepPagesAt(current, first, last)) {
        const checked = checkedAt.current.get(after)
        if (checked === undefined || now - checked < staleAfterMs) {
          if (checked === undefined) checkedAt.current.set(after, now)
          continue
        }
        checkedAt.current.set(after, now)
        desk.inbox.page({ ...query, limit: deepPage, after }).then(
          (page) => change((state) => patch(state, page.rows)),
          // The rows on screen stay as they were known; the next look asks again.
          () => {},
        )
      }
    },
    [current, desk, query, change],
  )

  const showNew = useCallback(() => change(release), [change])
  return { state: current, failed, stillness, more, showNew, seen }
}
