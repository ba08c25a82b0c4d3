import { Button, Loader } from '@mantine/core'
import { IconArrowLeft, IconZoomQuestion } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useConnectionState, useDesk } from '../app/desk-context.tsx'
import { useDeskState } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { CaseScreen } from '../case/case-screen.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { caseIdOf } from './case-ids.ts'
import classes from './inbox-screen.module.css'

const words = t.inbox.pane

/** The case that is open, found by its reference. */
export function CasePane({ reference, single }: { reference: string; single: boolean }) {
  const go = useRoute((state) => state.go)
  const found = useCaseId(reference)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => pane.current?.focus({ preventScroll: true }), [])
  return (
    <section ref={pane} tabIndex={-1} className={classes.case} aria-label={words.label}>
      {single && (
        <div className={classes.back}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowLeft size={15} aria-hidden />}
            onClick={() => go({ area: 'inbox', reference: null })}
          >
            {words.back}
          </Button>
        </div>
      )}
      <div className={classes.body}>
        <Found found={found} reference={reference} />
      </div>
    </section>
  )
}

function Found({ found, reference }: { found: CaseIdFound; reference: string }) {
  const go = useRoute((state) => state.go)
  if (found === 'looking') {
    return (
      <EmptyState icon={<Loader size="sm" />} title={words.opening(reference)}>
        {''}
      </EmptyState>
    )
  }
  if (found === 'missing') {
    return (
      <EmptyState icon={<IconZoomQuestion size={32} stroke={1.5} />} title={words.notFoundTitle(reference)}>
        {words.notFound}
      </EmptyState>
    )
  }
  return <CaseScreen caseId={found.id} onOpenCase={(other: string) => go({ area: 'inbox', reference: other })} />
}

type CaseIdFound = 'looking' | 'missing' | { readonly id: string }

/**
 * The id behind a reference: known from a list, else asked of the desk until it is there: again after every
 * reconnection and whenever cases have come in. Nothing is missing while the first load still runs.
 */
function useCaseId(reference: string): CaseIdFound {
  const desk = useDesk()
  const { epoch } = useConnectionState()
  const counts = useDeskState((state) => state.counts)
  const loading = useDeskState((state) => Boolean(state.sync?.bootstrap))
  const known = caseIdOf(reference)
  const [found, setFound] = useState<CaseIdFound>(known ? { id: known } : 'looking')
  const settled = typeof found === 'object'
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed counts mean that cases came or went
  useEffect(() => {
    if (settled || epoch === 0) return
    let wanted = true
    desk.cases.byReference({ reference }).then(
      ({ caseId }) => wanted && setFound({ id: caseId }),
      () => wanted && setFound('missing'),
    )
    return () => {
      wanted = false
    }
  }, [desk, epoch, reference, settled, counts, loading])
  return found === 'missing' && loading ? 'looking' : found
}
