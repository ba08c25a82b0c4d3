import { z } from 'zod'
import { memberSchema } from '../../shared/access/directory.ts'
import { feedChangeSchema } from '../../shared/contract/feed.ts'

/** What the desk and its bootstrap worker say to each other. */

export const bootstrapJobSchema = z.object({
  url: z.string(),
  accessToken: z.string(),
  nextPath: z.string(),
  /** Hex. */
  key: z.string(),
  viewer: memberSchema.pick({ id: true, teamIds: true, role: true, limits: true, active: true }),
  /** The server's clock, in milliseconds. */
  now: z.number(),
  /** Newest cases handed over at once, so that a page can be read while the rest loads. */
  preview: z.number().int().min(0),
})
export type BootstrapJob = z.infer<typeof bootstrapJobSchema>

export const bootstrapReportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), of: z.number() }),
  z.object({ kind: z.literal('preview'), changes: z.array(feedChangeSchema) }),
  z.object({ kind: z.literal('loaded'), cursor: z.number(), scope: z.string(), cases: z.number() }),
  /** `status` is the HTTP status where there was an answer. */
  z.object({ kind: z.literal('failed'), status: z.number().nullable(), message: z.string() }),
])
export type BootstrapReport = z.infer<typeof bootstrapReportSchema>
