import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { alertEventSchema, urgencySchema } from './events.ts'

/** One alert as it lies with one person: what it says, and what became of it there. */
export const alertSchema = z.object({
  id: idSchema,
  event: alertEventSchema,
  /** Alerts with the same cause are one matter. */
  cause: z.string().max(300),
  caseId: idSchema.nullable(),
  reference: z.string().nullable(),
  /** Null where there is no case, or the person may not see it. */
  subject: z.string().nullable(),
  title: z.string().min(1).max(200),
  text: z.string().max(2_000),
  urgency: urgencySchema,
  raisedAt: instantSchema,
  /** Whether a desktop notification is due for it, and from when: a quiet time of theirs ends then. */
  desktop: z.boolean(),
  quietUntil: instantSchema.nullable(),
  deliveredAt: instantSchema.nullable(),
  seenAt: instantSchema.nullable(),
  actedAt: instantSchema.nullable(),
  /** Whom it was for first, when nobody there saw it in time. */
  handedFrom: z.string().nullable(),
})
export type Alert = z.infer<typeof alertSchema>

/**
 * An alert as it travels: a backend that is newer than the desk may tell of events the desk does not know. Such an alert
 * is kept as it came and shown once the desk knows it; it must not stop the feed.
 */
export const carriedAlertSchema = alertSchema.extend({ event: z.string().min(1).max(60) })
export type CarriedAlert = z.infer<typeof carriedAlertSchema>

/** The alert as it is shown; null while this version does not know its event. */
export function knownAlert(carried: CarriedAlert): Alert | null {
  const event = alertEventSchema.safeParse(carried.event)
  return event.success ? { ...carried, event: event.data } : null
}

/** What a person did with alerts: each time is kept from the first telling. */
export const alertMarksSchema = z.object({
  delivered: z.array(idSchema).max(500).default([]),
  seen: z.array(idSchema).max(500).default([]),
  acted: z.array(idSchema).max(500).default([]),
})
export type AlertMarks = z.infer<typeof alertMarksSchema>
