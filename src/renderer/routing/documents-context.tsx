import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { useMe } from '../app/desk-state.ts'
import { NotYet } from '../ui/asked-parts.tsx'
import { type Asked, useAsked } from '../ui/use-asked.ts'
import { askPublished, type PublishedByKind } from './documents.ts'
import { drafts } from './draft-stores.ts'

/** What is in force, and how to ask for it again. */
interface Held {
  readonly documents: PublishedByKind
  readonly reload: () => Promise<void>
}

const HeldContext = createContext<Held | null>(null)

/** How often the documents are asked for again while the window is seen, in milliseconds: others change them too. */
const againEvery = 30_000

/** Asks for the documents in force and shows what is below once all are there. */
export function DocumentsProvider({ children }: { readonly children: ReactNode }) {
  const me = useMe()
  const escalation = useAsked(askPublished.escalation)
  const sla = useAsked(askPublished.sla)
  const alerts = useAsked(askPublished.alerts)
  useEffect(() => {
    for (const store of Object.values(drafts)) store.getState().start(me.id)
  }, [me.id])
  const held = useMemo<Held | null>(() => {
    if (!escalation.data || !sla.data || !alerts.data) return null
    const reload = async () => {
      await Promise.all([escalation.reload(), sla.reload(), alerts.reload()])
    }
    return { documents: { escalation: escalation.data, sla: sla.data, alerts: alerts.data }, reload }
  }, [escalation.data, escalation.reload, sla.data, sla.reload, alerts.data, alerts.reload])
  const reload = held?.reload
  useEffect(() => {
    if (!reload) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload()
    }, againEvery)
    return () => clearInterval(timer)
  }, [reload])
  if (!held) return <NotYet asked={firstMissing([escalation, sla, alerts])} />
  return <HeldContext value={held}>{children}</HeldContext>
}

function firstMissing(asked: readonly [Asked<unknown>, ...Asked<unknown>[]]): Asked<unknown> {
  const missing = asked.filter(({ data }) => data === null)
  return missing.find(({ trouble }) => trouble !== null) ?? missing[0] ?? asked[0]
}

/** The documents in force. Only inside the routing area. */
export function usePublished(): Held {
  const held = useContext(HeldContext)
  if (!held) throw new Error('No policy documents: render inside <DocumentsProvider>.')
  return held
}
