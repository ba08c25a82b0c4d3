import { Modal, Text } from '@mantine/core'
import type { Clock } from '../../shared/sla/clock.ts'
import { type ClockExplanation, explainClock } from '../../shared/sla/explain-clock.ts'
import type { SlaPolicy } from '../../shared/sla/sla-policy.ts'
import type { ClockSubject } from '../../shared/sla/target.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatDateTime, formatWhen } from '../ui/format.ts'
import { minutesInWords } from './clock-words.ts'
import classes from './due.module.css'
import { DueStrip } from './due-strip.tsx'
import { calendarWords, intervalWords, sumsWords, targetWords } from './due-words.ts'
import sheet from './sheet.module.css'
import { common, words } from './words.ts'

/** Why a clock is due when it is: target, extensions, the strip and the list of every interval. Needs no connection. */
export function DueWhy({
  clock,
  subject,
  policy,
  onClose,
}: {
  readonly clock: Clock
  readonly subject: ClockSubject
  readonly policy: SlaPolicy
  readonly onClose: () => void
}) {
  const kind = common.clockKind[clock.kind]
  const explained = explainClock(clock, subject, policy)
  const title = clock.pausedAt ? words.clocks.titlePaused(kind) : words.clocks.title(kind, formatWhen(clock.dueAt))
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      classNames={{ title: sheet.title ?? '' }}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      {explained ? (
        <Explained clock={clock} subject={subject} policy={policy} explained={explained} />
      ) : (
        <Text size="sm">{words.clocks.former}</Text>
      )}
    </Modal>
  )
}

function Explained({
  clock,
  subject,
  policy,
  explained: { explanation, target, isCurrent },
}: {
  readonly clock: Clock
  readonly subject: ClockSubject
  readonly policy: SlaPolicy
  readonly explained: ClockExplanation
}) {
  const { intervals, sums, extended } = explanation
  const summary = [
    `${words.clocks.target(minutesInWords(target.minutes))} (${targetWords(target, subject.severity)})`,
    extended > 0 ? words.clocks.extended(lengthInWords(extended), clock.extensions.length) : null,
    words.clocks.version(policy.version),
  ]
  return (
    <>
      <Text size="sm">{summary.filter(Boolean).join(' · ')}</Text>
      {!isCurrent && (
        <Text size="sm" role="note">
          {words.clocks.behind}
        </Text>
      )}
      {explanation.status === 'paused' && (
        <Text size="sm">{words.clocks.stands(formatWhen(explanation.pausedAt), lengthInWords(explanation.left))}</Text>
      )}
      {explanation.status === 'never' && <Text size="sm">{words.clocks.never}</Text>}
      {intervals.length > 0 && (
        <>
          <DueStrip intervals={intervals} label={words.clocks.strip(sumsWords(sums))} />
          <Text size="xs" c="dimmed">
            {sumsWords(sums)}
          </Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by key */}
          <section className={classes.scroll} aria-label={words.clocks.table} tabIndex={0}>
            <table className={classes.table}>
              <caption>{words.clocks.table}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.clocks.from}</th>
                  <th scope="col">{words.clocks.until}</th>
                  <th scope="col">{words.clocks.what}</th>
                  <th scope="col">{words.clocks.length}</th>
                </tr>
              </thead>
              <tbody>
                {intervals.map((interval) => (
                  <tr key={interval.from}>
                    <td>{formatDateTime(interval.from)}</td>
                    <td>{formatDateTime(interval.until)}</td>
                    <td>{[intervalWords(interval), calendarWords(interval, policy)].filter(Boolean).join(', ')}</td>
                    <td>{lengthInWords(interval.length)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {clock.extensions.length > 0 && (
        <>
          <Text size="sm" fw={650} mt="sm">
            {words.clocks.extensions(clock.extensions.length)}
          </Text>
          <ul>
            {clock.extensions.map(({ at, minutes, reason }) => (
              <li key={at} dir="auto">
                {words.facts.putOffLine(minutesInWords(minutes), formatWhen(at))} · {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
