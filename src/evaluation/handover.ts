import type { Triaged } from './run-triage.ts'

/** Whether the contact should go to a person, and how strongly triage says so. */
export interface Handover {
  readonly handsOver: boolean
  /** Orders contacts; higher means sooner. */
  readonly score: number
}

/** What the priority has whatever triage found: every contact's own points, and the cut at 100 that would make ties. */
const standing = new Set(['severity', 'customer_tier', 'cap'])

/** What triage would have an AI agent do: hand over when a flag was raised, the surer the more its flags weigh. */
export function handoverOf({ flags, priority }: Triaged): Handover {
  const points = priority.contributions.filter(({ name }) => !standing.has(name))
  return { handsOver: flags.length > 0, score: points.reduce((sum, contribution) => sum + contribution.points, 0) }
}
