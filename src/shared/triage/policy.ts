import { z } from 'zod'
import { type FlagCode, flagCodeSchema, flagCodes } from '../case/flag.ts'
import { rules } from './rules/index.ts'
import { type CommonParameters, commonParameters, pointsSchema } from './rules/rule.ts'
import { upgradePolicy } from './upgrade-policy.ts'

const ruleByCode = new Map(rules.map((rule) => [rule.code, rule]))

/**
 * Parameters of every rule by code. Each rule checks its own; a rule that is missing has its defaults, so that a policy
 * of an older version of Tierdesk stays readable.
 */
const ruleParametersSchema = z
  .partialRecord(flagCodeSchema, z.looseObject(commonParameters.partial().shape))
  .transform((given, context) => {
    const complete = flagCodes.map((code): [FlagCode, CommonParameters] => {
      const rule = ruleByCode.get(code)
      if (!rule) throw new Error(`no rule for ${code}`)
      const parsed = rule.parameters.safeParse({ ...rule.defaults, ...given[code] })
      if (parsed.success) return [code, parsed.data]
      for (const issue of parsed.error.issues)
        context.addIssue({ code: 'custom', message: issue.message, path: [code, ...issue.path] })
      return [code, rule.defaults]
    })
    return new Map(complete)
  })
  .transform((byCode): Partial<Record<FlagCode, CommonParameters>> => Object.fromEntries(byCode))

const currentPolicySchema = z.object({
  version: z.number().int().min(1),
  rules: ruleParametersSchema,
  /** What models outside may add through intake. */
  models: z
    .object({ minimumConfidence: z.number().min(0).max(1), points: pointsSchema })
    .default({ minimumConfidence: 0.5, points: 4 }),
  /** A graver severity never has fewer points than a lighter one. */
  severityPoints: z
    .object({ S1: pointsSchema, S2: pointsSchema, S3: pointsSchema, S4: pointsSchema })
    .refine(
      ({ S1, S2, S3, S4 }) => S1 >= S2 && S2 >= S3 && S3 >= S4,
      'a graver severity needs at least as many points',
    ),
  tierPoints: z
    .object({ standard: pointsSchema, plus: pointsSchema, vip: pointsSchema })
    .refine(
      ({ standard, plus, vip }) => vip >= plus && plus >= standard,
      'a higher tier needs at least as many points',
    ),
})
/** The versioned set of thresholds, points, phrase lists and switches of a workspace. Every flag names the version that raised it. */
export const triagePolicySchema = z.preprocess(upgradePolicy, currentPolicySchema)
export type TriagePolicy = z.infer<typeof triagePolicySchema>

export const defaultTriagePolicy: TriagePolicy = {
  version: 1,
  rules: Object.fromEntries(rules.map(({ code, defaults }) => [code, defaults])),
  models: { minimumConfidence: 0.5, points: 4 },
  severityPoints: { S1: 40, S2: 28, S3: 16, S4: 6 },
  tierPoints: { standard: 0, plus: 3, vip: 8 },
}

/** The policy with other parameters for one rule; for tests and for drafts. */
export function withRule(
  policy: TriagePolicy,
  code: FlagCode,
  change: Readonly<Record<string, unknown>>,
): TriagePolicy {
  const rule = ruleByCode.get(code)
  if (!rule) throw new Error(`no rule for ${code}`)
  const parameters = rule.parameters.parse({ ...rule.defaults, ...policy.rules[code], ...change })
  return { ...policy, rules: { ...policy.rules, [code]: parameters } }
}
