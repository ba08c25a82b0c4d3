import { Button, Text, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { GuideReplay, ReplayEnd, ReplayedRun } from '../../shared/contract/guide-numbers.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet, Waiting } from '../ui/asked-parts.tsx'
import { TableHead } from '../ui/table-head.tsx'
import { useAsked } from '../ui/use-asked.ts'
import classes from './forms.module.css'
import { stepOf } from './guide-edits.ts'
import { resultWords, titleOf } from './step-words.ts'

const words = t.guides.publishing.replay
const days = 30
const mostRuns = 100
const mostShown = 10

/** Which of the past runs would have ended elsewhere, had they been run by this draft. */
export function ReplayPart({ guide }: { readonly guide: Guide }) {
  // What was asked for stays as it was while somebody draws on.
  const [document, ask] = useState(guide)
  const asked = useAsked(
    useCallback(
      (desk: DeskClient, signal: AbortSignal) => desk.guides.replay({ document, days, most: mostRuns }, { signal }),
      [document],
    ),
  )
  return (
    <section className={area.part} aria-labelledby="replay">
      <div className={area.partHead}>
        <Title order={3} id="replay">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed">
          {words.text(days)}
        </Text>
      </div>
      {asked.loading ? (
        <Waiting>{words.looking}</Waiting>
      ) : asked.data ? (
        <Replayed replay={asked.data} guide={document} />
      ) : (
        <NotYet asked={asked} />
      )}
      {!asked.loading && document !== guide && (
        <div>
          <Button variant="default" onClick={() => ask(guide)}>
            {words.again}
          </Button>
        </div>
      )}
    </section>
  )
}

function Replayed({ replay, guide }: { readonly replay: GuideReplay; readonly guide: Guide }) {
  const [all, showAll] = useState(false)
  const { of, looked, elsewhere, asks, stuck, skipped, runs } = replay
  if (of === 0) return <Text size="sm">{words.none}</Text>
  const shown = all ? runs : runs.slice(0, mostShown)
  const more = [
    asks > 0 ? words.asks(asks) : '',
    stuck > 0 ? words.stuck(stuck) : '',
    skipped > 0 ? words.skipped(skipped) : '',
    looked < of ? words.newest(looked, of) : '',
  ].filter(Boolean)
  return (
    <>
      <Text size="sm" role="status">
        <strong>{words.said(looked - skipped, elsewhere)}</strong> {more.join(' ')}
      </Text>
      {shown.length > 0 && (
        <table className={area.table} aria-label={words.label}>
          <TableHead columns={[words.columns.case, words.columns.was, words.columns.now, words.columns.parted]} />
          <tbody>
            {shown.map((run) => (
              <ReplayRow key={run.runId} run={run} guide={guide} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < runs.length && (
        <div>
          <Button variant="subtle" onClick={() => showAll(true)}>
            {words.more(runs.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  )
}

function ReplayRow({
  run: { reference, was, now, parted },
  guide,
}: {
  readonly run: ReplayedRun
  readonly guide: Guide
}) {
  const go = useRoute((state) => state.go)
  return (
    <tr>
      <th scope="row" className={area.narrow}>
        <button
          type="button"
          className={classes.link}
          aria-label={words.openCase(reference)}
          onClick={() => go({ area: 'inbox', reference })}
        >
          {reference}
        </button>
      </th>
      <td className={area.old}>{endWords(was, guide)}</td>
      <td className={area.new}>{endWords(now, guide)}</td>
      <td>
        {parted && (
          <>
            {words.parted(stepTitle(parted.step, guide), parted.was, parted.now)}
            {parted.saw.length > 0 && (
              <div className={area.noteLine}>
                {words.saw(
                  parted.saw
                    .map(({ name, label, value }) => t.guides.expressions.saw(label || name, value))
                    .join(' · '),
                )}
              </div>
            )}
          </>
        )}
      </td>
    </tr>
  )
}

function endWords(end: ReplayEnd, guide: Guide): string {
  switch (end.kind) {
    case 'ended':
      return words.ended(resultWords(end.result), stepTitle(end.step, guide))
    case 'asks':
      return words.asksAt(stepTitle(end.step, guide))
    case 'stuck':
      return words.stuckAt(end.reason)
    case 'unfinished':
      return words.unfinished
    default:
      return end satisfies never
  }
}

/** A step by its title; by its key where the draft has it no longer. */
function stepTitle(key: string, guide: Guide): string {
  const step = stepOf(guide, key)
  return step ? titleOf(step) : key
}
