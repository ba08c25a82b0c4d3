import { z } from 'zod'
import { idSchema, instantSchema, isActive } from '../case/basics.ts'
import type { Case } from '../case/state.ts'

/** A case put aside by one member for themselves: it leaves their own lists, and nobody else's. */

export const snoozeSchema = z.object({
  memberId: idSchema,
  /** At the latest then it comes back. */
  until: instantSchema,
  /** Waits for the customer's answer rather than for a time; `until` is only how long at most. */
  untilReply: z.boolean(),
  since: instantSchema,
})
export type Snooze = z.infer<typeof snoozeSchema>

/** Why a snooze ended: its time came, a clock came to be at risk, or the member took it up again. */
export const wakeReasonSchema = z.enum(['due', 'clock', 'taken_up'])
export type WakeReason = z.infer<typeof wakeReasonSchema>

const day = 86_400_000

/** Days a case can be put aside at most, and how long it waits for an answer that does not come. */
export const longestSnoozeDays = 90
export const longestWaitDays = 14

/** The instant so many days after another. */
export function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * day).toISOString()
}

type Snoozed = Pick<Case, 'ownerId' | 'status' | 'clocks'> & { readonly snoozes?: readonly Snooze[] }

/** The member's snooze, or undefined. */
export function snoozeOf({ snoozes = [] }: Pick<Snoozed, 'snoozes'>, memberId: string): Snooze | undefined {
  return snoozes.find((snooze) => snooze.memberId === memberId)
}

/**
 * When the case comes back to the member by itself (ISO), or null when it is not away: at its time, or when the first
 * clock that runs comes to be at risk. What nobody owns, or is done, is never away.
 */
export function awayUntil(state: Snoozed, memberId: string): string | null {
  const snooze = snoozeOf(state, memberId)
  if (!snooze || state.ownerId === null || !isActive(state.status)) return null
  const risk = riskAhead(state)
  return risk !== null && risk < snooze.until ? risk : snooze.until
}

/** Whether the case stands in the member's own lists no longer. */
export function isAway(state: Snoozed, memberId: string, at: string): boolean {
  const until = awayUntil(state, memberId)
  return until !== null && at < until
}

/** When the next snooze of anybody ends by itself (ISO); null when there is none. */
export function nextWake(state: Snoozed & Pick<Case, 'snoozes'>): string | null {
  return state.snoozes.flatMap(({ memberId }) => awayUntil(state, memberId) ?? []).toSorted()[0] ?? null
}

/** When the first clock that runs and is not met comes to be at risk (ISO); null when none runs. */
export function riskAhead({ clocks }: Pick<Case, 'clocks'>): string | null {
  const running = clocks.filter(({ metAt, pausedAt }) => metAt === null && pausedAt === null)
  return running.map(({ atRiskAt }) => atRiskAt).toSorted()[0] ?? null
}
