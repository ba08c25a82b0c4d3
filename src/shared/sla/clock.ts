import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { type ClockKind, clockKindSchema } from './clock-kind.ts'

export { defaultSlaPolicy, type SlaPolicy, slaPolicySchema } from './sla-policy.ts'
export { type ClockKind, clockKindSchema }

/**
 * SLA clocks as they stand on a case. A clock keeps the book of what happened to it (waits, owning teams, extensions);
 * its times follow from the book and the policy, see `clock-times.ts`.
 */

/** What a case waited for: its statuses, and a request for authority whose rule stops this clock. */
export const waitReasonSchema = z.enum(['waiting_customer', 'waiting_approval', 'waiting_third_party', 'approval'])
export type WaitReason = z.infer<typeof waitReasonSchema>

export const waitSchema = z.object({
  why: waitReasonSchema,
  from: instantSchema,
  /** Null while it lasts. */
  until: instantSchema.nullable(),
})
export type Wait = z.infer<typeof waitSchema>

export const clockSchema = z.object({
  kind: clockKindSchema,
  startedAt: instantSchema,
  /** For a clock that stands still: when it would be due if it went on at `pausedAt`. */
  dueAt: instantSchema,
  /** From here on the clock is at risk: the policy's share of the time is used. */
  atRiskAt: instantSchema,
  pausedAt: instantSchema.nullable(),
  metAt: instantSchema.nullable(),
  /** Times the due time was put off, with why; business minutes. */
  extensions: z.array(z.object({ at: instantSchema, minutes: z.number().positive(), reason: z.string() })).default([]),
  /** Business minutes. Null: a clock of the first release, which has no book, counts around the clock and keeps its times. */
  targetMinutes: z.number().positive().nullable().default(null),
  /** The version of the SLA policy that its times follow. */
  policyVersion: z.number().int().min(1).nullable().default(null),
  /** What the case waited for since the clock started; the policy says what of it stops this clock. */
  waits: z.array(waitSchema).default([]),
  /** The teams that owned the case since the clock started, each from then on: its calendar counts. */
  teams: z.array(z.object({ teamId: idSchema, from: instantSchema })).default([]),
})
export type Clock = z.infer<typeof clockSchema>

/** What a policy makes of a clock's book. */
export const clockTimesSchema = clockSchema
  .pick({ dueAt: true, atRiskAt: true, pausedAt: true })
  .extend({ targetMinutes: z.number().positive() })
export type ClockTimes = z.infer<typeof clockTimesSchema>

export type ClockState = 'ok' | 'at_risk' | 'breached' | 'paused' | 'met'

const minute = 60_000

/** The clock stopped at `at`; a clock already paused or met is returned as it is. */
export function pauseClock(clock: Clock, at: string): Clock {
  return clock.pausedAt || clock.metAt ? clock : { ...clock, pausedAt: at }
}

/**
 * The clock running again from `at`, its times moved by as long as it stood still. A time that had passed when it was
 * paused stays: what was late is not made good by waiting.
 */
export function resumeClock(clock: Clock, at: string): Clock {
  const { pausedAt } = clock
  if (!pausedAt) return clock
  const still = Math.max(0, Date.parse(at) - Date.parse(pausedAt))
  const moved = (time: string) => (pausedAt < time ? later(time, still) : time)
  return { ...clock, pausedAt: null, dueAt: moved(clock.dueAt), atRiskAt: moved(clock.atRiskAt) }
}

/** The clock paused since `since` again, as if it had not been resumed at `resumedAt`. */
export function undoResume(clock: Clock, since: string, resumedAt: string): Clock {
  if (clock.metAt || clock.pausedAt) return clock
  const still = Math.max(0, Date.parse(resumedAt) - Date.parse(since))
  const back = (time: string) => (time > resumedAt && time > since ? later(time, -still) : time)
  return { ...clock, pausedAt: since, dueAt: back(clock.dueAt), atRiskAt: back(clock.atRiskAt) }
}

/** The clock due `minutes` later, at risk as much later; what was put off before stays on record. */
export function extendClock(clock: Clock, { at, minutes, reason }: Clock['extensions'][number]): Clock {
  return {
    ...clock,
    dueAt: later(clock.dueAt, minutes * minute),
    atRiskAt: later(clock.atRiskAt, minutes * minute),
    extensions: [...clock.extensions, { at, minutes, reason }],
  }
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** The clock met at `at`; the first meeting counts, and what it waited for is over. */
export function meetClock(clock: Clock, at: string): Clock {
  if (clock.metAt) return clock
  return { ...clock, metAt: at, pausedAt: null, waits: clock.waits.map((wait) => endWait(wait, at)) }
}

/** The wait ended at `at`; one that has ended stays. */
export function endWait(wait: Wait, at: string): Wait {
  return wait.until === null ? { ...wait, until: at } : wait
}

/** Whether the clock measures how long the customer waits for a person's answer. */
export function isResponse({ kind }: Pick<Clock, 'kind'>): boolean {
  return kind === 'first_response' || kind === 'next_response'
}

/** How the clock stands at `now` (an ISO instant). */
export function clockState(clock: Clock, now: string): ClockState {
  if (clock.metAt) return 'met'
  if (clock.pausedAt) return 'paused'
  if (now >= clock.dueAt) return 'breached'
  return now >= clock.atRiskAt ? 'at_risk' : 'ok'
}

/** The running clock that is due first, or null when none runs. */
export function nextClock(clocks: readonly Clock[]): Clock | null {
  const running = clocks.filter((clock) => !clock.metAt && !clock.pausedAt)
  return running.reduce<Clock | null>((first, clock) => (first && first.dueAt <= clock.dueAt ? first : clock), null)
}
