import type { ComponentType } from 'react'
import { type RoutingTab, routingTabs } from '../app/route-hash.ts'
import { AlertsTab } from './alerts-tab.tsx'
import { ApprovalsTab } from './approvals-tab.tsx'
import { AutomaticTab } from './automatic-tab.tsx'
import { ClocksTab } from './clocks-tab.tsx'
import { ContactsTab } from './contacts-tab.tsx'
import { CoverageTab } from './coverage-tab.tsx'
import { DryRunTab } from './dry-run-tab.tsx'
import { HandoffsTab } from './handoffs-tab.tsx'
import { LaddersTab } from './ladders-tab.tsx'
import { MatrixTab } from './matrix-tab.tsx'
import { RepliesTab } from './replies-tab.tsx'
import { VersionsTab } from './versions-tab.tsx'

/**
 * What each part of routing shows. A part takes no props: it works on its document by `useDocumentDraft`. A part that
 * is not here has no tab.
 */
const parts: Readonly<Partial<Record<RoutingTab, ComponentType>>> = {
  matrix: MatrixTab,
  ladders: LaddersTab,
  automatic: AutomaticTab,
  clocks: ClocksTab,
  'dry-run': DryRunTab,
  coverage: CoverageTab,
  contacts: ContactsTab,
  approvals: ApprovalsTab,
  alerts: AlertsTab,
  replies: RepliesTab,
  handoffs: HandoffsTab,
  versions: VersionsTab,
}

/** The tabs there are, in their order. */
export const shownTabs: readonly RoutingTab[] = routingTabs.filter((tab) => parts[tab])

/** The part a tab shows; the first one for a tab that is not there. */
export function partOf(tab: RoutingTab): ComponentType {
  return parts[tab] ?? MatrixTab
}
