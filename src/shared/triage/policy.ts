import { z } from 'zod'

/** What a flag adds to the priority. Never negative: one more flag can only raise a case. */
const points = z.number().int().min(0).max(100)

/** The versioned set of thresholds and points of a workspace. Every flag names the version that raised it. */
export const triagePolicySchema = z.object({
  version: z.number().int().min(1),
  lowConfidence: z.object({ minimum: z.number().min(0).max(1), points }),
  humanRequested: z.object({ points }),
  /** A customer message is negative at or below this score, -1 to 1. */
  negativeSentiment: z.object({ maximum: z.number().min(-1).max(0), points }),
  /** What the AI may give away by itself, in the workspace's currency. */
  overLimit: z.object({
    limit: z.number().min(0),
    /** Limits of their own for other currencies (ISO 4217); a currency not named here is held to `limit`. */
    otherCurrencies: z.record(z.string().length(3), z.number().min(0)).default({}),
    points,
  }),
  /** The flag is raised when more attempts than this failed. */
  failedAttempts: z.object({ maximum: z.number().int().min(0), points }),
  legalThreat: z.object({ points }),
  vip: z.object({ minimumLifetimeValue: z.number().min(0), points }),
  /** Largest difference, in currency units, between what the customer says and the record says. */
  dataMismatch: z.object({ tolerance: z.number().min(0), points }),
  /** A graver severity never has fewer points than a lighter one. */
  severityPoints: z
    .object({ S1: points, S2: points, S3: points, S4: points })
    .refine(
      ({ S1, S2, S3, S4 }) => S1 >= S2 && S2 >= S3 && S3 >= S4,
      'a graver severity needs at least as many points',
    ),
  tierPoints: z
    .object({ standard: points, plus: points, vip: points })
    .refine(
      ({ standard, plus, vip }) => vip >= plus && plus >= standard,
      'a higher tier needs at least as many points',
    ),
})
export type TriagePolicy = z.infer<typeof triagePolicySchema>

export const defaultTriagePolicy: TriagePolicy = {
  version: 1,
  lowConfidence: { minimum: 0.7, points: 10 },
  humanRequested: { points: 8 },
  negativeSentiment: { maximum: -0.4, points: 8 },
  overLimit: { limit: 100, otherCurrencies: {}, points: 10 },
  failedAttempts: { maximum: 1, points: 8 },
  legalThreat: { points: 20 },
  vip: { minimumLifetimeValue: 10_000, points: 10 },
  dataMismatch: { tolerance: 0.5, points: 10 },
  severityPoints: { S1: 40, S2: 28, S3: 16, S4: 6 },
  tierPoints: { standard: 0, plus: 3, vip: 8 },
}
