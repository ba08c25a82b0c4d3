import { z } from 'zod'
import { idSchema, instantSchema, type Severity, severitySchema } from '../case/basics.ts'
import { handoffGapSchema } from '../handoff/gaps.ts'
import { presenceSchema, returnSchema, successSchema } from './candidate.ts'

/** What the record knows of members as it is now: with the directory and the policies it makes the floor. */

/**
 * How much of a capacity an open case takes up: an ordinary one (S3) counts once, a grave one for as much attention as
 * it is expected to take beside it, whoever is waited for.
 */
export const caseWeights: Readonly<Record<Severity, number>> = { S1: 2, S2: 1.5, S3: 1, S4: 0.5 }

/** Cases a team was given lately, for everybody's share of them: its last so many within the last so many days. */
export const recentCases = 400
export const recentDays = 7

export const memberFactsSchema = z.object({
  memberId: idSchema,
  /** Null: never heard of. */
  presence: presenceSchema.nullable(),
  /** When an outage that took them with many others was over for them; null when they were not gone that way. */
  outage: returnSchema.pick({ at: true, loadThen: true }).nullable(),
  /** Open cases they own, by severity; a severity without any may be left out. */
  openCases: z.partialRecord(severitySchema, z.number().int().min(0)),
  /** By category. */
  success: z.record(z.string(), successSchema),
  /** Of the cases their teams were given lately, how many were given to them. */
  recent: z.object({ given: z.number().int().min(0), of: z.number().int().min(0) }),
  /** When they were last given, or solved, a case of the customer asked about; null for never or no customer. */
  lastHandledCustomerAt: instantSchema.nullable(),
})
export type MemberFacts = z.infer<typeof memberFactsSchema>

export const floorFactsSchema = z.object({
  /** When this was so, by the server's clock. */
  asOf: instantSchema,
  /** The case whose customer `lastHandledCustomerAt` is about; null: no customer. */
  caseId: idSchema.nullable(),
  members: z.array(memberFactsSchema),
  /** What receivers of escalations missed lately. */
  handoffGaps: z.array(handoffGapSchema).default([]),
})
export type FloorFacts = z.infer<typeof floorFactsSchema>

/** Open cases by severity as the load they make. */
export function loadOf(openCases: MemberFacts['openCases']): number {
  return severitySchema.options.reduce((sum, severity) => sum + (openCases[severity] ?? 0) * caseWeights[severity], 0)
}

/** Everybody's record in a category taken together; null below 20 cases, which prove little. */
export function categorySuccess({ members }: FloorFacts, category: string): number | null {
  let solved = 0
  let handled = 0
  for (const { success } of members) {
    const own = Object.hasOwn(success, category) ? success[category] : undefined
    if (!own) continue
    solved += own.solved
    handled += own.solved + own.returned
  }
  return handled < 20 ? null : Math.min(0.99, Math.max(0.01, solved / handled))
}
