import { Alert, Button, Title } from '@mantine/core'
import { IconCloudOff, IconLock } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useDeskState, useMe } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import type { TriageTab } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { DraftBar } from './draft-bar.tsx'
import { useDraft } from './draft-store.ts'
import { DraftTab } from './draft-tab.tsx'
import { FileTab } from './file-tab.tsx'
import { FlagsTab } from './flags-tab.tsx'
import { LearnTab } from './learn-tab.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { NotYet } from './parts.tsx'
import { ReportTab } from './report-tab.tsx'
import { mayChangeTriage, mayWatchTriage } from './roles.ts'
import { SamplesTab } from './samples-tab.tsx'
import classes from './triage.module.css'
import { TriageTabs } from './triage-tabs.tsx'
import { usePolicies } from './use-policies.ts'
import { VersionsTab } from './versions-tab.tsx'

const forWatchers: readonly TriageTab[] = ['flags', 'versions', 'report', 'samples', 'file']
const forChangers: readonly TriageTab[] = ['flags', 'draft', 'versions', 'report', 'samples', 'file', 'learn']

/** Where leads and QA watch over the flags: how right they are, and the policy that raises them. */
export function TriageScreen({ tab }: { readonly tab: TriageTab }) {
  const { role } = useMe()
  return (
    <main id="main" tabIndex={-1} className={classes.screen}>
      {mayWatchTriage(role) ? <Parts tab={tab} /> : <Denied />}
    </main>
  )
}

function Parts({ tab }: { readonly tab: TriageTab }) {
  const me = useMe()
  const start = useDraft((state) => state.start)
  const tabs = mayChangeTriage(me.role) ? forChangers : forWatchers
  const current = tabs.includes(tab) ? tab : 'flags'
  const offline = useDeskState((state) => state.sync?.link === 'offline')
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => start(me.id), [start, me.id])
  // Each part begins at its top. `current` is what changes, though nothing is read of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for every other part
  useEffect(() => {
    content.current?.parentElement?.scrollTo({ top: 0 })
  }, [current])
  return (
    <>
      <div className={classes.content} ref={content}>
        <header className={classes.head}>
          <Title order={1}>{t.triage.title}</Title>
          <TriageTabs tabs={tabs} current={current} />
        </header>
        {offline && (
          <Alert
            role="status"
            variant="outline"
            color="gray"
            p="xs"
            icon={<IconCloudOff size={18} aria-hidden />}
            title={t.triage.offline.title}
          >
            {t.triage.offline.text}
          </Alert>
        )}
        <Part tab={current} readOnly={!mayChangeTriage(me.role)} />
      </div>
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

function Denied() {
  const go = useRoute((state) => state.go)
  return (
    <EmptyState
      icon={<IconLock size={32} stroke={1.5} />}
      title={t.triage.denied.title}
      action={
        <Button variant="default" onClick={() => go({ area: 'inbox', reference: null })}>
          {t.triage.denied.back}
        </Button>
      }
    >
      {t.triage.denied.text}
    </EmptyState>
  )
}
