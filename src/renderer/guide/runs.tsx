import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { Case } from '../../shared/case/state.ts'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import type { GuideRun } from '../../shared/guide/run.ts'
import { words } from '../case/words.ts'
import classes from './guide.module.css'
import { PastRun } from './past-run.tsx'
import type { EvidenceJumps } from './seen-values.tsx'

interface RunsProps extends EvidenceJumps {
  /** The latest first. */
  readonly runs: readonly GuideRun[]
  /** The run that is unfolded to begin with. */
  readonly open: string | null
  readonly library: GuideLibrary
  readonly state: Case
  /** Goes on with one that is under way; null where this person may not. */
  readonly onTakeUp: ((runId: string) => void) | null
}

/** Guides that were run on the case, each with how it came out; its way behind one press. */
export function Runs({ runs, open, onTakeUp, ...rest }: RunsProps) {
  return (
    <section className={classes.block} aria-labelledby="guide-runs">
      <h2 id="guide-runs" className={classes.blockTitle}>
        {words.guide.otherRuns}
      </h2>
      {runs.map((run) => (
        <OneRun key={`${run.id} ${open === run.id}`} run={run} first={open === run.id} onTakeUp={onTakeUp} {...rest} />
      ))}
    </section>
  )
}

function OneRun({
  run,
  first,
  onTakeUp,
  ...rest
}: Omit<RunsProps, 'runs' | 'open'> & { readonly run: GuideRun; readonly first: boolean }) {
  const [open, setOpen] = useState(first)
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <article className={classes.run} aria-label={words.guide.offer.labelOf(run.title)}>
      <UnstyledButton className={classes.runHead ?? ''} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={15} aria-hidden />
        <span dir="auto">{run.title}</span>
        <span className={classes.runState}>{stateWords(run)}</span>
      </UnstyledButton>
      {open && <PastRun run={run} {...rest} />}
      {run.state === 'running' && onTakeUp && (
        <Button variant="default" size="compact-sm" onClick={() => onTakeUp(run.id)}>
          {words.guide.takeUp}
        </Button>
      )}
    </article>
  )
}

function stateWords({ state, result }: GuideRun): string {
  if (state === 'running') return words.guide.stateRunning
  if (state === 'left') return words.guide.stateLeft
  return result ? words.guide.result[result] : ''
}
