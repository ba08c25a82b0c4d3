import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'

/** What answers to colleagues' questions say of who knows what, as it travels to the desks. */

/** Days after which an answer counts half. */
export const halfLifeDays = 60
/** Days after which a question somebody was asked weighs half on them. */
export const askedHalfLifeDays = 1

/** What a question was about: the category of its case, or the product. */
export const topicKindSchema = z.enum(['category', 'product'])
export type TopicKind = z.infer<typeof topicKindSchema>

const count = z.number().int().min(0)

export const topicRecordSchema = z.object({
  kind: topicKindSchema,
  topic: z.string(),
  /** Questions they answered, of these how many were marked as helpful or solved, and how many were solved. */
  answered: count,
  helped: count,
  solved: count,
  /** The same with age: each answer counts less the older it is; a solution counts half as much again. */
  recent: z.object({ answered: z.number().min(0), helped: z.number().min(0) }),
})
export type TopicRecord = z.infer<typeof topicRecordSchema>

export const memberExpertiseSchema = z.object({
  memberId: idSchema,
  /** False: they ask not to be suggested. */
  suggested: z.boolean(),
  /** Questions they were asked or took on, each counting less the older it is. */
  askedLately: z.number().min(0),
  topics: z.array(topicRecordSchema),
})
export type MemberExpertise = z.infer<typeof memberExpertiseSchema>

export const expertFactsSchema = z.object({
  /** When this was so, by the server's clock. */
  asOf: instantSchema,
  /** Who has a record or a wish; of others nothing is known. */
  members: z.array(memberExpertiseSchema),
})
export type ExpertFacts = z.infer<typeof expertFactsSchema>

/** Most topics of one member that travel: those with the most recent answers. */
export const mostTopics = 40

/** What is left of a weight after `milliseconds`, losing half of it every `days`. Time that runs backwards changes nothing. */
export function faded(weight: number, milliseconds: number, days: number): number {
  return weight * 0.5 ** (Math.max(0, milliseconds) / (days * 86_400_000))
}
