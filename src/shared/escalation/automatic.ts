import { isActive } from '../case/basics.ts'
import type { DecideContext } from '../case/decision.ts'
import type { AutomaticCause } from '../case/escalation.ts'
import { isStanding } from '../case/flag.ts'
import { type Case, openEscalation } from '../case/state.ts'
import { evaluateCondition } from './condition.ts'
import type { AutomaticRule } from './policy.ts'

/**
 * Rules that raise escalations by themselves: which of them are due on a case, and when somebody must look again. What
 * started a rule is one occurrence (a clock with its start, a flag with the moment it was raised) and raises once.
 */

type RuleContext = Pick<DecideContext, 'at' | 'directory' | 'escalationPolicy'>

/** A rule that is due on a case, with what it saw. */
export interface DueRule extends AutomaticCause {
  readonly definition: AutomaticRule
}

interface Occurrence {
  readonly name: string
  /** When the rule's time has come, ISO. */
  readonly since: string
  /** When what it looks at began, ISO: somebody who escalated after that knew of it. */
  readonly began: string
  readonly saw: string
}

const minute = 60_000
/** Minutes until a rule is looked at again whose condition may come true by time alone. */
const lookAgain = 5

/** The rules due on a case now, in the policy's order; none while an escalation of it waits to be accepted. */
export function dueAutomatic(state: Case, context: RuleContext): DueRule[] {
  return candidates(state, context).flatMap(({ rule, occurrence }) =>
    occurrence.since <= context.at && holds(rule, state, context)
      ? [{ rule: rule.key, name: rule.name, saw: occurrence.saw, occurrence: occurrence.name, definition: rule }]
      : [],
  )
}

/**
 * The earliest moment (ISO) at which a rule may come to be due: now for one that is, unless `held` says until when it
 * is held back; null when no rule can without something happening to the case.
 */
export function automaticAt(
  state: Case,
  context: RuleContext,
  held: ReadonlyMap<string, string> = new Map(),
): string | null {
  const moments = candidates(state, context).flatMap(({ rule, occurrence }) => {
    if (occurrence.since > context.at) return [occurrence.since]
    const until = held.get(rule.key)
    if (until !== undefined) return [until]
    if (holds(rule, state, context)) return [context.at]
    return asksTime(rule.condition) ? [new Date(Date.parse(context.at) + lookAgain * minute).toISOString()] : []
  })
  return moments.toSorted()[0] ?? null
}

/** Rules whose trigger is there or will come by time alone, and which were not answered yet. */
function candidates(state: Case, { escalationPolicy }: RuleContext) {
  if (!isActive(state.status) || openEscalation(state)) return []
  return escalationPolicy.automatic.rules.flatMap((rule) => {
    const occurrence = rule.enabled ? occurrenceOf(rule, state) : null
    return occurrence && !isAnswered(rule, occurrence, state) ? [{ rule, occurrence }] : []
  })
}

function occurrenceOf({ trigger }: AutomaticRule, state: Case): Occurrence | null {
  if (trigger.kind === 'flag') {
    const flag = state.flags.find(({ code }) => code === trigger.code)
    if (!flag || !isStanding(flag)) return null
    const { code, raisedAt, sentence } = flag
    return { name: `flag ${code} ${raisedAt}`, since: raisedAt, began: raisedAt, saw: sentence }
  }
  const clock = state.clocks.find(({ kind }) => kind === trigger.clock)
  if (!clock || clock.metAt || clock.pausedAt) return null
  const began = trigger.state === 'at_risk' ? clock.atRiskAt : clock.dueAt
  const since = new Date(Date.parse(began) + trigger.afterMinutes * minute).toISOString()
  const words = trigger.state === 'at_risk' ? 'came to be at risk' : 'ran out'
  const saw = `The ${trigger.clock.replaceAll('_', ' ')} clock ${words} at ${began.slice(0, 16).replace('T', ' ')} UTC.`
  // Its start names it: a clock put off or sped up is still the same one.
  return { name: `clock ${trigger.clock} ${trigger.state} ${clock.startedAt}`, since, began, saw }
}

/** Whether the rule raised for this already, or a person did after it began and it was not sent back. */
function isAnswered(rule: AutomaticRule, { name, began }: Occurrence, { escalations }: Case): boolean {
  return escalations.some(
    ({ automatic, raisedAt, state }) =>
      (automatic?.rule === rule.key && automatic.occurrence === name) ||
      (raisedAt >= began && state !== 'returned' && state !== 'recalled'),
  )
}

function holds(rule: AutomaticRule, state: Case, { at, directory }: RuleContext): boolean {
  return evaluateCondition(rule.condition, state, { type: rule.type, at, directory }).holds
}

/** Whether a condition names something that changes by time alone. */
function asksTime(condition: string): boolean {
  return /\b(hoursSinceReceived|clock)\b/.test(condition)
}
