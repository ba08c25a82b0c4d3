import { parseArgs } from 'node:util'
import { usualSampling } from './measure.ts'
import { EvaluationError } from './problem.ts'
import { taskNames } from './tasks/find-task.ts'

/** What the person asked for. */
export type EvaluationArguments =
  | { readonly kind: 'help' }
  | (Common & { readonly kind: 'task'; readonly task: string; readonly file: string })
  | (Common & { readonly kind: 'shared'; readonly folder: string })

interface Common {
  readonly out: string | null
  readonly resamples: number
  readonly seed: number
  readonly mistakes: number
}

/** The text of `--help`. */
export function usage(): string {
  return `npm run eval:triage -- --task TASK FILE.jsonl [flags]
npm run eval:triage -- --shared DIR [flags]

  Measures triage against labels. docs/evaluation.md tells the tasks and the lines they read.

  --task TASK      ${taskNames().slice(0, 3).join(', ')}, human_request, abuse, or a flag code
  --shared DIR     measure all labelled public data sets that are in the folder
  --out FILE       also write the result as JSON
  --mistakes N     show the first N missed items and false alarms
  --resamples N    resamples of the bootstrap (default ${usualSampling.resamples})
  --seed N         seed of the bootstrap (default ${usualSampling.seed})
  --help           this text`
}

/** Reads the command line. Throws an EvaluationError that says what to do. */
export function readArguments(argv: readonly string[]): EvaluationArguments {
  const { values, positionals } = parse(argv)
  if (values.help) return { kind: 'help' }
  const common: Common = {
    out: values.out === undefined ? null : needText(values.out, '--out', 'a file'),
    resamples: count(values.resamples, '--resamples', { least: 10, most: 100_000, usual: usualSampling.resamples }),
    seed: count(values.seed, '--seed', { least: 0, most: 4_294_967_295, usual: usualSampling.seed }),
    mistakes: count(values.mistakes, '--mistakes', { least: 0, most: 1_000, usual: 0 }),
  }
  if (values.shared !== undefined) {
    if (values.task !== undefined || positionals.length > 0) {
      throw new EvaluationError('--shared runs its own tasks: give either --shared DIR or --task TASK FILE.')
    }
    return { kind: 'shared', folder: needText(values.shared, '--shared', 'a folder'), ...common }
  }
  const task = values.task
  if (task === undefined) throw new EvaluationError('Say what to measure: --task TASK FILE.jsonl. See --help.')
  const [file, ...more] = positionals
  if (file === undefined) throw new EvaluationError('Name the file of labelled lines. See --help.')
  if (more.length > 0) throw new EvaluationError(`One file at a time: what is '${more[0]}'?`)
  return { kind: 'task', task, file, ...common }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: true,
      options: {
        task: { type: 'string' },
        shared: { type: 'string' },
        out: { type: 'string' },
        mistakes: { type: 'string' },
        resamples: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : 'The flags cannot be read'
    throw new EvaluationError(`${reason}. See --help.`)
  }
}

/** The value of a flag that takes a name. Throws an EvaluationError when it is empty. */
export function needText(value: string, flag: string, what: string): string {
  if (value.trim() === '') throw new EvaluationError(`${flag} takes ${what}.`)
  return value
}

/** The value of a flag that takes a whole number. Throws an EvaluationError when it is none, or out of bounds. */
export function count(
  text: string | undefined,
  flag: string,
  bounds: { least: number; most: number; usual: number },
): number {
  if (text === undefined) return bounds.usual
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (value >= bounds.least && value <= bounds.most) return value
  throw new EvaluationError(`${flag} takes a whole number from ${bounds.least} to ${bounds.most}, not '${text}'.`)
}
