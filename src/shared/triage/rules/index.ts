import { dataMismatch } from './data-mismatch.ts'
import { failedAttempts } from './failed-attempts.ts'
import { humanRequested } from './human-requested.ts'
import { legalThreat } from './legal-threat.ts'
import { lowConfidence } from './low-confidence.ts'
import { negativeSentiment } from './negative-sentiment.ts'
import { overLimit } from './over-limit.ts'
import type { Rule } from './rule.ts'
import { vip } from './vip.ts'

/** The catalogue, one file a code. Where two flags add the same points, the earlier one here comes first. */
export const rules: readonly Rule[] = [
  legalThreat,
  overLimit,
  dataMismatch,
  lowConfidence,
  humanRequested,
  negativeSentiment,
  failedAttempts,
  vip,
]
