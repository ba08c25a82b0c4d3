import type { Interval } from '../shared/statistics/interval.ts'
import { type TaskResult, tellRefusal } from './tasks/task.ts'

/** Most refused lines told, on screen and in the file. */
const mostRefusalsShown = 10
const mostRefusalsKept = 200

/** A result as it is written: the figures at the top, what explains them below. */
export function toJson({ figures, timing, details, refusals, mistakes, ...result }: TaskResult, keepMistakes: number) {
  const { task, policyVersion, n, positives, intervals, bootstrap, notes } = result
  return {
    task,
    policyVersion,
    n,
    positives,
    ...figures,
    ...timing,
    intervals,
    bootstrap,
    ...details,
    notes,
    refused: linesRefused(refusals),
    refusals: refusals.slice(0, mostRefusalsKept),
    ...(keepMistakes > 0 ? { mistakes: kept(mistakes, keepMistakes) } : {}),
  }
}

/** A result for a person to read. */
export function toText(result: TaskResult, showMistakes: number): string {
  const { n, positives, figures, intervals, bootstrap, timing, details, notes, mistakes, refusals } = result
  const share = n === 0 ? '' : ` (${((100 * positives) / n).toFixed(1)} %)`
  const seconds = details.trainingSeconds
  return [
    `${result.task}: ${n.toLocaleString('en')} items, ${positives.toLocaleString('en')} positive${share}, policy version ${result.policyVersion}`,
    ...Object.entries(figures).map(
      ([name, value]) => `  ${name.padEnd(12)} ${tell(value).padStart(6)}   ${tellInterval(intervals[name] ?? null)}`,
    ),
    `  ${'ms per item'.padEnd(12)} ${tellMs(timing.msPerItem).padStart(6)}   median ${tellMs(timing.msPerItemMedian)}, 99 of 100 within ${tellMs(timing.msPerItemP99)}`,
    ...(typeof seconds === 'number' ? [`  ${'training'.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`] : []),
    `  95 % bootstrap intervals: ${bootstrap.resamples.toLocaleString('en')} resamples of ${bootstrap.units.toLocaleString('en')} ${bootstrap.drawn}, seed ${bootstrap.seed}`,
    ...notes.map((note) => `  Note: ${note}`),
    ...kept(mistakes, showMistakes).map(
      ({ line, kind, text }) => `  ${kind === 'missed' ? 'missed' : 'false alarm'}, line ${line}: ${text}`,
    ),
    ...tellRefusals(refusals),
  ].join('\n')
}

/** How many lines were left out, and the first of them with place and reason. */
export function tellRefusals(refusals: TaskResult['refusals']): string[] {
  if (refusals.length === 0) return []
  const lines = linesRefused(refusals)
  const more = refusals.length - mostRefusalsShown
  return [
    `  Left out: ${lines} ${lines === 1 ? 'line' : 'lines'} that cannot be read.`,
    ...refusals.slice(0, mostRefusalsShown).map((refusal) => `    ${tellRefusal(refusal)}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ]
}

function linesRefused(refusals: TaskResult['refusals']): number {
  return new Set(refusals.map(({ line }) => line)).size
}

/** The first mistakes of either kind. */
function kept(mistakes: TaskResult['mistakes'], most: number): TaskResult['mistakes'] {
  const of = (kind: 'missed' | 'false_alarm') => mistakes.filter((mistake) => mistake.kind === kind).slice(0, most)
  return [...of('missed'), ...of('false_alarm')]
}

function tell(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

function tellInterval(interval: Interval | null): string {
  return interval === null ? '' : `${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`
}

function tellMs(ms: number): string {
  return ms.toPrecision(2)
}
