import { isStanding, leadingFlags } from '../shared/case/flag.ts'
import type { Triaged } from './run-triage.ts'

/** Whether the contact should go to a person, and how strongly triage says so. */
export interface Handover {
  readonly handsOver: boolean
  /** Orders contacts; higher means sooner. */
  readonly score: number
}

/** What triage would have an AI agent do: hand over when a flag was raised, the surer the more the flags weigh. */
export function handoverOf({ flags }: Triaged): Handover {
  const speaking = leadingFlags(flags).filter(isStanding)
  return { handsOver: speaking.length > 0, score: speaking.reduce((sum, { contribution }) => sum + contribution, 0) }
}
