import { Skeleton } from '@mantine/core'
import { IconFileUnknown } from '@tabler/icons-react'
import { useCallback } from 'react'
import type { ShownCase } from '../../shared/contract/desk.ts'
import type { OpenLive } from '../app/follow-live.ts'
import { useLive } from '../app/use-live.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { CaseWork } from './case-work.tsx'
import classes from './screen.module.css'
import { words } from './words.ts'

interface CaseScreenProps {
  readonly caseId: string
  /** Opens a case by its reference. */
  readonly onOpenCase: (reference: string) => void
}

/** One case, live: everything a person needs to understand it and to act on it. */
export function CaseScreen({ caseId, onOpenCase }: CaseScreenProps) {
  const open = useCallback<OpenLive<ShownCase>>((desk, signal) => desk.cases.watch({ caseId }, { signal }), [caseId])
  const { data, state } = useLive(open)
  if (data) return <CaseWork key={caseId} shown={data} onOpenCase={onOpenCase} />
  if (state === 'refused') {
    return (
      <EmptyState title={words.screen.notHere} icon={<IconFileUnknown size={32} />}>
        {words.screen.notHereWhat} {words.screen.notHereDo}
      </EmptyState>
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
