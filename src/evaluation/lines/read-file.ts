import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { readLines } from '../../backend/import/lines.ts'
import { toRecord } from '../../backend/import/records.ts'
import { maxIntakeBytes } from '../../shared/contract/intake.ts'
import { EvaluationError, type InputLine, type Refusal } from '../problem.ts'

/** The lines of a JSON-lines file, and those that hold no JSON. Throws an EvaluationError when there is no such file. */
export async function readJsonLines(path: string): Promise<{ lines: InputLine[]; refusals: Refusal[] }> {
  await needFile(path)
  const lines: InputLine[] = []
  const refusals: Refusal[] = []
  for await (const line of readLines(createReadStream(path), maxIntakeBytes)) {
    const record = toRecord(line, 'tierdesk')
    if (record.kind === 'refused') refusals.push(...record.problems.map((problem) => ({ line: line.line, ...problem })))
    else lines.push({ line: line.line, value: JSON.parse(record.json) })
  }
  return { lines, refusals }
}

/** Refuses what is no file that can be read. */
export async function needFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new EvaluationError(`There is no file ${path}.`)
  if (!found.isFile()) throw new EvaluationError(`${path} is not a file.`)
}
