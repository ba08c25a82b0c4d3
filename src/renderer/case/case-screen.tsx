import { Skeleton } from '@mantine/core'
import { IconFileUnknown, IconMessageCircleCheck } from '@tabler/icons-react'
import { useCallback, useRef, useState } from 'react'
import type { ShownCase } from '../../shared/contract/desk.ts'
import { useConnectionState } from '../app/desk-context.tsx'
import type { OpenLive } from '../app/follow-live.ts'
import { useLive } from '../app/use-live.ts'
import { HelperScreen } from '../consult/helper-screen.tsx'
import { AroundProvider } from '../together/around-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { FailedPart } from '../ui/failed-part.tsx'
import { CaseWork } from './case-work.tsx'
import classes from './screen.module.css'
import { common, words } from './words.ts'

interface CaseScreenProps {
  readonly caseId: string
  /** Opens a case by its reference. */
  readonly onOpenCase: (reference: string) => void
}

/** So many failures in a row are no hiccup any more: then the screen says so. */
const failuresToSay = 3

/** One case, live: everything a person needs to understand it and to act on it. */
export function CaseScreen(props: CaseScreenProps) {
  const [attempt, setAttempt] = useState(0)
  return (
    <ErrorBoundary key={`${props.caseId} ${attempt}`} fallback={<FailedPart title={common.errors.caseFailed} />}>
      <LiveCase {...props} onRetry={() => setAttempt(attempt + 1)} />
    </ErrorBoundary>
  )
}

function LiveCase({ caseId, onOpenCase, onRetry }: CaseScreenProps & { readonly onRetry: () => void }) {
  const open = useCallback<OpenLive<ShownCase>>((desk, signal) => desk.cases.watch({ caseId }, { signal }), [caseId])
  const { data, state, failures } = useLive(open)
  const { link } = useConnectionState()
  const cut = useRef(false)
  if (data) cut.current = data.case.sight === 'consult'
  if (data)
    return (
      <AroundProvider key={caseId} state={data.case}>
        {data.case.sight === 'consult' ? (
          <HelperScreen shown={data} />
        ) : (
          <CaseWork shown={data} onOpenCase={onOpenCase} />
        )}
      </AroundProvider>
    )
  if (state === 'refused' && cut.current) {
    const { helper } = words.consult
    return (
      <EmptyState title={helper.over} icon={<IconMessageCircleCheck size={32} />}>
        {helper.overWhat} {helper.overDo}
      </EmptyState>
    )
  }
  if (state === 'refused') {
    return (
      <EmptyState title={words.screen.notHere} icon={<IconFileUnknown size={32} />}>
        {words.screen.notHereWhat} {words.screen.notHereDo}
      </EmptyState>
    )
  }
  // A line that is down is said at the top of the window.
  if (failures >= failuresToSay && link === 'open') {
    return (
      <ErrorState title={words.screen.failing} onRetry={onRetry}>
        {words.screen.failingWhat}
      </ErrorState>
    )
  }
  return (
    <div className={classes.loading} role="status" aria-busy aria-label={words.screen.loading}>
      <Skeleton height={24} width="60%" />
      <Skeleton height={96} />
      <Skeleton height={260} />
    </div>
  )
}
