import type { Message } from '../../case/message.ts'
import type { Attempt } from '../../case/parts.ts'
import type { TriageInput } from '../triage.ts'

/** What failed in a case: tool calls that came back with `ok: false` and attempts that are none of these calls. */
export interface Failures {
  readonly calls: readonly Message[]
  /** Failed attempts that are none of the calls. */
  readonly others: readonly Attempt[]
  /** Which call a failed attempt reports. */
  readonly reported: ReadonlyMap<Attempt, Message>
}

/** Pairs failed attempts with failed calls: by the turn they name, else by tool, one attempt to one call. */
export function failures(input: Pick<TriageInput, 'conversation' | 'attempts'>): Failures {
  const calls = input.conversation.filter(({ tool }) => tool?.ok === false)
  const failed = input.attempts.filter(({ outcome }) => outcome === 'failed')
  if (failed.length === 0) return { calls, others: [], reported: new Map() }
  const byTurn = new Map(calls.map((call) => [call.id, call]))
  const reported = new Map<Attempt, Message>()
  for (const attempt of failed) {
    const call = attempt.messageId === null ? undefined : byTurn.get(attempt.messageId)
    if (call) reported.set(attempt, call)
  }
  const taken = new Set(reported.values())
  const free = Map.groupBy(
    calls.filter((call) => !taken.has(call)),
    ({ tool }) => tool?.name ?? '',
  )
  for (const attempt of failed) {
    if (attempt.messageId !== null || attempt.tool === null) continue
    const call = free.get(attempt.tool)?.shift()
    if (call) reported.set(attempt, call)
  }
  return { calls, others: failed.filter((attempt) => !reported.has(attempt)), reported }
}
