import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { Attempt } from '../../case/parts.ts'
import { wholeMessage } from '../text/evidence.ts'
import type { TriageInput } from '../triage.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  maximum: z
    .number()
    .int()
    .min(0)
    .meta({ title: 'Allowed failures', description: 'Raised when more attempts than this failed', unit: 'attempts' }),
})

/**
 * More tries failed than the policy allows. Counts attempts whose outcome is `failed` and tool calls that came back
 * with `ok: false`; an attempt that names the turn or the tool of a failed call is that call, not one more.
 */
export const failedAttempts = defineRule({
  code: 'failed_attempts',
  risk: 'operational',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 8, maximum: 1 },
  evaluate(input, parameters) {
    const failed = failures(input)
    const { calls, others } = failed
    const count = calls.length + others.length
    const { maximum } = parameters
    if (count <= maximum) return null
    const allowed = maximum === 0 ? 'none' : `at most ${maximum}`
    return {
      label: `Failed attempts ${count}`,
      sentence: `${count} ${count === 1 ? 'try' : 'tries'} to fix this failed. The last was "${clip(lastName(input, failed))}".`,
      counterfactual: `Not raised if ${allowed} had failed. ${count} failed.`,
      observed: { value: count, text: `${count} failed` },
      threshold: { value: maximum, text: `${allowed} may fail` },
      evidence: evidenceOf(input, calls, others),
      suggests: { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger(input, parameters) {
    const { calls, others, reported } = failures(input)
    const keep = parameters.maximum
    const mendedCalls = new Set(calls.slice(keep))
    const mendedOthers = new Set(others.slice(Math.max(0, keep - calls.length)))
    const isMended = (attempt: Attempt) => {
      const call = reported.get(attempt)
      return mendedOthers.has(attempt) || (call !== undefined && mendedCalls.has(call))
    }
    return {
      ...input,
      conversation: input.conversation.map((message) =>
        mendedCalls.has(message) && message.tool ? { ...message, tool: { ...message.tool, ok: true } } : message,
      ),
      attempts: input.attempts.map((attempt) => (isMended(attempt) ? { ...attempt, outcome: 'worked' } : attempt)),
    }
  },
})

interface Failures {
  readonly calls: readonly Message[]
  /** Failed attempts that are none of the calls. */
  readonly others: readonly Attempt[]
  /** Which call a failed attempt reports. */
  readonly reported: ReadonlyMap<Attempt, Message>
}

/** Pairs failed attempts with failed calls: by the turn they name, else by tool, one attempt to one call. */
function failures(input: TriageInput): Failures {
  const calls = input.conversation.filter(({ tool }) => tool?.ok === false)
  const failed = input.attempts.filter(({ outcome }) => outcome === 'failed')
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

/** What failed last, by its place in the conversation, in the words of the attempt where there is one. */
function lastName(input: TriageInput, { calls, others, reported }: Failures): string {
  const places = new Map(input.conversation.map(({ id }, index) => [id, index]))
  const attemptOf = new Map([...reported].map(([attempt, call]) => [call, attempt]))
  const named = [
    ...others.map(({ what, messageId }) => ({ name: what, place: places.get(messageId ?? '') ?? -1 })),
    ...calls.map((call) => ({
      name: attemptOf.get(call)?.what ?? call.tool?.name.replace(/_/g, ' ') ?? '',
      place: places.get(call.id) ?? -1,
    })),
  ]
  return named.toSorted((a, b) => b.place - a.place)[0]?.name ?? ''
}

function evidenceOf(input: TriageInput, calls: readonly Message[], others: readonly Attempt[]): Evidence[] {
  const turns = others.map(({ messageId }) => input.conversation.find(({ id }) => id === messageId))
  const messages = new Set([...calls, ...turns.filter((message) => message !== undefined)])
  return input.conversation
    .filter((message) => messages.has(message))
    .slice(0, 10)
    .map(wholeMessage)
}

function clip(name: string): string {
  const words = name.replace(/\s+/g, ' ').trim()
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words
}
