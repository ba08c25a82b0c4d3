import { parseArgs } from 'node:util'
import { count, needText } from './arguments.ts'
import { type Sampling, usualSampling } from './measure.ts'
import { EvaluationError } from './problem.ts'

/** What the person asked for. */
export type FolderArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'run'; readonly folder: string; readonly out: string | null; readonly sampling: Sampling }

/** The flags that all of them take, for `--help`. */
export const folderFlags = `  --out FILE       also write the result as JSON
  --resamples N    resamples of the bootstrap (default ${usualSampling.resamples})
  --seed N         seed of the bootstrap (default ${usualSampling.seed})
  --help           this text`

/** Reads the command line. Throws an EvaluationError that says what to do; `what` names what the folder holds. */
export function readFolderArguments(argv: readonly string[], what: string): FolderArguments {
  const { values, positionals } = parse(argv)
  if (values.help) return { kind: 'help' }
  const [folder, ...more] = positionals
  if (folder === undefined) throw new EvaluationError(`Name the folder of ${what}. See --help.`)
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
