import { handoverScore } from '../shared/triage/handover-score.ts'
import { policy, type Triaged } from './run-triage.ts'

/** Whether the contact should go to a person, and how strongly triage says so. */
export interface Handover {
  readonly handsOver: boolean
  /** 0 to just below 1; higher means sooner. */
  readonly score: number
}

/**
 * From this score on a person takes over: a trigger that alone makes it more likely than not, such as a limit passed or
 * a person asked for, or several weaker ones together. Set by what the score means, fitted to no data.
 */
export const handoverLine = 0.5

/** What triage would have an AI agent do with the contact. */
export function handoverOf(triaged: Triaged): Handover {
  const score = handoverScore(triaged, policy)
  return { handsOver: score >= handoverLine, score }
}
