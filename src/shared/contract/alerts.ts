import { z } from 'zod'
import { alertSchema } from '../alerts/alert.ts'
import { idSchema, instantSchema } from '../case/basics.ts'
import { policyKeySchema } from '../escalation/policy-key.ts'

/** Alerts as people look after them: their own, and for leads the channels, the dead letters and what was held back. */

export const secretNameSchema = z.enum(['password', 'url', 'secret'])
export type SecretName = z.infer<typeof secretNameSchema>

/** Secrets go in and never come out: only that one is set, and since when. */
export const channelSecretsSchema = z.object({
  secrets: z.array(z.object({ channel: z.string(), name: secretNameSchema, setAt: instantSchema })),
})

export const setSecretInputSchema = z.object({
  channel: policyKeySchema,
  name: secretNameSchema,
  /** Null removes it. */
  value: z.string().min(1).max(2_000).nullable(),
})

/** What became of a test. */
export const channelTestSchema = z.object({ sent: z.boolean(), reason: z.string().nullable() })

/** An event by its name: a backend that is newer than its reader may tell of others than the reader knows. */
const eventNameSchema = z.string().min(1).max(60)

export const deadLetterSchema = z.object({
  id: idSchema,
  channel: z.string(),
  /** Whom it was for; null for a channel that is for all. */
  to: z.string().nullable(),
  event: eventNameSchema,
  title: z.string(),
  reference: z.string().nullable(),
  raisedAt: instantSchema,
  endedAt: instantSchema,
  attempts: z.number().int().min(0),
  reason: z.string(),
})
export type DeadLetter = z.infer<typeof deadLetterSchema>

/** What was not told, or not at once, in the last days; and what goes out. */
export const alertFiguresSchema = z.object({
  days: z.number().int().min(1),
  raised: z.array(z.object({ event: eventNameSchema, count: z.number().int() })),
  heldBack: z.array(
    z.object({ event: eventNameSchema, reason: z.enum(['same_cause', 'quiet_time']), count: z.number().int() }),
  ),
  /** Deliveries that wait for a first or further try. */
  waiting: z.number().int().min(0),
  dead: z.number().int().min(0),
})
export type AlertFigures = z.infer<typeof alertFiguresSchema>

/**
 * A person's own alerts, newest first, with how many of all were not seen, and how many came that this version does not
 * know and so cannot show.
 */
export const alertListSchema = z.object({
  alerts: z.array(alertSchema),
  unseen: z.number().int().min(0),
  unknown: z.number().int().min(0).default(0),
})
export type AlertList = z.infer<typeof alertListSchema>
