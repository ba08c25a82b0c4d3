import { type Flag, flagGroups } from '../../case/flag.ts'
import type { TriagePolicy } from '../policy.ts'

/** What a rule says of its own; the rest of the flag follows from the code, the policy and the time. */
export type Raised = Omit<Flag, 'group' | 'policyVersion' | 'raisedAt' | 'verdict'>

/** Completes a flag. */
export function raise(raised: Raised, policy: TriagePolicy, at: string): Flag {
  return { ...raised, group: flagGroups[raised.code], policyVersion: policy.version, raisedAt: at, verdict: null }
}
