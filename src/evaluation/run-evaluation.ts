import { type EvaluationArguments, readArguments, usage } from './arguments.ts'
import { readJsonLines } from './lines/read-file.ts'
import { EvaluationError } from './problem.ts'
import { toJson, toText } from './report.ts'
import { runShared } from './run-shared.ts'
import { findTask } from './tasks/find-task.ts'
import { needItems } from './tasks/task.ts'
import { needPlace, writeResult } from './write-result.ts'

/** Where an evaluation speaks: `say` for results, `complain` for what stopped it. */
export interface Output {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
}

/** Runs the command. 0: measured. 2: nothing could be measured, and nothing was written. */
export async function runEvaluation(argv: readonly string[], output: Output): Promise<0 | 2> {
  try {
    await evaluate(readArguments(argv), output)
    return 0
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    output.complain(error.message)
    return 2
  }
}

async function evaluate(args: EvaluationArguments, output: Output): Promise<void> {
  if (args.kind === 'help') {
    output.say(usage())
    return
  }
  if (args.out !== null) await needPlace(args.out)
  const result = args.kind === 'task' ? await runTask(args, output) : await runShared(args, output)
  if (args.out !== null) {
    await writeResult(args.out, result)
    output.say(`Written to ${args.out}.`)
  }
}

async function runTask(args: Extract<EvaluationArguments, { kind: 'task' }>, output: Output) {
  const task = findTask(args.task)
  const { lines, refusals } = await readJsonLines(args.file)
  if (lines.length === 0) needItems([], refusals)
  const found = task.run(lines, args)
  const result = { ...found, refusals: [...refusals, ...found.refusals].toSorted((a, b) => a.line - b.line) }
  output.say(toText(result, args.mistakes))
  return toJson(result, args.mistakes)
}
