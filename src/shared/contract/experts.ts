import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { expertFactsSchema } from '../experts/expert-facts.ts'
import { peerSuggestionSchema } from '../experts/suggest-peers.ts'
import { failures as backendFailures } from './backend-failures.ts'
import { failures, online } from './desk-failures.ts'

/** Who knows what, and whom to ask. */

const tags = ['consults']

/** Whether the member wants to be suggested to colleagues who ask. */
export const suggestedSchema = z.object({ suggested: z.boolean() })

/** At the backend: open to every member. */
export const expertRoutes = {
  facts: backendFailures
    .route({ method: 'GET', path: '/v1/experts', summary: 'What answers to questions say of who knows what', tags })
    .output(expertFactsSchema),
  setSuggested: backendFailures
    .route({ method: 'PUT', path: '/v1/experts/mine', summary: 'Say whether you want to be suggested', tags })
    .input(suggestedSchema)
    .output(z.object({})),
}

export const peerSearchSchema = z.object({
  caseId: idSchema,
  /** A skill looked for; null: what the case calls for. */
  skill: z.string().max(80).nullable().default(null),
  /** Who is not to be suggested, beside the member and those asked already. */
  except: z.array(idSchema).max(200).default([]),
  limit: z.number().int().min(1).max(50).default(3),
})

export const peersSchema = z.object({
  peers: z.array(peerSuggestionSchema),
  /** When what is known of who is there was so; null as long as nothing is. */
  asOf: instantSchema.nullable(),
  /** False: the backend could not be asked just now. */
  live: z.boolean(),
})
export type Peers = z.infer<typeof peersSchema>

/** At the desk: answered here, offline by what was last heard. */
export const expertCalls = {
  /** Null as long as nothing was ever heard; `live` false when it is from before. */
  facts: failures.output(z.object({ facts: expertFactsSchema.nullable(), live: z.boolean() })),
  /** Colleagues to ask about a case, the best first; empty as long as nothing is known of who is there. */
  peers: failures.input(peerSearchSchema).output(peersSchema),
  setSuggested: online.input(suggestedSchema).output(z.object({})),
}
