import { SegmentedControl, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { TriageReport } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'
import { NotYet, TroubleNote } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatDateTime, formatNumber } from '../ui/format.ts'
import { useAsked } from '../ui/use-asked.ts'
import { PrecisionBar } from './precision-bar.tsx'
import { findingOf, nextSort, type ReportSort, reportRows } from './report-rows.ts'
import { ReportTable } from './report-table.tsx'
import classes from './triage.module.css'
import { shareText } from './value-words.ts'

const words = t.triage.report
const choices = ['7', '30', '90'] as const

/** How right the flags were: per code, beside flags, and by the samples. */
export function ReportTab() {
  const [days, setDays] = useState<(typeof choices)[number]>('30')
  const [sort, setSort] = useState<ReportSort>({ column: 'fired', descending: true })
  const ask = useMemo(
    () => (desk: Parameters<Parameters<typeof useAsked<TriageReport>>[0]>[0], signal: AbortSignal) =>
      desk.triage.report({ days: Number(days) }, { signal }),
    [days],
  )
  const report = useAsked<TriageReport>(ask)
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl<(typeof choices)[number]>
          aria-label={words.days}
          data={choices.map((value) => ({ value, label: words.daysOption(Number(value)) }))}
          value={days}
          onChange={setDays}
        />
        {report.data && (
          <Text size="sm" c="dimmed">
            {words.period(
              formatNumber(report.data.cases),
              formatDateTime(report.data.from),
              formatDateTime(report.data.to),
            )}
          </Text>
        )}
      </div>
      {report.data && report.trouble && <TroubleNote trouble={report.trouble} kept={false} />}
      {report.data ? (
        <Found report={report.data} sort={sort} onSort={(column) => setSort(nextSort(sort, column))} />
      ) : (
        <NotYet asked={report} />
      )}
    </>
  )
}

function Found({
  report,
  sort,
  onSort,
}: {
  readonly report: TriageReport
  readonly sort: ReportSort
  readonly onSort: (column: ReportSort['column']) => void
}) {
  const rows = reportRows(report.codes, sort)
  return (
    <>
      <div role="status">
        <Title order={2}>{findingOf(report)}</Title>
      </div>
      <Beside report={report} />
      {rows.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
      ) : (
        <>
          <ReportTable rows={rows} sort={sort} onSort={onSort} />
          {rows.length < report.codes.length && (
            <Text size="sm" c="dimmed">
              {words.quiet(report.codes.length - rows.length)}
            </Text>
          )}
        </>
      )}
    </>
  )
}

/** What no single flag says: escalations without one, misses without a word, and the estimate from samples. */
function Beside({ report }: { readonly report: TriageReport }) {
  const { missRate, judged, missed, waiting, population } = report.samples
  return (
    <dl className={classes.beside}>
      <div>
        <dt>{words.unflagged}</dt>
        <dd>
          <strong>{formatNumber(report.escalatedUnflagged)}</strong>{' '}
          <span>{words.unflaggedText(formatNumber(report.cases))}</span>
        </dd>
      </div>
      <div>
        <dt>{words.missedOther}</dt>
        <dd>
          <strong>{formatNumber(report.missedOther)}</strong> <span>{words.missedOtherText}</span>
        </dd>
      </div>
      <div className={classes.besideWide}>
        <dt>{words.samples}</dt>
        <dd>
          {missRate ? (
            <>
              <PrecisionBar share={missRate} />
              <strong>{shareText(missRate)}</strong> <span>({words.samplesText(missed, judged)})</span>{' '}
              {population !== null && (
                <span>
                  {words.estimate(
                    formatNumber(Math.round(missRate.low * population)),
                    formatNumber(Math.round(missRate.high * population)),
                    formatNumber(population),
                  )}
                </span>
              )}
            </>
          ) : (
            <span>{words.samplesNone}</span>
          )}{' '}
          {waiting > 0 && <span>{words.waiting(waiting)}</span>}
        </dd>
      </div>
    </dl>
  )
}
