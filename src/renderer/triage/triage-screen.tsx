import { useEffect } from 'react'
import { useMe } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import type { TriageTab } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { AreaDenied, AreaMain, AreaParts } from '../ui/area-frame.tsx'
import { NotYet } from '../ui/asked-parts.tsx'
import { DraftBar } from './draft-bar.tsx'
import { useDraft } from './draft-store.ts'
import { DraftTab } from './draft-tab.tsx'
import { FileTab } from './file-tab.tsx'
import { FlagsTab } from './flags-tab.tsx'
import { LearnTab } from './learn-tab.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { ReportTab } from './report-tab.tsx'
import { mayChangeTriage, mayWatchTriage } from './roles.ts'
import { SamplesTab } from './samples-tab.tsx'
import { usePolicies } from './use-policies.ts'
import { VersionsTab } from './versions-tab.tsx'

const forWatchers: readonly TriageTab[] = ['flags', 'versions', 'report', 'samples', 'file']
const forChangers: readonly TriageTab[] = ['flags', 'draft', 'versions', 'report', 'samples', 'file', 'learn']

/** Where leads and QA watch over the flags: how right they are, and the policy that raises them. */
export function TriageScreen({ tab }: { readonly tab: TriageTab }) {
  const { role } = useMe()
  return (
    <AreaMain>
      {mayWatchTriage(role) ? (
        <Parts tab={tab} />
      ) : (
        <AreaDenied title={t.triage.denied.title}>{t.triage.denied.text}</AreaDenied>
      )}
    </AreaMain>
  )
}

function Parts({ tab }: { readonly tab: TriageTab }) {
  const me = useMe()
  const start = useDraft((state) => state.start)
  const tabs = mayChangeTriage(me.role) ? forChangers : forWatchers
  const current = tabs.includes(tab) ? tab : 'flags'
  useEffect(() => start(me.id), [start, me.id])
  return (
    <>
      <AreaParts
        title={t.triage.title}
        tabsLabel={t.triage.tabsLabel}
        tabs={tabs.map((key) => ({
          key,
          label: t.triage.tabs[key],
          to: { area: 'triage', tab: key },
          current: key === current,
        }))}
      >
        <Part tab={current} readOnly={!mayChangeTriage(me.role)} />
      </AreaParts>
      <DraftBar onDraftTab={current === 'draft'} />
      <LeaveDialog />
    </>
  )
}

function Part({ tab, readOnly }: { readonly tab: TriageTab; readonly readOnly: boolean }) {
  const policies = usePolicies(tab === 'versions')
  const go = useRoute((state) => state.go)
  switch (tab) {
    case 'report':
      return <ReportTab />
    case 'samples':
      return <SamplesTab />
    case 'learn':
      return <LearnTab />
    default:
  }
  const overview = policies.data
  if (!overview) return <NotYet asked={policies} />
  switch (tab) {
    case 'flags':
      return <FlagsTab published={overview.published} readOnly={readOnly} />
    case 'draft':
      return (
        <DraftTab
          overview={overview}
          onProposed={async () => {
            await policies.reload()
            go({ area: 'triage', tab: 'versions' })
          }}
        />
      )
    case 'versions':
      return <VersionsTab overview={overview} readOnly={readOnly} onChanged={policies.reload} />
    case 'file':
      return <FileTab published={overview.published} readOnly={readOnly} />
    default:
      return tab satisfies never
  }
}
