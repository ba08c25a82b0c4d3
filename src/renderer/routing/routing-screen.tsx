import { useMe } from '../app/desk-state.ts'
import type { RoutingTab } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { AreaDenied, AreaMain, AreaParts } from '../ui/area-frame.tsx'
import { DocumentsProvider } from './documents-context.tsx'
import { ProblemsProvider } from './problems-context.tsx'
import { PublishBars } from './publish-bar.tsx'
import { mayRoute } from './roles.ts'
import { TabPart } from './tab-part.tsx'
import { shownTabs } from './tab-parts.tsx'
import { useWatchJumps } from './use-jumps.ts'
import { useKeepWindow } from './use-keep-window.ts'

/** Where leads say where escalations go, how they climb, and by which clocks, alerts and approvals. */
export function RoutingScreen({ tab }: { readonly tab: RoutingTab }) {
  const { role } = useMe()
  return (
    <AreaMain>
      {mayRoute(role) ? (
        <Parts tab={tab} />
      ) : (
        <AreaDenied title={t.routing.denied.title}>{t.routing.denied.text}</AreaDenied>
      )}
    </AreaMain>
  )
}

function Parts({ tab }: { readonly tab: RoutingTab }) {
  useKeepWindow()
  useWatchJumps(tab)
  const parts = shownTabs.map((key) => ({
    key,
    label: t.routing.tabs[key],
    to: { area: 'routing', tab: key } as const,
    current: key === tab,
  }))
  return (
    <AreaParts title={t.routing.title} tabsLabel={t.routing.tabsLabel} tabs={parts}>
      <DocumentsProvider>
        <ProblemsProvider>
          <TabPart tab={tab} />
          <PublishBars />
        </ProblemsProvider>
      </DocumentsProvider>
    </AreaParts>
  )
}
