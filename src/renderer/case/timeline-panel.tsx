import { IconClockUp } from '@tabler/icons-react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import { formatDateTime, formatWhen } from '../ui/format.ts'
import { EscalationHistory } from './escalation-history.tsx'
import classes from './side.module.css'
import { timelineLines } from './timeline-lines.ts'
import { words } from './words.ts'

interface TimelinePanelProps {
  readonly state: Case
  readonly directory: Directory
  readonly confirmedVersion: number
}

/** Where the case has been and what was done to it, newest first. */
export function TimelinePanel({ state, directory, confirmedVersion }: TimelinePanelProps) {
  return (
    <>
      <EscalationHistory escalations={state.escalations} directory={directory} />
      <section className={classes.block} aria-labelledby="timeline-title">
        <h2 id="timeline-title" className={classes.blockTitle}>
          {words.timeline.title}
        </h2>
        <ol className={classes.timeline}>
          {timelineLines(state, confirmedVersion).map(({ key, at, who, what, detail, pending }) => (
            <li key={key} data-pending={pending || undefined}>
              <span className={classes.what}>{what}</span>
              {detail && (
                <span className={classes.detail} dir="auto">
                  {detail}
                </span>
              )}
              <span className={classes.source}>
                {who} ·{' '}
                <time dateTime={at} title={formatDateTime(at)}>
                  {formatWhen(at)}
                </time>
                {pending && (
                  <span className={classes.pendingMark}>
                    <IconClockUp size={13} aria-hidden /> {words.timeline.pending}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
