import { keysOf } from '../../shared/statistics/by-name.ts'
import type { Statistic } from '../../shared/statistics/counts.ts'
import { type Measured, measure, type Sample, type Sampling } from '../measure.ts'
import { EvaluationError, type InputLine, type Refusal } from '../problem.ts'
import { policy } from '../run-triage.ts'
import type { Timing } from '../timing.ts'

/** A line on which triage and the label disagree. */
export interface Mistake {
  readonly line: number
  readonly kind: 'missed' | 'false_alarm'
  readonly text: string
}

/** What a task found. Its figures stand beside these fields in the file that is written. */
export interface TaskResult {
  readonly task: string
  readonly policyVersion: number
  readonly n: number
  readonly positives: number
  readonly figures: Readonly<Record<string, number | null>>
  readonly intervals: Measured<string>['intervals']
  readonly bootstrap: Measured<string>['bootstrap']
  readonly timing: Timing
  /** Whatever else explains the figures: thresholds, counts, seconds. */
  readonly details: Readonly<Record<string, unknown>>
  readonly notes: readonly string[]
  readonly mistakes: readonly Mistake[]
  readonly refusals: readonly Refusal[]
}

export interface Task {
  readonly name: string
  /** What it measures, in one line. */
  readonly about: string
  run(lines: readonly InputLine[], sampling: Sampling): TaskResult
}

interface Findings {
  readonly task: string
  readonly statistics: Readonly<Record<string, Statistic>>
  readonly sample: Sample
  readonly positive: readonly boolean[]
  readonly timing: Timing
  readonly details?: Readonly<Record<string, unknown>>
  readonly notes?: readonly string[]
  readonly mistakes?: readonly Mistake[]
  readonly refusals: readonly Refusal[]
}

/** Works out the figures of what a task found. */
export function resultOf(found: Findings, sampling: Sampling): TaskResult {
  const measured = measure(found.statistics, found.sample, sampling)
  const undefinedOnes = keysOf(found.statistics).filter((name) => measured.figures[name] === null)
  const positives = found.positive.filter(Boolean).length
  return {
    task: found.task,
    policyVersion: policy.version,
    n: found.sample.n,
    positives,
    ...measured,
    timing: found.timing,
    details: found.details ?? {},
    notes: [
      ...(found.notes ?? []),
      ...(positives === 0 || positives === found.sample.n
        ? [`All labels are ${positives === 0 ? 0 : 1}: figures that need both kinds cannot be told.`]
        : []),
      ...(undefinedOnes.length > 0 ? [`Cannot be told here: ${undefinedOnes.join(', ')}.`] : []),
    ],
    mistakes: found.mistakes ?? [],
    refusals: found.refusals,
  }
}

/** Refuses to measure nothing; says what was wrong with the first lines. */
export function needItems(items: readonly unknown[], refusals: readonly Refusal[]): void {
  if (items.length > 0) return
  if (refusals.length === 0) throw new EvaluationError('The file has no lines.')
  const lines = new Set(refusals.map(({ line }) => line)).size
  const labels = refusals.filter(({ field, reason }) => field === 'label' && reason === 'is missing')
  if (new Set(labels.map(({ line }) => line)).size === lines) {
    throw new EvaluationError(`No line has a label (0 or 1): ${lines} read.`)
  }
  const shown = refusals.slice(0, 5).map((refusal) => `  ${tellRefusal(refusal)}`)
  throw new EvaluationError(`No line of ${lines} can be used:\n${shown.join('\n')}`)
}

/** A refusal as a sentence. */
export function tellRefusal({ line, field, reason }: Refusal): string {
  return `line ${line}: ${field === '' ? 'it' : field} ${reason}`
}

/** The mistakes among what was said, missed ones first. */
export function mistakesOf(
  items: readonly { readonly line: number; readonly positive: boolean }[],
  said: readonly boolean[],
  textOf: (at: number) => string,
): Mistake[] {
  const found = items.flatMap(({ line, positive }, at): Mistake[] =>
    said[at] === positive ? [] : [{ line, kind: positive ? 'missed' : 'false_alarm', text: oneLine(textOf(at)) }],
  )
  return found.toSorted((a, b) => Number(b.kind === 'missed') - Number(a.kind === 'missed') || a.line - b.line)
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159).replace(/[\ud800-\udbff]$/, '')}…`
}
