import { z } from 'zod'
import { limitsSchema, noLimits } from '../approval/authority.ts'
import { idSchema, instantSchema, languageSchema } from '../case/basics.ts'

/** Who is who in a workspace: teams and members, as far as every colleague may see them. */

export const roleSchema = z.enum(['agent', 'tier2', 'specialist', 'lead', 'qa', 'trainee', 'admin'])
export type Role = z.infer<typeof roleSchema>

export const teamSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  kind: z.enum(['frontline', 'tier2', 'specialist', 'management']),
  /** Skills the team answers for: `billing`, `legal`, `technical` … */
  skills: z.array(z.string()),
})
export type Team = z.infer<typeof teamSchema>

export const memberSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  email: z.email(),
  role: roleSchema,
  teamIds: z.array(idSchema).min(1),
  /** Level 1 to 5 per skill. */
  skills: z.record(z.string(), z.number().int().min(1).max(5)),
  languages: z.array(languageSchema),
  /** Open cases the member can carry. */
  capacity: z.number().int().min(0),
  /** What the member may give on one case by themselves. */
  limits: limitsSchema.default(noLimits),
  active: z.boolean(),
  createdAt: instantSchema,
})
export type Member = z.infer<typeof memberSchema>

export const workspaceSchema = z.object({
  id: idSchema,
  slug: z.string(),
  name: z.string(),
  currency: z.string().length(3),
})
export type Workspace = z.infer<typeof workspaceSchema>

/** Teams and members by id. Decisions look people up here; both desk and backend hold one. */
export interface Directory {
  readonly teams: ReadonlyMap<string, Team>
  readonly members: ReadonlyMap<string, Member>
}
