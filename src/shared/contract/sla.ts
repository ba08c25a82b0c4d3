import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { clockKindSchema } from '../sla/clock-kind.ts'
import { clockEffects } from '../sla/preview.ts'
import { slaPolicySchema } from '../sla/sla-policy.ts'

/** What leads ask about SLA clocks: what another policy would do to the live ones, and which stand still for no reason. */

export const slaPreviewInputSchema = z.object({ policy: slaPolicySchema })

const exampleSchema = z.object({
  caseId: idSchema,
  reference: z.string(),
  subject: z.string(),
  kind: clockKindSchema,
  before: instantSchema,
  after: instantSchema,
})

export const slaPreviewSchema = z.object({
  /** Cases that are not done, and their clocks that run or stand still. */
  cases: z.number().int().min(0),
  clocks: z.number().int().min(0),
  /** Clocks that would be due or stand otherwise. */
  changed: z.number().int().min(0),
  /** The effects that occur, in the order of `clockEffects`; each with at most five examples. */
  effects: z.array(
    z.object({ effect: z.enum(clockEffects), clocks: z.number().int().min(1), examples: z.array(exampleSchema) }),
  ),
})
export type SlaPreview = z.infer<typeof slaPreviewSchema>

export const stalePauseSchema = z.object({
  caseId: idSchema,
  reference: z.string(),
  subject: z.string(),
  teamId: idSchema,
  ownerId: idSchema.nullable(),
  waitingSince: instantSchema,
  answeredAt: instantSchema,
  clocks: z.array(clockKindSchema),
})

/** Cases that wait for a customer who has answered, the longest answered first; at most 200. */
export const stalePauseListSchema = z.object({ pauses: z.array(stalePauseSchema) })
export type StalePauseList = z.infer<typeof stalePauseListSchema>
