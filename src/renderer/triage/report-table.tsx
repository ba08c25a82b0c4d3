import { IconArrowDown, IconArrowUp, IconTrendingDown } from '@tabler/icons-react'
import type { CodeFigures } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'
import { PrecisionBar } from './precision-bar.tsx'
import { type ReportColumn, type ReportSort, reportColumns } from './report-rows.ts'
import classes from './triage.module.css'
import { shareText, wholePercent } from './value-words.ts'

const words = t.triage.report

/** The report per code; a press on a column's head sorts by it. */
export function ReportTable({
  rows,
  sort,
  onSort,
}: {
  readonly rows: readonly CodeFigures[]
  readonly sort: ReportSort
  readonly onSort: (column: ReportColumn) => void
}) {
  return (
    <table className={classes.table} aria-label={words.tableLabel}>
      <thead>
        <tr>
          {reportColumns.map((column) => (
            <Head key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((figures) => (
          <tr key={figures.code} data-code={figures.code}>
            {reportColumns.map((column) => (
              <Cell key={column} column={column} figures={figures} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({
  column,
  sort,
  onSort,
}: {
  readonly column: ReportColumn
  readonly sort: ReportSort
  readonly onSort: (column: ReportColumn) => void
}) {
  const sorted = sort.column === column
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      className={isText(column) ? undefined : classes.figure}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={classes.sort}
        title={words.sortBy(words.columns[column])}
        onClick={() => onSort(column)}
      >
        {words.columns[column]}
        {sorted && <Arrow size={13} aria-hidden />}
      </button>
    </th>
  )
}

function Cell({ column, figures }: { readonly column: ReportColumn; readonly figures: CodeFigures }) {
  switch (column) {
    case 'code':
      return <th scope="row">{t.common.flag[figures.code]}</th>
    case 'precision':
      return (
        <td>
          <Precision figures={figures} />
        </td>
      )
    default:
      return (
        <td className={classes.figure} data-zero={figures[column] === 0 || undefined}>
          {formatNumber(figures[column])}
        </td>
      )
  }
}

function Precision({ figures: { precision, fellFrom } }: { readonly figures: CodeFigures }) {
  if (!precision) return <span className={classes.quiet}>{words.notJudged}</span>
  return (
    <span className={classes.precision}>
      <PrecisionBar share={precision} />
      <span>{words.of(shareText(precision), precision.of)}</span>
      {fellFrom && (
        <span className={classes.fell}>
          <IconTrendingDown size={14} aria-hidden />
          {words.fell(wholePercent(fellFrom.value))}
        </span>
      )}
    </span>
  )
}

function isText(column: ReportColumn): boolean {
  return column === 'code' || column === 'precision'
}
