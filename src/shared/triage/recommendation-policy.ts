import { z } from 'zod'

/** What a workspace may set of the recommendation. */
export const recommendationPolicySchema = z.object({
  /** Skill level (1 to 5) from which somebody works alone. */
  expertLevel: z.number().int().min(1).max(5),
})
export type RecommendationPolicy = z.infer<typeof recommendationPolicySchema>

export const defaultRecommendationPolicy: RecommendationPolicy = { expertLevel: 3 }
