import { z } from 'zod'
import { instantSchema } from '../case/basics.ts'
import type { Case } from '../case/state.ts'
import { type TriagePolicy, triagePolicySchema } from './policy.ts'

/** A proposed policy that runs on a share of new cases before it is published for all. */
export const triageTrialSchema = z.object({
  policy: triagePolicySchema,
  /** Share of new cases, 0 to 1. */
  share: z.number().gt(0).max(1),
  /** Cases received from here on take part. */
  since: instantSchema,
})
export type TriageTrial = z.infer<typeof triageTrialSchema>

/** The policies a workspace goes by. */
export interface TriagePolicies {
  readonly triagePolicy: TriagePolicy
  readonly triageTrial: TriageTrial | null
}

/**
 * The policy a case goes by: the trial's when the case is new enough and falls into its share, else the published one.
 * Which cases fall into the share follows from their ids alone, so that every desk and node picks the same.
 */
export function pickTriagePolicy(
  { triagePolicy, triageTrial }: TriagePolicies,
  { id, receivedAt }: Pick<Case, 'id' | 'receivedAt'>,
): TriagePolicy {
  const takesPart = triageTrial && receivedAt >= triageTrial.since && shareOf(id) < triageTrial.share
  return takesPart ? triageTrial.policy : triagePolicy
}

/** A number from 0 to 1 out of an id, evenly spread (FNV-1a, 32 bits, with a final mix). */
export function shareOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
