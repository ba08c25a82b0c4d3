import { useEffect } from 'react'
import { create } from 'zustand'
import type { Case } from '../../shared/case/state.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useConnectionState, useDesk } from '../app/desk-context.tsx'
import { serverNow, useMe } from '../app/desk-state.ts'

/** Open cases of the person and their teams, read off this desk to see which of them an offer would fit. */

/** Most cases read: reading one is a query of the desk. */
export const mostSamples = 60
/** So long they count as fresh, in milliseconds. */
const freshFor = 120_000
const atOnce = 6

interface Samples {
  /** Whose they are; null: nobody's. */
  readonly memberId: string | null
  /** Null before they were read. */
  readonly cases: readonly Case[] | null
  readonly failed: boolean
  /** When they were read, by the server's clock in milliseconds. */
  readonly at: number
}

const nothing: Samples = { memberId: null, cases: null, failed: false, at: 0 }
const useSamples = create<Samples>()(() => nothing)

/** Newest open cases of the person and of their teams; `cases` null before they were read. */
export function useSampleCases(): Pick<Samples, 'cases' | 'failed'> {
  const desk = useDesk()
  const { epoch } = useConnectionState()
  const { id: memberId } = useMe()
  const held = useSamples()
  useEffect(() => {
    const now = useSamples.getState()
    if (epoch === 0 || (now.memberId === memberId && now.cases && serverNow() - now.at < freshFor)) return
    const stop = new AbortController()
    readCases(desk, stop.signal).then(
      (cases) => {
        if (!stop.signal.aborted) useSamples.setState({ memberId, cases, failed: false, at: serverNow() })
      },
      () => {
        if (!stop.signal.aborted) useSamples.setState({ ...nothing, memberId, failed: true })
      },
    )
    return () => stop.abort()
  }, [desk, epoch, memberId])
  return held.memberId === memberId ? held : nothing
}

async function readCases(desk: DeskClient, signal: AbortSignal): Promise<Case[]> {
  const pages = await Promise.all(
    (['mine', 'team'] as const).map((view) =>
      desk.inbox.page({ view, sort: 'newest', limit: mostSamples }, { signal }),
    ),
  )
  const ids = [...new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id)))].slice(0, mostSamples)
  const found: (Case | null)[] = []
  for (let at = 0; at < ids.length; at += atOnce)
    found.push(...(await Promise.all(ids.slice(at, at + atOnce).map((id) => readCase(desk, id, signal)))))
  return found.filter((state) => state !== null)
}

/** A case as it is now; null when it has just left this desk. */
async function readCase(desk: DeskClient, caseId: string, signal: AbortSignal): Promise<Case | null> {
  try {
    for await (const { case: state } of await desk.cases.watch({ caseId }, { signal })) return state
  } catch (error) {
    if (signal.aborted) throw error
  }
  return null
}
