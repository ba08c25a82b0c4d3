import { z } from 'zod'
import { idSchema, severitySchema, waitingStatusSchema } from '../case/basics.ts'
import { customerSchema } from '../case/parts.ts'
import { aroundTheClock, businessCalendarSchema } from './calendar.ts'
import { clockKindSchema } from './clock-kind.ts'

/**
 * The SLA policy of a workspace: how long each clock may run, whose hours count, what stops it. Every field that the
 * first release did not know has a default, so that its documents are read as the policy they were.
 */

const minutesSchema = z.number().positive().max(525_600)

/** Business minutes by severity. */
const targetsSchema = z.object({ S1: minutesSchema, S2: minutesSchema, S3: minutesSchema, S4: minutesSchema })

const consultAnswer = { S1: 10, S2: 20, S3: 60, S4: 240 }
const nextResponse = { S1: 15, S2: 30, S3: 120, S4: 480 }

/**
 * Another target for some cases; a column left null stands for every value. Of the rows that fit, the one that names
 * more of severity, tier and category holds; of two that name equally many, the one that names the category, then the
 * one that names the tier.
 */
export const targetOverrideSchema = z.strictObject({
  kind: clockKindSchema,
  severity: severitySchema.nullable().default(null),
  tier: customerSchema.shape.tier.nullable().default(null),
  category: z.string().trim().min(1).max(80).nullable().default(null),
  minutes: minutesSchema,
  /** Why, for whoever reads it next: 'Promised in the contract'. */
  note: z.string().max(500).default(''),
})
export type TargetOverride = z.infer<typeof targetOverrideSchema>

const pausesSchema = z.array(waitingStatusSchema).max(3)

export const slaPolicySchema = z
  .object({
    version: z.number().int().min(1),
    /** The share of a target, between 0 and 1, after which its clock is at risk. */
    atRiskShare: z.number().gt(0).lt(1),
    minutes: z.object({
      first_response: targetsSchema,
      next_response: targetsSchema.default(nextResponse),
      resolution: targetsSchema,
      acknowledgement: targetsSchema,
    }),
    /** Until a question to colleagues should be answered; counted by the hours of the asker's team. */
    consultMinutes: targetsSchema.default(consultAnswer),
    overrides: z.array(targetOverrideSchema).max(2_000).default([]),
    calendars: z.array(businessCalendarSchema).max(200).default([]),
    /** The calendar by which each team's clocks count; a team not named works around the clock. */
    teamCalendars: z.record(idSchema, z.string().min(1).max(80)).default({}),
    /** Cases this grave count every minute, whatever the calendar. */
    aroundTheClock: z.array(severitySchema).max(4).default(['S1']),
    /** The statuses in which each clock stands still. */
    pauses: z
      .object({
        first_response: pausesSchema.default([]),
        next_response: pausesSchema.default([]),
        resolution: pausesSchema.default(['waiting_customer']),
        acknowledgement: pausesSchema.default([]),
      })
      .default({ first_response: [], next_response: [], resolution: ['waiting_customer'], acknowledgement: [] }),
    /** Most business minutes that all extensions of one clock may come to; null: no limit. */
    longestExtension: z.number().int().min(1).max(525_600).nullable().default(null),
  })
  .superRefine((policy, context) => {
    const calendars = new Set<string>()
    policy.calendars.forEach(({ id }, index) => {
      const problem =
        id === aroundTheClock.id
          ? `${id} is every minute of the year already; call this one something else`
          : calendars.has(id)
            ? `two calendars are called ${id}`
            : null
      if (problem) context.addIssue({ code: 'custom', message: problem, path: ['calendars', index, 'id'] })
      calendars.add(id)
    })
    for (const [teamId, calendar] of Object.entries(policy.teamCalendars))
      if (calendar !== aroundTheClock.id && !calendars.has(calendar))
        context.addIssue({
          code: 'custom',
          message: `there is no calendar ${calendar}`,
          path: ['teamCalendars', teamId],
        })
    const rows = new Map<string, number>()
    policy.overrides.forEach((row, index) => {
      const key = JSON.stringify([row.kind, row.severity, row.tier, row.category])
      const other = rows.get(key)
      if (other !== undefined)
        context.addIssue({
          code: 'custom',
          message: `row ${other + 1} is for the same cases already`,
          path: ['overrides', index],
        })
      else rows.set(key, index)
    })
  })
export type SlaPolicy = z.infer<typeof slaPolicySchema>

/** What a workspace begins with: every minute counts, waiting for the customer stops the way to the solution. */
export const defaultSlaPolicy: SlaPolicy = slaPolicySchema.parse({
  version: 1,
  atRiskShare: 0.75,
  minutes: {
    first_response: { S1: 15, S2: 30, S3: 120, S4: 480 },
    next_response: nextResponse,
    resolution: { S1: 240, S2: 480, S3: 1_440, S4: 4_320 },
    acknowledgement: { S1: 10, S2: 20, S3: 60, S4: 240 },
  },
})
