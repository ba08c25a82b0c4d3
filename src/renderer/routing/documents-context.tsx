import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { useMe } from '../app/desk-state.ts'
import { NotYet } from '../ui/asked-parts.tsx'
import { type Asked, useAsked } from '../ui/use-asked.ts'
import { askPublished, documentKinds, noDocument, type Published, type PublishedByKind } from './documents.ts'
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
  const replies = useAsked(askPublished.replies)
  useEffect(() => {
    for (const store of Object.values(drafts)) store.getState().start(me.id)
  }, [me.id])
  const held = useMemo<Held | null>(() => {
    if (!escalation.data || !sla.data || !alerts.data || !replies.data) return null
    const reload = async () => {
      await Promise.all([escalation.reload(), sla.reload(), alerts.reload(), replies.reload()])
    }
    const documents = {
      escalation: orNull(escalation.data),
      sla: orNull(sla.data),
      alerts: orNull(alerts.data),
      replies: orNull(replies.data),
    }
    return { documents, reload }
  }, [
    escalation.data,
    escalation.reload,
    sla.data,
    sla.reload,
    alerts.data,
    alerts.reload,
    replies.data,
    replies.reload,
  ])
  const reload = held?.reload
  useEffect(() => {
    if (!reload) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload()
    }, againEvery)
    return () => clearInterval(timer)
  }, [reload])
  if (!held) return <NotYet asked={firstMissing([escalation, sla, alerts, replies])} />
  return <HeldContext value={held}>{children}</HeldContext>
}

function orNull<T>(answer: T | typeof noDocument): T | null {
  return answer === noDocument ? null : answer
}

function firstMissing(asked: readonly [Asked<unknown>, ...Asked<unknown>[]]): Asked<unknown> {
  const missing = asked.filter(({ data }) => data === null)
  return missing.find(({ trouble }) => trouble !== null) ?? missing[0] ?? asked[0]
}

function useHeld(): Held {
  const held = useContext(HeldContext)
  if (!held) throw new Error('No policy documents: render inside <DocumentsProvider>.')
  return held
}

/** Asks for the documents in force again. */
export function useReloadDocuments(): () => Promise<void> {
  return useHeld().reload
}

/** The kinds of document the workspace has, in the order of the screens. */
export function useKinds(): readonly PolicyKind[] {
  const { documents } = useHeld()
  return documentKinds.filter((kind) => documents[kind] !== null)
}

/** The document of a kind in force. Only inside the routing area, and only for a kind the workspace has (`useKinds`). */
export function usePublished<Kind extends PolicyKind>(kind: Kind): Published<Kind> {
  const published: PublishedByKind[Kind] = useHeld().documents[kind]
  if (published === null) throw new Error(`The workspace has no document of the kind ${kind}.`)
  return published
}
