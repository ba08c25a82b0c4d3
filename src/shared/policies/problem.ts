import { z } from 'zod'

/** What a lint says of a policy before it is published. */
export const policyProblemSchema = z.object({
  /** Errors keep a policy from being published; warnings are told. */
  severity: z.enum(['error', 'warning']),
  /** Machine name of the finding: `gap`, `overlap`, `shadowed`, `unknown_team` … */
  code: z.string(),
  /** Where in the document: `['matrix', 3, 'condition']`; empty for the document as a whole. */
  path: z.array(z.union([z.string(), z.number()])),
  /** The place in words: 'Row billing-s1'. */
  place: z.string(),
  sentence: z.string(),
})
export type PolicyProblem = z.infer<typeof policyProblemSchema>

/** True when nothing keeps the policy from being published. */
export function isPublishable(problems: readonly PolicyProblem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error')
}
