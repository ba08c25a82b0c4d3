import { byStrength, type Flag, type Priority } from '../case/flag.ts'
import type { Case } from '../case/state.ts'
import { mergeFlags } from './merge.ts'
import { modelFlags } from './model-findings.ts'
import type { TriagePolicy } from './policy.ts'
import { scorePriority } from './priority.ts'
import { rules } from './rules/index.ts'

/** What triage looks at: the case, and what the backend read about it outside. */
export type TriageInput = Pick<
  Case,
  | 'subject'
  | 'category'
  | 'product'
  | 'channel'
  | 'language'
  | 'status'
  | 'severity'
  | 'riskCategory'
  | 'customer'
  | 'conversation'
  | 'facts'
  | 'attempts'
  | 'commitments'
  | 'assessment'
  | 'findings'
  | 'signals'
  | 'clocks'
  | 'reopenCount'
  | 'receivedAt'
>

/** Runs every rule of the catalogue over a case: the flags raised, strongest first, and the priority they lead to. */
export function triage(input: TriageInput, policy: TriagePolicy, at: string): { flags: Flag[]; priority: Priority } {
  const found = rules.map((rule) => rule.evaluate(input, policy, at)).filter((flag) => flag !== null)
  const flags = mergeFlags(modelFlags(found, input, policy)).toSorted(byStrength)
  return { flags, priority: scorePriority({ ...input, flags }, policy) }
}

/** The first instant after `at` at which time alone may change the flags of a case; null when never. */
export function nextTriageAt(input: TriageInput, policy: TriagePolicy, at: string): string | null {
  return rules.reduce<string | null>((first, rule) => {
    const next = rule.nextChange(input, policy, at)
    return next !== null && next > at && (first === null || next < first) ? next : first
  }, null)
}
