import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { Attempt } from '../../case/parts.ts'
import { clipped } from '../text/clipped.ts'
import { wholeMessage } from '../text/evidence.ts'
import type { TriageInput } from '../triage.ts'
import { type Failures, failures } from './failed-tries.ts'
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
      sentence: `${count} ${count === 1 ? 'try' : 'tries'} to fix this failed. The last was "${clipped(lastName(input, failed), 60)}".`,
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

/** The turns in the order of the conversation, then the attempts that name none of its turns. */
function evidenceOf(input: TriageInput, calls: readonly Message[], others: readonly Attempt[]): Evidence[] {
  const named = new Set(others.map(({ messageId }) => messageId))
  const failed = new Set(calls)
  const turns = input.conversation.filter((message) => failed.has(message) || named.has(message.id))
  const known = new Set(turns.map(({ id }) => id))
  const unplaced = others.filter(({ messageId }) => messageId === null || !known.has(messageId))
  return [...turns.map(wholeMessage), ...unplaced.map(({ id }) => ({ kind: 'attempt' as const, attemptId: id }))].slice(
    0,
    10,
  )
}
