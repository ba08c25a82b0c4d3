import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runEvaluation } from '../run-evaluation.ts'

/** A folder of its own for a test, with the command run in it. */
export interface Workplace {
  readonly folder: string
  readonly said: string[]
  readonly complained: string[]
  readonly output: { say(text: string): void; complain(text: string): void }
  path(name: string): string
  /** Writes lines (strings as they are, anything else as JSON) and gives the file's path. */
  file(...lines: readonly unknown[]): string
  /** Runs a task over lines with few resamples; the result is what was written. */
  run(task: string, lines: readonly unknown[], ...more: readonly string[]): Promise<Ran>
  remove(): void
}

export interface Ran {
  readonly code: 0 | 2
  readonly result: Readonly<Record<string, unknown>> | null
  readonly text: string
}

export function openWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'tierdesk-evaluation-'))
  const said: string[] = []
  const complained: string[] = []
  const output = {
    say: (text: string) => void said.push(text),
    complain: (text: string) => void complained.push(text),
  }
  const path = (name: string) => join(folder, name)
  const file = (...lines: readonly unknown[]) => {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    writeFileSync(path('lines.jsonl'), text)
    return path('lines.jsonl')
  }
  return {
    folder,
    said,
    complained,
    output,
    path,
    file,
    async run(task, lines, ...more) {
      const argv = ['--task', task, file(...lines), '--out', path('out.json'), '--resamples', '50', ...more]
      const code = await runEvaluation(argv, output)
      const result = code === 0 ? JSON.parse(readFileSync(path('out.json'), 'utf8')) : null
      return { code, result, text: said.join('\n') }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
