import { z } from 'zod'
import { roleSchema } from '../access/directory.ts'
import { clockKindSchema } from '../sla/clock-kind.ts'
import { type AuthorityKind, authorityKindSchema } from './authority.ts'

/** How a workspace handles requests for one kind of authority. */
export const approvalRuleSchema = z.strictObject({
  kind: authorityKindSchema,
  /** Minutes until an unanswered request expires. */
  expiresMinutes: z.number().int().min(1).max(20_160),
  /** Minutes for which a grant may be used. */
  grantMinutes: z.number().int().min(1).max(43_200),
  /** Clocks that stand still while an approval is waited for. */
  pauses: z.array(clockKindSchema).max(10).default(['resolution']),
  /** Who may grant an `exception`, which has no amount; for the others the granter's own limit decides. */
  roles: z.array(roleSchema).max(10).default(['lead', 'admin']),
  /** The rule in words, shown to asker and approver. */
  policy: z.string().max(1_000),
})
export type ApprovalRule = z.infer<typeof approvalRuleSchema>

/** The rules of a policy: at most one per kind. A kind without one cannot be asked for. */
export const approvalRulesSchema = z
  .array(approvalRuleSchema)
  .max(20)
  .superRefine((rules, context) => {
    const seen = new Set<AuthorityKind>()
    rules.forEach(({ kind }, index) => {
      if (seen.has(kind)) context.addIssue({ code: 'custom', message: `two rules for ${kind}`, path: [index, 'kind'] })
      seen.add(kind)
    })
  })

/** The rule for a kind, or null where the workspace has none: then nobody can be asked. */
export function ruleFor(rules: readonly ApprovalRule[], kind: AuthorityKind): ApprovalRule | null {
  return rules.find((rule) => rule.kind === kind) ?? null
}

/** What a workspace begins with: four hours to answer, a day to use a grant, the resolution clock waits meanwhile. */
export const defaultApprovalRules: readonly ApprovalRule[] = authorityKindSchema.options.map((kind) => ({
  kind,
  expiresMinutes: 240,
  grantMinutes: 1_440,
  pauses: ['resolution'],
  roles: ['lead', 'admin'],
  policy: 'Ask before you promise it. A grant is used once.',
}))
