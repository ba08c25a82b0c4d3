import { z } from 'zod'
import { instantSchema, type Severity } from '../case/basics.ts'
import { type ClockKind, clockKindSchema } from './clock-kind.ts'

export { type ClockKind, clockKindSchema }

/** SLA clocks as they stand on a case. This first policy counts elapsed minutes around the clock; calendars come on top of the same shape. */

export const clockSchema = z.object({
  kind: clockKindSchema,
  startedAt: instantSchema,
  dueAt: instantSchema,
  /** From here on the clock is at risk: the policy's share of the time is used. */
  atRiskAt: instantSchema,
  pausedAt: instantSchema.nullable(),
  metAt: instantSchema.nullable(),
  /** Times the due time was put off, with why. */
  extensions: z.array(z.object({ at: instantSchema, minutes: z.number().positive(), reason: z.string() })).default([]),
})
export type Clock = z.infer<typeof clockSchema>

export type ClockState = 'ok' | 'at_risk' | 'breached' | 'paused' | 'met'

/** Minutes per severity for each clock, and the share (0 to 1) of a target after which it is at risk. */
export const slaPolicySchema = z.object({
  version: z.number().int().min(1),
  atRiskShare: z.number().gt(0).lt(1),
  minutes: z.record(clockKindSchema, z.record(z.enum(['S1', 'S2', 'S3', 'S4']), z.number().positive())),
})
export type SlaPolicy = z.infer<typeof slaPolicySchema>

export const defaultSlaPolicy: SlaPolicy = {
  version: 1,
  atRiskShare: 0.75,
  minutes: {
    first_response: { S1: 15, S2: 30, S3: 120, S4: 480 },
    resolution: { S1: 240, S2: 480, S3: 1_440, S4: 4_320 },
    acknowledgement: { S1: 10, S2: 20, S3: 60, S4: 240 },
  },
}

const minute = 60_000

/** A clock of `kind` that starts at `at` with the target `policy` sets for `severity`. */
export function startClock(kind: ClockKind, severity: Severity, at: string, policy: SlaPolicy): Clock {
  const start = Date.parse(at)
  const length = policy.minutes[kind][severity] * minute
  return {
    kind,
    startedAt: at,
    dueAt: new Date(start + length).toISOString(),
    atRiskAt: new Date(start + length * policy.atRiskShare).toISOString(),
    pausedAt: null,
    metAt: null,
    extensions: [],
  }
}

/** The clock stopped at `at`; a clock already paused or met is returned as it is. */
export function pauseClock(clock: Clock, at: string): Clock {
  return clock.pausedAt || clock.metAt ? clock : { ...clock, pausedAt: at }
}

/** The clock running again from `at`, its times moved by as long as it stood still. */
export function resumeClock(clock: Clock, at: string): Clock {
  if (!clock.pausedAt) return clock
  const still = Math.max(0, Date.parse(at) - Date.parse(clock.pausedAt))
  return {
    ...clock,
    pausedAt: null,
    dueAt: new Date(Date.parse(clock.dueAt) + still).toISOString(),
    atRiskAt: new Date(Date.parse(clock.atRiskAt) + still).toISOString(),
  }
}

/** The clock paused since `since` again, as if it had not been resumed at `resumedAt`. */
export function undoResume(clock: Clock, since: string, resumedAt: string): Clock {
  if (clock.metAt || clock.pausedAt) return clock
  const still = Math.max(0, Date.parse(resumedAt) - Date.parse(since))
  return {
    ...clock,
    pausedAt: since,
    dueAt: new Date(Date.parse(clock.dueAt) - still).toISOString(),
    atRiskAt: new Date(Date.parse(clock.atRiskAt) - still).toISOString(),
  }
}

/** A running clock with the target of another severity; the time it stood still before is kept. */
export function retargetClock(clock: Clock, from: Severity, to: Severity, policy: SlaPolicy): Clock {
  const was = startClock(clock.kind, from, clock.startedAt, policy)
  const will = startClock(clock.kind, to, clock.startedAt, policy)
  const still = Math.max(0, Date.parse(clock.dueAt) - Date.parse(was.dueAt))
  return {
    ...clock,
    dueAt: new Date(Date.parse(will.dueAt) + still).toISOString(),
    atRiskAt: new Date(Date.parse(will.atRiskAt) + still).toISOString(),
  }
}

/** The clock due `minutes` later, at risk as much later; what was put off before stays on record. */
export function extendClock(clock: Clock, { at, minutes, reason }: Clock['extensions'][number]): Clock {
  return {
    ...clock,
    dueAt: new Date(Date.parse(clock.dueAt) + minutes * minute).toISOString(),
    atRiskAt: new Date(Date.parse(clock.atRiskAt) + minutes * minute).toISOString(),
    extensions: [...clock.extensions, { at, minutes, reason }],
  }
}

/** The clock met at `at`; the first meeting counts. */
export function meetClock(clock: Clock, at: string): Clock {
  return clock.metAt ? clock : { ...clock, metAt: at, pausedAt: null }
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
