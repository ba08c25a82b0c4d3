import { stat } from 'node:fs/promises'
import { type FolderArguments, folderFlags, readFolderArguments } from '../folder-arguments.ts'
import { EvaluationError } from '../problem.ts'
import type { Output } from '../run-evaluation.ts'
import { needPlace, writeResult } from '../write-result.ts'
import { readDialogues } from './dialogues.ts'
import { inParts, measureSummaries, type SummaryResult } from './measure-summary.ts'

const usage = `npm run eval:summary -- DIR [flags]

  Summarises the dialogues in the folder and says how often what matters is kept, how long summaries are, and how long
  each takes. docs/evaluation-assist.md tells how the facts are found, and what cannot be measured.

${folderFlags}`

/** Runs the command. 0: measured. 2: nothing could be, and nothing was written. */
export async function runSummaryEvaluation(argv: readonly string[], output: Output): Promise<0 | 2> {
  try {
    const args = readFolderArguments(argv, 'dialogues')
    if (args.kind === 'help') output.say(usage)
    else await evaluate(args, output)
    return 0
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    output.complain(error.message)
    return 2
  }
}

async function evaluate(args: Extract<FolderArguments, { kind: 'run' }>, output: Output): Promise<void> {
  if (args.out !== null) await needPlace(args.out)
  if (!(await stat(args.folder).catch(() => null))?.isDirectory())
    throw new EvaluationError(`There is no folder ${args.folder}.`)
  const sets = await readDialogues(args.folder)
  if (sets.length === 0) throw new EvaluationError(`Nothing in ${args.folder} is a dialogue that can be read.`)
  const results = sets.flatMap(inParts).map((part) => measureSummaries(part, args.sampling))
  for (const result of results) output.say(tell(result))
  output.say(
    `95 % bootstrap intervals: ${args.sampling.resamples.toLocaleString('en')} resamples of whole tasks, seed ${args.sampling.seed}.`,
  )
  output.say(
    'Cannot be measured here: whether a person finds the summary true, enough and readable. Nobody judged them.',
  )
  if (args.out === null) return
  await writeResult(args.out, { results })
  output.say(`Written to ${args.out}.`)
}

function tell({ name, n, facts, length, sentences, timing }: SummaryResult): string {
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(3))
  return [
    `${name}: ${n} dialogues`,
    ...facts.map(({ fact, n: of, kept: { figures, intervals } }) => {
      const { low, high } = intervals.summary ?? { low: Number.NaN, high: Number.NaN }
      return `  ${fact.padEnd(8)} kept ${share(figures.summary)}  ${low.toFixed(3)} to ${high.toFixed(3)}  of ${of}; first sentences of the same length ${share(figures.first)}, last ones ${share(figures.last)}`
    }),
    `  length   ${share(length.figures.share)} of what was said, ${sentences.toFixed(1)} sentences`,
    `  time     ${timing.msPerItem.toFixed(2)} ms a dialogue, 99 of 100 within ${timing.msPerItemP99.toFixed(2)} ms`,
  ].join('\n')
}
