import { z } from 'zod'
import { idSchema } from '../case/basics.ts'
import { escalationTypeSchema, packetItemSchema } from '../case/escalation.ts'
import { wilsonInterval } from '../statistics/wilson.ts'

/** The escalation quality score: of rated escalations, how many were needed, came to the right place, were complete. */

/** Rated escalations counted by type, category, sending and receiving team. */
export const handoffCountSchema = z.object({
  type: escalationTypeSchema,
  category: z.string(),
  fromTeamId: idSchema,
  toTeamId: idSchema,
  rated: z.number().int().min(1),
  needed: z.number().int().min(0),
  rightPlace: z.number().int().min(0),
  complete: z.number().int().min(0),
  missed: z.partialRecord(packetItemSchema, z.number().int().min(1)),
})
export type HandoffCount = z.infer<typeof handoffCountSchema>

/** The days that are counted. */
export const handoffInputSchema = z.object({ days: z.coerce.number().int().min(1).max(366).default(90) })

export const handoffFiguresSchema = z.object({
  days: z.number().int().min(1),
  counts: z.array(handoffCountSchema),
})
export type HandoffFigures = z.infer<typeof handoffFiguresSchema>

/** What the figures can be told by. */
export type HandoffGrouping = 'type' | 'category' | 'fromTeamId' | 'toTeamId'

/** A share with its 95 % interval (Wilson), all from 0 to 1. */
export interface ShareOf {
  readonly share: number
  readonly low: number
  readonly high: number
}

export interface HandoffRow {
  /** The type, category or team id. */
  readonly key: string
  readonly rated: number
  readonly needed: ShareOf
  readonly rightPlace: ShareOf
  readonly complete: ShareOf
  /** What was missed, most first. */
  readonly missed: readonly { readonly item: z.infer<typeof packetItemSchema>; readonly count: number }[]
}

/** The counts told by one of their properties, most rated first. */
export function handoffRows(counts: readonly HandoffCount[], by: HandoffGrouping): HandoffRow[] {
  return [...Map.groupBy(counts, (count) => count[by])]
    .map(([key, own]) => rowOf(key, own))
    .toSorted((a, b) => b.rated - a.rated || (a.key < b.key ? -1 : 1))
}

/** Everything taken together; null where nothing was rated. */
export function handoffTotal(counts: readonly HandoffCount[]): HandoffRow | null {
  return counts.length === 0 ? null : rowOf('', counts)
}

function rowOf(key: string, counts: readonly HandoffCount[]): HandoffRow {
  const sum = (name: 'rated' | 'needed' | 'rightPlace' | 'complete') =>
    counts.reduce((total, count) => total + count[name], 0)
  const rated = sum('rated')
  const share = (name: 'needed' | 'rightPlace' | 'complete'): ShareOf => {
    const yes = sum(name)
    const interval = wilsonInterval(yes, rated) ?? { low: 0, high: 1 }
    return { share: rated === 0 ? 0 : yes / rated, ...interval }
  }
  return {
    key,
    rated,
    needed: share('needed'),
    rightPlace: share('rightPlace'),
    complete: share('complete'),
    missed: packetItemSchema.options
      .map((item) => ({ item, count: counts.reduce((total, { missed }) => total + (missed[item] ?? 0), 0) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  }
}
