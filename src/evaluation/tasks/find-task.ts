import { flagGroups } from '../../shared/case/flag.ts'
import { EvaluationError } from '../problem.ts'
import { flagTask } from './flag.ts'
import { handover } from './handover.ts'
import { oos } from './oos.ts'
import { sentiment } from './sentiment.ts'
import type { Task } from './task.ts'

const catalogue: readonly string[] = Object.keys(flagGroups)

/** Tasks named after what people say rather than after a code: asking for a supervisor is asking for a person too. */
const plainNames: Readonly<Record<string, readonly string[]>> = {
  human_request: ['human_requested', 'supervisor_requested'],
  abuse: ['abuse_or_threat'],
}

const own = [sentiment, oos, handover]

/** The names that `--task` takes. */
export function taskNames(): string[] {
  return [...own.map(({ name }) => name), ...Object.keys(plainNames), ...catalogue]
}

/** The task of that name. Throws an EvaluationError when there is none. */
export function findTask(name: string): Task {
  const found = own.find((task) => task.name === name)
  if (found) return found
  const codes = (Object.hasOwn(plainNames, name) ? plainNames[name] : [name])?.filter((code) =>
    catalogue.includes(code),
  )
  if (codes && codes.length > 0) return flagTask(name, codes)
  throw new EvaluationError(`There is no task '${name.slice(0, 60)}'. There are: ${taskNames().join(', ')}.`)
}
