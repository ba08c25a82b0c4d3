import type { FlagCode } from '../../shared/case/flag.ts'
import type { CodeFigures, TriageReport } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'

/** The columns a report can be sorted by. */
export const reportColumns = [
  'code',
  'fired',
  'confirmed',
  'overridden',
  'precision',
  'tooEarly',
  'tooLate',
  'wrongReason',
  'missed',
] as const
export type ReportColumn = (typeof reportColumns)[number]

export interface ReportSort {
  readonly column: ReportColumn
  readonly descending: boolean
}

/** The sort after a press on a column's head: turned round, or figures largest first and names from A. */
export function nextSort(now: ReportSort, column: ReportColumn): ReportSort {
  if (now.column === column) return { column, descending: !now.descending }
  return { column, descending: column !== 'code' && column !== 'precision' }
}

/** The codes something happened to, sorted. A code nobody judged has no precision and comes last either way. */
export function reportRows(codes: readonly CodeFigures[], { column, descending }: ReportSort): CodeFigures[] {
  const direction = descending ? -1 : 1
  return codes
    .filter(({ fired, missed }) => fired > 0 || missed > 0)
    .toSorted((a, b) => {
      const [one, other] = [sortValue(a, column), sortValue(b, column)]
      if (one === null || other === null) return one === other ? byName(a, b) : one === null ? 1 : -1
      if (typeof one === 'string' || typeof other === 'string') return byName(a, b) * direction
      return (one - other) * direction || byName(a, b)
    })
}

function sortValue(figures: CodeFigures, column: ReportColumn): number | string | null {
  switch (column) {
    case 'code':
      return t.common.flag[figures.code]
    case 'precision':
      return figures.precision?.value ?? null
    default:
      return figures[column]
  }
}

function byName(a: CodeFigures, b: CodeFigures): number {
  return t.common.flag[a.code].localeCompare(t.common.flag[b.code])
}

/** What a report comes to in one sentence: a fall first, then the weakest flag that enough people judged. */
export function findingOf(report: TriageReport): string {
  const words = t.triage.report.finding
  const fell = report.codes.filter(({ fellFrom }) => fellFrom !== null)
  if (fell[0]) return words.fell(t.common.flag[fell[0].code], fell.length - 1)
  const judged = report.codes.reduce((sum, { confirmed, overridden }) => sum + confirmed + overridden, 0)
  if (judged === 0) return words.nothingJudged
  const confirmed = report.codes.reduce((sum, one) => sum + one.confirmed, 0)
  return words.right(Math.round((confirmed / judged) * 100), judged, weakest(report.codes))
}

/** Fewest verdicts before a flag is called the weakest. */
const fewestJudged = 5

function weakest(codes: readonly CodeFigures[]): string | null {
  const [worst] = codes
    .filter(({ precision }) => precision !== null && precision.of >= fewestJudged && precision.value < 1)
    .toSorted((a, b) => (a.precision?.value ?? 1) - (b.precision?.value ?? 1))
  return worst ? t.common.flag[worst.code] : null
}

/** Figures by code, for looking one up. */
export function figuresByCode(report: TriageReport | null): ReadonlyMap<FlagCode, CodeFigures> {
  return new Map(report?.codes.map((figures) => [figures.code, figures]) ?? [])
}
