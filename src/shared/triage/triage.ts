import type { Received } from '../case/events.ts'
import type { Flag, Priority } from '../case/flag.ts'
import type { TriagePolicy } from './policy.ts'
import { scorePriority } from './priority.ts'
import { rules } from './rules/index.ts'

/** What triage looks at: the case as intake brought it. */
export type TriageInput = Omit<Received, 'clocks'>

/** Runs every rule of the catalogue over a case: the flags raised, strongest first, and the priority they lead to. */
export function triage(input: TriageInput, policy: TriagePolicy, at: string): { flags: Flag[]; priority: Priority } {
  const flags = rules
    .map((rule) => rule.evaluate(input, policy, at))
    .filter((flag) => flag !== null)
    .toSorted((a, b) => b.contribution - a.contribution)
  return { flags, priority: scorePriority({ ...input, flags }, policy) }
}
