import { z } from 'zod'
import { type EscalationType, escalationTypeSchema, packetItemSchema } from '../case/escalation.ts'

/** What receivers of escalations said the packets lacked, counted by type and category. */

export const handoffGapSchema = z.object({
  type: escalationTypeSchema,
  category: z.string(),
  /** Escalations rated. */
  rated: z.number().int().min(1),
  /** Of these, how many lacked each item; items nobody missed are left out. */
  missed: z.partialRecord(packetItemSchema, z.number().int().min(1)),
})
export type HandoffGap = z.infer<typeof handoffGapSchema>

/** Days of ratings that say what was missed lately. */
export const gapDays = 90

/** What the receivers of such escalations missed, most first. */
export const lastMissedSchema = z.object({
  rated: z.number().int().min(1),
  items: z.array(z.object({ item: packetItemSchema, count: z.number().int().min(1) })),
  /** False: too few of this category were rated, so all of the type are counted. */
  ofCategory: z.boolean(),
})
export type LastMissed = z.infer<typeof lastMissedSchema>

/** So many ratings of a category are asked for before they speak for it. */
const enough = 3
/** An item is named when at least this share of the receivers missed it. */
const leastShare = 0.1
/** More than so many items nobody reads. */
const mostItems = 3

/** What the last receivers of escalations of a type and category missed; null where nobody rated one, or missed anything. */
export function lastMissed(
  gaps: readonly HandoffGap[],
  { type, category }: { readonly type: EscalationType; readonly category: string },
): LastMissed | null {
  const ofType = gaps.filter((gap) => gap.type === type)
  const own = ofType.filter((gap) => gap.category === category)
  const ofCategory = ratedIn(own) >= enough
  const counted = ofCategory ? own : ofType
  const rated = ratedIn(counted)
  const items = packetItemSchema.options
    .map((item) => ({ item, count: counted.reduce((sum, { missed }) => sum + (missed[item] ?? 0), 0) }))
    .filter(({ count }) => count > 0 && count / rated >= leastShare)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostItems)
  return items.length === 0 ? null : { rated, items, ofCategory }
}

function ratedIn(gaps: readonly HandoffGap[]): number {
  return gaps.reduce((sum, { rated }) => sum + rated, 0)
}
