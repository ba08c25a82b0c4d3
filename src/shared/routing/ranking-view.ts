import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import type { Ranking } from './rank.ts'

/** A ranking as screens get it: what `rank` answers, and what it was worked out from. */

const namedSchema = z.object({ memberId: idSchema, name: z.string(), teamId: idSchema })
const viaSchema = z.enum(['team', 'backup', 'overflow'])

const contributionSchema = z.object({
  factor: z.enum(['skill', 'load', 'success', 'csat', 'fairness', 'lastAgent']),
  points: z.number(),
  most: z.number(),
  sentence: z.string(),
})

export const rankedSchema = namedSchema.extend({ total: z.number(), contributions: z.array(contributionSchema) })

export const leftOutSchema = namedSchema.extend({
  reasons: z.array(z.object({ code: z.string(), lack: z.enum(['fit', 'there', 'room']), sentence: z.string() })),
})

const triedSchema = z.object({
  teamId: idSchema,
  via: viaSchema,
  outcome: z.enum(['found', 'nobody_fits', 'nobody_there', 'all_full']),
  sentence: z.string(),
})

const destinationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), teamId: idSchema, memberId: idSchema, via: viaSchema }),
  z.object({
    kind: z.literal('queue'),
    teamId: idSchema,
    owner: z.object({ memberId: idSchema, name: z.string(), sentence: z.string() }),
  }),
])

export const rankingViewSchema = z.object({
  /** The team it is meant for. */
  teamId: idSchema,
  /** When what it was worked out from was so, by the server's clock. */
  asOf: instantSchema,
  /** False when the backend could not be asked just now. */
  live: z.boolean(),
  ranked: z.array(rankedSchema),
  leftOut: z.array(leftOutSchema),
  tried: z.array(triedSchema),
  destination: destinationSchema,
})
export type RankingView = z.infer<typeof rankingViewSchema>

/** A ranking for the screens. */
export function viewOf(ranking: Ranking, about: Pick<RankingView, 'teamId' | 'asOf' | 'live'>): RankingView {
  const { ranked, leftOut, tried, destination } = ranking
  return {
    ...about,
    ranked: ranked.map((member) => ({ ...member, contributions: [...member.contributions] })),
    leftOut: leftOut.map((member) => ({ ...member, reasons: [...member.reasons] })),
    tried: [...tried],
    destination,
  }
}
