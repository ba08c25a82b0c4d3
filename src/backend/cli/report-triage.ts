import type { CodeFigures, Share, TriageReport } from '../../shared/contract/triage.ts'
import type { CliCommand } from './run-cli.ts'

/** `npm run report:triage`: how right the flags were. */
export const reportTriageCommand: CliCommand<TriageReport> = {
  name: 'report:triage',
  what: 'Prints per flag code how often it fired, what people said of it, its precision, and what was missed.',
  ask: (client, { days }) => client.triage.report({ days }),
  tell: tellReport,
}

/** The report as a table, with the codes that nobody saw in one line below. */
export function tellReport(report: TriageReport): string {
  const active = report.codes.filter(({ fired, missed }) => fired + missed > 0)
  const silent = report.codes.filter(({ fired, missed }) => fired + missed === 0)
  const rows = active.toSorted((a, b) => b.fired - a.fired).map(rowOf)
  const { samples } = report
  const fallen = active.flatMap(({ code, precision, fellFrom }) =>
    precision && fellFrom ? [`  ${code}: ${percent(fellFrom.value)} before, ${percent(precision.value)} now`] : [],
  )
  return [
    `Flags raised from ${day(report.from)} to ${day(report.to)} (${report.days} days, ${report.cases} cases)`,
    '',
    ...table([header, ...rows]),
    '',
    `Precision is confirmed among judged, with its 95 % interval (Wilson). Not raised: ${silent.map(({ code }) => code).join(', ') || 'none'}.`,
    `Escalated by a person with no flag: ${report.escalatedUnflagged}. Missed for other reasons: ${report.missedOther}.`,
    `Samples of contacts the AI finished alone: ${samples.judged} judged, ${samples.missed} should have been escalated${
      samples.missRate ? ` (${share(samples.missRate)})${estimate(samples.missRate, samples.population)}` : ''
    }; ${samples.waiting} wait for a verdict.`,
    fallen.length > 0
      ? `Precision fell beyond chance against the ${report.days} days before:\n${fallen.join('\n')}`
      : 'No precision fell beyond chance.',
  ].join('\n')
}

const header = ['code', 'fired', 'confirmed', 'overridden', 'precision', 'early', 'late', 'wrong reason', 'missed']

function rowOf(line: CodeFigures): string[] {
  return [
    line.code,
    String(line.fired),
    String(line.confirmed),
    String(line.overridden),
    line.precision ? share(line.precision) : '–',
    String(line.tooEarly),
    String(line.tooLate),
    String(line.wrongReason),
    String(line.missed),
  ]
}

function estimate({ low, high, value }: Share, population: number | null): string {
  if (population === null) return ''
  const of = (part: number) => Math.round(part * population)
  return `: of ${population} contacts about ${of(value)} were missed (${of(low)} to ${of(high)})`
}

function share({ value, low, high }: Share): string {
  return `${percent(value)} (${percent(low)}–${percent(high)})`
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}

function day(instant: string): string {
  return instant.slice(0, 10)
}

/** Columns padded to their widest cell; the first to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
}
