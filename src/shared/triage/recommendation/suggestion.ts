import type { Directory, Member } from '../../access/directory.ts'
import type { EscalationType } from '../../case/escalation.ts'
import type { Flag, FlagCode } from '../../case/flag.ts'
import type { Case } from '../../case/state.ts'
import type { EscalationPolicy } from '../../escalation/policy.ts'
import type { RecommendationPolicy } from '../recommendation-policy.ts'

/** What somebody can do next with a case. */
export type Step =
  | { readonly kind: 'answer' }
  | { readonly kind: 'consult'; readonly skill: string; readonly reason: string }
  | { readonly kind: 'escalate'; readonly type: EscalationType; readonly skill: string; readonly teamId: string | null }
  | { readonly kind: 'accept'; readonly escalationId: string }
  /** Ask somebody with more authority, and keep the case. */
  | { readonly kind: 'ask' }
  /** Give what was granted, and record it. */
  | { readonly kind: 'give' }
  /** Grant or deny what was asked of the viewer. */
  | { readonly kind: 'decide' }
  /** Nothing for this person: the case is done, waits for others, or their role only looks on. */
  | { readonly kind: 'none' }

/** Why a step is suggested, in plain words, and what that comes from. */
export interface Reason {
  readonly text: string
  readonly source: FlagCode | 'amount' | 'skill' | 'team' | 'escalation' | 'status' | 'role' | 'approval'
}

/** One step with its reasons. */
export interface Suggestion {
  readonly step: Step
  readonly reasons: readonly Reason[]
}

/** The one suggested next step, and the one that would be next best; null where nothing else makes sense. */
export interface Recommendation extends Suggestion {
  readonly runnerUp: Suggestion | null
}

/** How much speaks for a step; only the order counts. */
export const weights = {
  accept: 100,
  grave: 90,
  impact: 80,
  ask: 71,
  overLimit: 70,
  supervisor: 66,
  withinLimit: 65,
  exception: 60,
  expertise: 50,
  question: 40,
  able: 30,
  peer: 10,
} as const

/** A step that might be suggested, and how much speaks for it. */
export interface Candidate extends Suggestion {
  readonly weight: number
}

/** What the rules below look at. */
export interface Standpoint {
  readonly state: Case
  readonly viewer: Member
  readonly directory: Directory
  readonly policy: RecommendationPolicy
  readonly escalationPolicy: EscalationPolicy
  /** Flags nobody overrode and no stronger one says already. */
  readonly flags: readonly Flag[]
}
