import { AlertToasts } from '../alerts/alert-toasts.tsx'
import { AlertsScreen } from '../alerts/alerts-screen.tsx'
import { useStrayDrops } from '../attachments/use-stray-drops.ts'
import { useDraftKeeper } from '../case/use-draft-keeper.ts'
import { GuidesArea } from '../guides/guides-area.tsx'
import { AttentionScreen } from '../inbox/attention-screen.tsx'
import { InboxScreen } from '../inbox/inbox-screen.tsx'
import { KnowledgeScreen } from '../knowledge/knowledge-screen.tsx'
import { WhoKnowsScreen } from '../people/who-knows-screen.tsx'
import { RoutingArea } from '../routing/routing-area.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { TriageArea } from '../triage/triage-area.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { FailedPart } from '../ui/failed-part.tsx'
import { CommandPalette } from './command-palette.tsx'
import classes from './frame.module.css'
import { useFrameActions } from './frame-actions.ts'
import { KeyHelp } from './key-help.tsx'
import { Rail } from './rail.tsx'
import { useRoute } from './route.ts'
import { SignOutDialog } from './sign-out-dialog.tsx'
import { StatusLine } from './status-line.tsx'
import { t } from './text/index.ts'
import { useKeyboard } from './use-actions.ts'
import { useArrival } from './use-arrival.ts'

/** The console: rail, status line, and the area the person is in. */
export function Frame() {
  useKeyboard()
  useFrameActions()
  useArrival()
  useDraftKeeper()
  useStrayDrops()
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={focusMain}>
        {t.frame.skip}
      </button>
      <Rail />
      <div className={classes.column}>
        <StatusLine />
        <Area />
      </div>
      <CommandPalette />
      <KeyHelp />
      <SignOutDialog />
      <AlertToasts />
    </div>
  )
}

function Area() {
  const route = useRoute((state) => state.route)
  switch (route.area) {
    case 'inbox':
      return (
        <ErrorBoundary key="inbox" fallback={<FailedPart title={t.common.errors.inboxFailed} />}>
          <InboxScreen reference={route.reference} />
        </ErrorBoundary>
      )
    case 'attention':
      return <AttentionScreen />
    case 'alerts':
      return <AlertsScreen />
    case 'people':
      return (
        <ErrorBoundary key="people" fallback={<FailedPart title={t.people.areaFailed} />}>
          <WhoKnowsScreen />
        </ErrorBoundary>
      )
    case 'knowledge':
      return (
        <ErrorBoundary key="knowledge" fallback={<FailedPart title={t.knowledge.areaFailed} />}>
          <KnowledgeScreen />
        </ErrorBoundary>
      )
    case 'settings':
      return <SettingsScreen />
    case 'triage':
      return (
        <ErrorBoundary key="triage" fallback={<FailedPart title={t.triage.areaFailed} />}>
          <TriageArea tab={route.tab} />
        </ErrorBoundary>
      )
    case 'routing':
      return (
        <ErrorBoundary key="routing" fallback={<FailedPart title={t.routing.areaFailed} />}>
          <RoutingArea tab={route.tab} />
        </ErrorBoundary>
      )
    case 'guides':
      return (
        <ErrorBoundary key="guides" fallback={<FailedPart title={t.guides.areaFailed} />}>
          <GuidesArea route={route} />
        </ErrorBoundary>
      )
    default:
      return route satisfies never
  }
}

function focusMain(): void {
  document.getElementById('main')?.focus()
}
