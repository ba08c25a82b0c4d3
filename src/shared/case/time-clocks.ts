import { newTimes } from '../sla/clock-times.ts'
import type { DecideContext } from './decision.ts'
import type { CaseEvent } from './events.ts'
import type { Case } from './state.ts'

/**
 * The event that gives the case's running clocks the times of the policy in force, or null when they have them. So
 * `evolve` can count plainly while hours, holidays and changed policies are seen to here, once, after every command.
 */
export function timeClocks(
  state: Case,
  { slaPolicy }: Pick<DecideContext, 'slaPolicy'>,
): Extract<CaseEvent, { type: 'clocks_timed' }> | null {
  const clocks = state.clocks.flatMap((clock) => {
    const times = newTimes(clock, state, slaPolicy)
    return times ? [{ kind: clock.kind, ...times }] : []
  })
  return clocks.length > 0 ? { type: 'clocks_timed', policyVersion: slaPolicy.version, clocks } : null
}
