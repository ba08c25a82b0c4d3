import type { Case } from '../case/state.ts'
import type { Clock, ClockKind, ClockTimes } from './clock.ts'
import { keepsBook } from './clock-book.ts'
import { timesOf } from './clock-times.ts'
import type { SlaPolicy } from './sla-policy.ts'

/** What another SLA policy would do to clocks that run now. */

/** `stops` and `goes_on`: it stands still under one of the policies only. Late and at risk are told as of the moment asked for. */
export const clockEffects = [
  'earlier',
  'later',
  'newly_at_risk',
  'newly_breached',
  'no_longer_at_risk',
  'no_longer_breached',
  'stops',
  'goes_on',
] as const
export type ClockEffect = (typeof clockEffects)[number]

export interface ClockChange {
  readonly kind: ClockKind
  /** ISO instants. */
  readonly before: string
  readonly after: string
  /** At least one. */
  readonly effects: readonly ClockEffect[]
}

/** What the change from one policy to the other does to every running clock of the case at `now` (an ISO instant), where it does something. */
export function clockChanges(
  state: Case,
  { current, proposed, now }: { readonly current: SlaPolicy; readonly proposed: SlaPolicy; readonly now: string },
): ClockChange[] {
  return state.clocks.flatMap((clock) => {
    if (!keepsBook(clock)) return []
    const before = timesOf(clock, state, current)
    const after = timesOf(clock, state, proposed)
    const effects = effectsOf(before, after, now)
    return effects.length > 0 ? [{ kind: clock.kind, before: before.dueAt, after: after.dueAt, effects }] : []
  })
}

/** The clocks of a case that a change of policy can reach: those that run or stand still and have a book. */
export function reachableClocks({ clocks }: { readonly clocks: readonly Clock[] }): number {
  return clocks.filter(keepsBook).length
}

function effectsOf(before: ClockTimes, after: ClockTimes, now: string): ClockEffect[] {
  const [was, is] = [standing(before, now), standing(after, now)]
  const effects: (ClockEffect | false)[] = [
    after.dueAt < before.dueAt && 'earlier',
    after.dueAt > before.dueAt && 'later',
    was !== 'paused' && is === 'paused' && 'stops',
    was === 'paused' && is !== 'paused' && 'goes_on',
    was !== 'breached' && is === 'breached' && 'newly_breached',
    was === 'breached' && is !== 'breached' && 'no_longer_breached',
    (was === 'ok' || was === 'paused') && is === 'at_risk' && 'newly_at_risk',
    was === 'at_risk' && (is === 'ok' || is === 'paused') && 'no_longer_at_risk',
  ]
  return effects.filter((effect) => effect !== false)
}

function standing({ pausedAt, dueAt, atRiskAt }: ClockTimes, now: string): 'paused' | 'breached' | 'at_risk' | 'ok' {
  if (pausedAt) return 'paused'
  if (now >= dueAt) return 'breached'
  return now >= atRiskAt ? 'at_risk' : 'ok'
}
