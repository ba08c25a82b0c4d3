import { useMemo } from 'react'
import type { Case } from '../../shared/case/state.ts'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import type { GuideRun } from '../../shared/guide/run.ts'
import { walk } from '../../shared/guide/walk.ts'
import { words } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './guide.module.css'
import type { EvidenceJumps } from './seen-values.tsx'
import { Trail } from './trail.tsx'
import { VersionLink } from './version-link.tsx'

interface PastRunProps extends EvidenceJumps {
  readonly run: GuideRun
  readonly library: GuideLibrary
  readonly state: Case
}

/** A run to be read: how it came to be, who ended it how, and its way. */
export function PastRun({ run, library, state, ...jumps }: PastRunProps) {
  const { path } = useMemo(() => walk(run, library), [run, library])
  const known = library.find(run.guide, run.version) !== null
  return (
    <>
      <p className={classes.source}>
        {lastWords(run, state)} · <VersionLink run={run} />
      </p>
      {run.leftBecause && (
        <p className={classes.offPath} dir="auto">
          {run.leftBecause}
        </p>
      )}
      <p className={classes.source} dir="auto">
        {words.guide.begunBy(run.startedBy.name, formatWhen(run.startedAt))} ·{' '}
        {run.offeredBecause.length > 0
          ? `${words.guide.offer.why} ${run.offeredBecause.join(' · ')}`
          : words.guide.byHand}
      </p>
      {!known && <p className={classes.quiet}>{words.guide.stuck.notHere}</p>}
      <Trail run={run} path={path} library={library} state={state} onBack={null} onOverride={null} {...jumps} />
    </>
  )
}

/** Who brought it where it stands, and when. */
function lastWords(run: GuideRun, { timeline }: Case): string {
  const last = run.records.at(-1)
  switch (run.state) {
    case 'ended':
      return words.guide.ended(last?.by.name ?? run.startedBy.name, formatWhen(run.endedAt ?? run.startedAt))
    case 'left': {
      const when = formatWhen(run.endedAt ?? run.startedAt)
      const entry = timeline.findLast(({ kind, at }) => kind === 'guide_left' && at === run.endedAt)
      return entry ? words.guide.leftBy(entry.by.name, when) : words.guide.leftAt(when)
    }
    case 'running':
      return words.guide.running(run.startedBy.name, formatWhen(run.startedAt))
    default:
      return run.state satisfies never
  }
}
