import { z } from 'zod'
import { languageSchema } from '../case/basics.ts'
import { flagCodeSchema } from '../case/flag.ts'
import { policyKeySchema } from '../escalation/policy-key.ts'

/** The reply templates of a workspace: one versioned document, published and restored like every policy. */

/** What a template is for: an answer in the conversation, or what the customer is told when a case is escalated. */
export const replyPurposeSchema = z.enum(['reply', 'escalation'])
export type ReplyPurpose = z.infer<typeof replyPurposeSchema>

export const replyTemplateSchema = z.strictObject({
  key: policyKeySchema,
  title: z.string().trim().min(1).max(120),
  purpose: replyPurposeSchema.default('reply'),
  /** When to use it, for whoever chooses. */
  when: z.string().trim().max(400).default(''),
  /** Cases it fits best; empty: all. */
  categories: z.array(z.string().trim().min(1).max(120)).max(50).default([]),
  /** Flags it fits best. */
  flags: z.array(flagCodeSchema).max(40).default([]),
  /** The words by language, with `{{placeholders}}`. */
  texts: z.record(languageSchema, z.string().max(10_000)),
})
export type ReplyTemplate = z.infer<typeof replyTemplateSchema>

export const repliesPolicySchema = z.strictObject({
  version: z.number().int().min(1),
  /** The language every template must have: what a customer gets whose own is missing. */
  mainLanguage: languageSchema.default('en'),
  templates: z
    .array(replyTemplateSchema)
    .max(500)
    .superRefine((templates, context) => {
      const seen = new Set<string>()
      templates.forEach(({ key }, index) => {
        if (seen.has(key))
          context.addIssue({ code: 'custom', message: `two templates are called ${key}`, path: [index, 'key'] })
        seen.add(key)
      })
    }),
})
export type RepliesPolicy = z.infer<typeof repliesPolicySchema>
