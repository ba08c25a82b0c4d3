import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { Attempt } from '../../case/parts.ts'
import { clipped } from '../text/clipped.ts'
import { quoted, toEvidence, wholeMessage } from '../text/evidence.ts'
import { ownPhrases, ownPhrasesSchema } from '../text/own-phrases.ts'
import { customerPassages } from '../text/passages.ts'
import { type ErrorMention, errorMentions } from '../text/system-errors.ts'
import { takeOut } from '../text/take-out.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { failures } from './failed-tries.ts'
import { commonParameters, defineRule } from './rule.ts'
import { systemErrorIn, wayOfFailing } from './tool-errors.ts'

const parameters = commonParameters.extend({
  systemErrors: z.number().int().min(1).max(100).meta({
    title: 'System errors',
    description: 'So many errors of the system itself: HTTP 5xx, timeouts, exceptions',
    unit: 'times',
  }),
  sameFailures: z.number().int().min(2).max(100).meta({
    title: 'Same failure',
    description: 'So many calls of one tool that failed in the same way, whatever the reason',
    unit: 'times',
  }),
  mentions: z.number().int().min(2).max(100).meta({
    title: 'Messages about an error',
    description: 'So many messages in which the customer speaks of an error, where they do not say that it comes again',
    unit: 'messages',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/**
 * A system keeps failing: tools answered so many times with an error of their own (HTTP 5xx, timeout, exception; RFC 9110
 * section 15.6), or one tool failed so many times in the same way, or the customer says that an error comes again and
 * again ('error 502 every time'), or speaks of errors in several messages. A failed attempt that reports a failed call
 * is that call. Errors of people ('billing error') and errors that are gone count for nothing.
 */
export const repeatedSystemError = defineRule({
  code: 'repeated_system_error',
  risk: 'operational',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 8, systemErrors: 2, sameFailures: 3, mentions: 3, phrases: [] },
  evaluate(input, parameters) {
    const tools = toolTrouble(input, parameters)
    const said = sayings(input, parameters)
    const [first] = said
    if (!tools && !first) return null
    const evidence: Evidence[] = [...(tools?.evidence ?? []).slice(0, 8), ...toEvidence(said)]
    const suggests = { type: 'functional' as const, skill: 'technical' }
    if (tools) {
      const { count, most, name, way } = tools
      return {
        label: clipped(`System error ${times(count)}: ${way}`, 40),
        sentence: `"${clipped(name, 40)}" failed ${times(count)} with the same kind of error: ${way}.`,
        counterfactual: `Not raised if it had failed fewer than ${most} times. It failed ${times(count)}.`,
        observed: { value: count, text: `failed ${times(count)}` },
        threshold: { value: most, text: `${times(most)} or more` },
        evidence,
        suggests,
      }
    }
    const words = first ? quoted(first) : ''
    return {
      label: `Error again and again "${clipped(words, 16)}"`,
      sentence: `The customer says that an error keeps coming back: "${words}".`,
      counterfactual: `Not raised if they had not said so. They spoke of it ${times(said.length)}.`,
      observed: { value: said.length, text: `said ${times(said.length)}` },
      threshold: { value: 1, text: 'an error that comes back' },
      evidence,
      suggests,
    }
  },
  withoutTrigger(input, parameters) {
    let current = takeOut(input, (changed) => sayings(changed, parameters))
    for (let found = toolTrouble(current, parameters); found; found = toolTrouble(current, parameters)) {
      const keep = found.most - 1
      const mended = new Set<Message | Attempt>(found.failed.slice(keep))
      current = {
        ...current,
        conversation: current.conversation.map((message) =>
          mended.has(message) && message.tool ? { ...message, tool: { ...message.tool, ok: true } } : message,
        ),
        attempts: current.attempts.map((attempt) =>
          mended.has(attempt) ? { ...attempt, outcome: 'worked', detail: null } : attempt,
        ),
      }
    }
    return current
  },
})

interface ToolTrouble {
  readonly failed: readonly (Message | Attempt)[]
  readonly count: number
  /** So many raise the flag. */
  readonly most: number
  readonly name: string
  /** What went wrong, in words: 'HTTP 502', 'timeout'. */
  readonly way: string
  readonly evidence: readonly Evidence[]
}

interface Failure {
  readonly of: Message | Attempt
  readonly name: string
  readonly result: string
  readonly system: string | null
  readonly evidence: Evidence
}

function toolTrouble(input: TriageInput, { systemErrors, sameFailures }: Parameters): ToolTrouble | null {
  const all = failuresOf(input)
  if (all.length < Math.min(systemErrors, sameFailures)) return null
  const system = all.filter((failure) => failure.system !== null)
  if (system.length >= systemErrors) return toTrouble(system, systemErrors)
  const groups = Map.groupBy(all, ({ name, result }) => `${name}\n${wayOfFailing(result)}`)
  const largest = [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
  return largest.length >= sameFailures ? toTrouble(largest, sameFailures) : null
}

function toTrouble(failed: readonly Failure[], most: number): ToolTrouble {
  const last = failed.at(-1)
  const name = (last?.name ?? '').replace(/[_.-]+/g, ' ').trim()
  return {
    failed: failed.map(({ of }) => of),
    count: failed.length,
    most,
    name: name === '' ? 'a tool' : name,
    way:
      last?.system ??
      (clipped((last?.result ?? '').replace(/^\W*error\W+/i, ''), 30).replace(/[.!?]+$/, '') || 'no reason given'),
    evidence: failed.map(({ evidence }) => evidence),
  }
}

/** Failed calls, calls whose answer is an error of the system though nobody marked it, and failed attempts apart. */
function failuresOf(input: TriageInput): Failure[] {
  const ofCalls = input.conversation.flatMap((message): Failure[] => {
    const { tool } = message
    if (tool === null || tool.ok === true) return []
    const result = tool.result ?? ''
    const system = systemErrorIn(result)
    if (tool.ok === null && system === null) return []
    return [{ of: message, name: tool.name, result, system, evidence: wholeMessage(message) }]
  })
  if (input.attempts.length === 0) return ofCalls
  const ofAttempts = failures(input).others.map((attempt): Failure => {
    const result = attempt.detail ?? ''
    const evidence: Evidence = { kind: 'attempt', attemptId: attempt.id }
    return { of: attempt, name: attempt.tool ?? attempt.what, result, system: systemErrorIn(result), evidence }
  })
  // What an attempt without a detail failed of is not known, so that none is the same as another.
  return [...ofCalls, ...ofAttempts.filter(({ result }) => result !== '')]
}

/** What the customer says of an error that comes back. */
function sayings(input: TriageInput, { mentions, phrases }: Parameters): ErrorMention[] {
  const passages = customerPassages(input.conversation)
  const own = passages.flatMap((passage) =>
    ownPhrases(passage, phrases).map((one) => ({ ...one, code: null, repeated: true })),
  )
  const found = passages.flatMap(errorMentions)
  const said = found.filter((one) => one.repeated || isNamedAgain(one, found))
  if (said.length > 0 || own.length > 0)
    return [...said, ...own.filter((one) => !said.some((other) => covers(other, one)))]
  return new Set(found.map(({ passage }) => passage.message)).size >= mentions ? found : []
}

/** True when the same code stands in another message too. */
function isNamedAgain({ code, passage }: ErrorMention, all: readonly ErrorMention[]): boolean {
  return code !== null && all.some((other) => other.code === code && other.passage.message !== passage.message)
}

function covers(a: ErrorMention, b: ErrorMention): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end
}
