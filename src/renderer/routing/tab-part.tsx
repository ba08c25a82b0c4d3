import type { PolicyKind } from '../../shared/policies/kinds.ts'
import type { RoutingTab } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { useKinds } from './documents-context.tsx'
import { partOf } from './tab-parts.tsx'

/** The document a tab is about first of all. */
export function kindOf(tab: RoutingTab): PolicyKind {
  if (tab === 'clocks') return 'sla'
  return tab === 'alerts' || tab === 'replies' ? tab : 'escalation'
}

/** The part of a tab, once the workspace has the document it is about. */
export function TabPart({ tab }: { readonly tab: RoutingTab }) {
  const kinds = useKinds()
  const Part = partOf(tab)
  if (kinds.includes(kindOf(tab))) return <Part />
  return <EmptyState title={t.routing.missing.title}>{t.routing.missing.text}</EmptyState>
}
