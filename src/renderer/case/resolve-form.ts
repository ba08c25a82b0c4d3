import type { PromiseEnd } from '../../shared/case/commands/end-promises.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { rootCauses } from '../../shared/case/commands/resolve.ts'
import type { Commitment } from '../../shared/case/parts.ts'

/** Resolving as data: root cause, what solved it, and what becomes of each promise that is still open. */

type Fields = Readonly<Record<string, string>>

/** Where the dialog keeps what was said of a promise. */
export const endFields = {
  end: (id: string) => `end:${id}`,
  reason: (id: string) => `why:${id}`,
  to: (id: string) => `to:${id}`,
}

export const promiseEndChoices = ['kept', 'dropped', 'handed_on'] as const
export type PromiseEndChoice = (typeof promiseEndChoices)[number]

/** What was chosen for a promise; null while nothing is. */
export function chosenEnd(fields: Fields, id: string): PromiseEndChoice | null {
  return promiseEndChoices.find((choice) => choice === fields[endFields.end(id)]) ?? null
}

/** What is said of a promise, as the command takes it; null while something is missing. `me` answers unless another is named. */
export function promiseEnd(fields: Fields, commitmentId: string, me: string): PromiseEnd | null {
  const end = chosenEnd(fields, commitmentId)
  switch (end) {
    case null:
      return null
    case 'kept':
      return { commitmentId, end }
    case 'dropped': {
      const reason = (fields[endFields.reason(commitmentId)] ?? '').trim()
      return reason === '' ? null : { commitmentId, end, reason }
    }
    case 'handed_on':
      return { commitmentId, end, to: fields[endFields.to(commitmentId)] || me }
    default:
      return end satisfies never
  }
}

/** What is still missing: the root cause, what solved it, what becomes of a promise. */
export type ResolveProblem = 'cause' | 'summary' | 'promise'

/** The first thing that keeps the case from being resolved, or null. */
export function resolveProblem(fields: Fields, open: readonly Commitment[], me: string): ResolveProblem | null {
  if (!causeOf(fields)) return 'cause'
  if ((fields.summary ?? '').trim() === '') return 'summary'
  return open.some(({ id }) => promiseEnd(fields, id, me) === null) ? 'promise' : null
}

/** The command; null while something is missing. */
export function resolveCommand(fields: Fields, open: readonly Commitment[], me: string): CaseCommand | null {
  const rootCause = causeOf(fields)
  if (!rootCause || resolveProblem(fields, open, me)) return null
  const promises = open.flatMap(({ id }) => promiseEnd(fields, id, me) ?? [])
  return { type: 'case.resolve', input: { rootCause, summary: (fields.summary ?? '').trim(), promises } }
}

function causeOf({ rootCause }: Fields) {
  return rootCauses.find((cause) => cause === rootCause)
}
