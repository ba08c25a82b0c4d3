import { parseArgs } from 'node:util'
import { count, needText } from '../arguments.ts'
import { type Sampling, usualSampling } from '../measure.ts'
import { EvaluationError } from '../problem.ts'

/** What the person asked for. */
export type GuideArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'run'; readonly folder: string; readonly out: string | null; readonly sampling: Sampling }

/** The text of `--help`. */
export const guideUsage = `npm run eval:guides -- DIR [flags]

  Turns the task flows and guidelines in the folder into guides, lints them, and replays the dialogues against them.
  docs/evaluation-guides.md tells how, and what was found.

  --out FILE       also write the result as JSON
  --resamples N    resamples of the bootstrap (default ${usualSampling.resamples})
  --seed N         seed of the bootstrap (default ${usualSampling.seed})
  --help           this text`

/** Reads the command line. Throws an EvaluationError that says what to do. */
export function readGuideArguments(argv: readonly string[]): GuideArguments {
  const { values, positionals } = parse(argv)
  if (values.help) return { kind: 'help' }
  const [folder, ...more] = positionals
  if (folder === undefined) throw new EvaluationError('Name the folder of flows and dialogues. See --help.')
  if (more.length > 0) throw new EvaluationError(`One folder at a time: what is '${more[0]}'?`)
  return {
    kind: 'run',
    folder,
    out: values.out === undefined ? null : needText(values.out, '--out', 'a file'),
    sampling: {
      resamples: count(values.resamples, '--resamples', { least: 10, most: 100_000, usual: usualSampling.resamples }),
      seed: count(values.seed, '--seed', { least: 0, most: 4_294_967_295, usual: usualSampling.seed }),
    },
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
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
