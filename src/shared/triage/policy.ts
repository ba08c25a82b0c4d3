import { z } from 'zod'

/** The versioned set of thresholds and points of a workspace. Every flag names the version that raised it. */
export const triagePolicySchema = z.object({
  version: z.number().int().min(1),
  lowConfidence: z.object({ minimum: z.number().min(0).max(1), points: z.number() }),
  humanRequested: z.object({ points: z.number() }),
  /** A customer message is negative at or below this score, -1 to 1. */
  negativeSentiment: z.object({ maximum: z.number().min(-1).max(1), points: z.number() }),
  /** What the AI may give away by itself, in the workspace's currency. */
  overLimit: z.object({ limit: z.number().min(0), points: z.number() }),
  failedAttempts: z.object({ maximum: z.number().int().min(0), points: z.number() }),
  legalThreat: z.object({ points: z.number() }),
  vip: z.object({ minimumLifetimeValue: z.number().min(0), points: z.number() }),
  /** Largest difference, in currency units, between what the customer says and the record says. */
  dataMismatch: z.object({ tolerance: z.number().min(0), points: z.number() }),
  severityPoints: z.object({ S1: z.number(), S2: z.number(), S3: z.number(), S4: z.number() }),
  tierPoints: z.object({ standard: z.number(), plus: z.number(), vip: z.number() }),
})
export type TriagePolicy = z.infer<typeof triagePolicySchema>

export const defaultTriagePolicy: TriagePolicy = {
  version: 1,
  lowConfidence: { minimum: 0.7, points: 10 },
  humanRequested: { points: 8 },
  negativeSentiment: { maximum: -0.4, points: 8 },
  overLimit: { limit: 100, points: 10 },
  failedAttempts: { maximum: 1, points: 8 },
  legalThreat: { points: 20 },
  vip: { minimumLifetimeValue: 10_000, points: 10 },
  dataMismatch: { tolerance: 0.5, points: 10 },
  severityPoints: { S1: 40, S2: 28, S3: 16, S4: 6 },
  tierPoints: { standard: 0, plus: 3, vip: 8 },
}
