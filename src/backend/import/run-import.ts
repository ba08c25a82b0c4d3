import { createReadStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { type IntakeResult, maxIntakeBytes } from '../../shared/contract/intake.ts'
import { findBackend } from '../backend-file.ts'
import type { Problem } from '../intake/problems.ts'
import { type ImportArguments, noteFolders } from './arguments.ts'
import { readLines } from './lines.ts'
import { type LineRecord, toRecord } from './records.ts'
import { inBatches, SendError, sendBatch } from './send.ts'

/** Where the importer writes: `say` for what went well, `complain` for the rest. */
export interface Output {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
}

/**
 * Imports a file. 0: every line is in. 1: some were refused, or the backend went away on the way. 2: nothing could
 * be done.
 */
export async function runImport(
  args: ImportArguments,
  env: Readonly<Record<string, string | undefined>>,
  out: Output,
): Promise<0 | 1 | 2> {
  if (!(await isFile(args.file))) {
    out.complain(`There is no file ${args.file}.`)
    return 2
  }
  const url = args.backend ?? (await runningBackend(args, env))
  if (url === null) {
    out.complain('No running backend was found. Start one with npm start, or say where it is with --backend URL.')
    return 2
  }
  const results: IntakeResult[] = []
  const note = (result: IntakeResult): void => {
    results.push(result)
    for (const line of linesOf(result)) out.complain(line)
  }
  const stopped = await importLines(args, url, note).catch((error: unknown) => {
    if (error instanceof SendError) return error.message
    throw error
  })
  results.sort((a, b) => a.line - b.line)
  const count = (outcome: IntakeResult['outcome']) => results.filter((result) => result.outcome === outcome).length
  const summary = { received: count('received'), known: count('known'), refused: count('refused') }
  if (args.out) await writeFile(args.out, `${JSON.stringify({ ...summary, stopped, results }, null, 2)}\n`)
  if (stopped) out.complain(stopped)
  out.say(`${summary.received} received, ${summary.known} already known, ${summary.refused} refused.`)
  if (stopped) return summary.received + summary.known === 0 ? 2 : 1
  return summary.refused > 0 ? 1 : 0
}

async function importLines(args: ImportArguments, url: string, note: (result: IntakeResult) => void): Promise<null> {
  const lines = readLines(createReadStream(args.file), maxIntakeBytes)
  async function* sendable(): AsyncGenerator<Extract<LineRecord, { kind: 'record' }>> {
    for await (const line of lines) {
      const record = toRecord(line, args.format)
      if (record.kind === 'record') yield record
      else note({ line: record.line, outcome: 'refused', externalId: null, problems: [...record.problems] })
    }
  }
  for await (const batch of inBatches(sendable())) {
    for (const result of await sendBatch({ url, apiKey: args.apiKey }, batch)) note(result)
  }
  return null
}

async function runningBackend(
  args: ImportArguments,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  for (const folder of noteFolders(args.data, env)) {
    const found = await findBackend(folder)
    if (found) return found.url
  }
  return null
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

function linesOf(result: IntakeResult): string[] {
  const tell = ({ field, reason }: Problem, left: string) =>
    printable(`line ${result.line}: ${left}${field === '' ? '' : `${field}: `}${reason}`)
  if (result.outcome === 'refused') return result.problems.map((problem) => tell(problem, ''))
  return result.outcome === 'received' ? result.warnings.map((warning) => tell(warning, 'taken, but ')) : []
}

/** What comes out of a file may hold control characters, which a terminal would obey. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters taken out
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�')
}
