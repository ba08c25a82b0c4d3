import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EvaluationArguments } from './arguments.ts'
import { readJsonLines } from './lines/read-file.ts'
import { EvaluationError, type InputLine, type Refusal } from './problem.ts'
import { tellRefusals, toJson, toText } from './report.ts'
import type { Output } from './run-evaluation.ts'
import { policy } from './run-triage.ts'
import { noMeasure, sharedConverters } from './shared-data/index.ts'
import type { LabelledSet, SharedConverter } from './shared-data/labelled-set.ts'
import { findTask } from './tasks/find-task.ts'

type SharedArguments = Extract<EvaluationArguments, { kind: 'shared' }>

/** Something in the folder that was not measured, and why. */
interface Skipped {
  readonly name: string
  readonly reason: string
}

/** Measures every labelled data set of a folder. Throws an EvaluationError when there is none. */
export async function runShared(args: SharedArguments, output: Output) {
  await needFolder(args.folder)
  const results: ReturnType<typeof measured>[] = []
  const skipped: Skipped[] = []
  const unread: { file: string; refusals: readonly Refusal[] }[] = []
  for (const converter of sharedConverters) {
    const found = await readRecords(args.folder, converter)
    if (found === null) {
      skipped.push({ name: converter.file, reason: 'is not in the folder' })
      continue
    }
    const { sets, refusals } = converter.convert(found.lines)
    const leftOut = [...found.refusals, ...refusals]
    if (leftOut.length > 0) {
      output.say([`${converter.file}:`, ...tellRefusals(leftOut)].join('\n'))
      unread.push({ file: converter.file, refusals: leftOut })
    }
    for (const set of sets) {
      const result = attempt(() => measured(set, args, output))
      if (result instanceof EvaluationError) skipped.push({ name: set.name, reason: result.message })
      else results.push(result)
    }
  }
  for (const { file, reason } of noMeasure) {
    if (await stat(join(args.folder, file)).catch(() => null)) skipped.push({ name: file, reason })
  }
  if (results.length === 0) throw new EvaluationError(`Nothing in ${args.folder} could be measured.`)
  for (const { name, reason } of skipped) output.say(`Not measured: ${name}: ${reason}`)
  return { policyVersion: policy.version, results, skipped, unread }
}

function measured(set: LabelledSet, args: SharedArguments, output: Output) {
  const result = findTask(set.task).run(set.lines, args)
  output.say(`${set.name}\n  ${set.about}\n  Part: ${set.part}\n${toText(result, args.mistakes)}\n`)
  return { name: set.name, about: set.about, part: set.part, ...toJson(result, args.mistakes) }
}

function attempt<Value>(work: () => Value): Value | EvaluationError {
  try {
    return work()
  } catch (error) {
    if (error instanceof EvaluationError) return error
    throw error
  }
}

async function needFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) throw new EvaluationError(`There is no folder ${folder}.`)
}

/** The records of a data set; null when its file is not there. */
async function readRecords(
  folder: string,
  { file, form }: SharedConverter,
): Promise<{ lines: InputLine[]; refusals: Refusal[] } | null> {
  const path = join(folder, file)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return null
  if (form === 'jsonl') return readJsonLines(path)
  try {
    return { lines: [{ line: 1, value: JSON.parse(await readFile(path, 'utf8')) }], refusals: [] }
  } catch {
    return { lines: [], refusals: [{ line: 1, field: '', reason: 'is not valid JSON' }] }
  }
}
