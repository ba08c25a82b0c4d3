import { z } from 'zod'

/** Words every part of a case is made of. The vocabulary is the field's own; see docs in ARCHITECTURE.md. */

export const idSchema = z.uuid()
/** ISO 8601 instant in UTC, milliseconds kept: `2026-03-01T09:30:00.000Z`. */
export const instantSchema = z.iso.datetime()
/** A BCP 47 primary language tag such as `en`, `es`, `pt`, `fil`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

export const severitySchema = z.enum(['S1', 'S2', 'S3', 'S4'])
export type Severity = z.infer<typeof severitySchema>

export const riskCategorySchema = z.enum([
  'operational',
  'compliance',
  'service',
  'financial',
  'security_safety',
  'ethical',
])
export type RiskCategory = z.infer<typeof riskCategorySchema>

export const statusSchema = z.enum([
  'new',
  'open',
  'waiting_customer',
  'waiting_approval',
  'waiting_third_party',
  'resolved',
  'closed',
])
export type Status = z.infer<typeof statusSchema>

/** The statuses in which the case waits for somebody else. */
export const waitingStatusSchema = statusSchema.extract(['waiting_customer', 'waiting_approval', 'waiting_third_party'])
export type WaitingStatus = z.infer<typeof waitingStatusSchema>

export function isWaiting(status: Status): status is WaitingStatus {
  return waitingStatusSchema.safeParse(status).success
}

/** True while the case is neither resolved nor closed. */
export function isActive(status: Status): boolean {
  return status !== 'resolved' && status !== 'closed'
}

export const channelSchema = z.enum(['chat', 'email', 'phone', 'social', 'app'])
export type Channel = z.infer<typeof channelSchema>

/** Who did something: a person, the AI agent, the intake connector or a rule of the house. */
export const actorRefSchema = z.object({
  kind: z.enum(['member', 'ai', 'intake', 'rule']),
  id: z.string(),
  name: z.string(),
})
export type ActorRef = z.infer<typeof actorRefSchema>
