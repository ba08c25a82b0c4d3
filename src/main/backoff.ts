/** When a process that died is started again. No clock and no timer in here: time is passed in, in milliseconds. */

const firstWaitMs = 250
const longestWaitMs = 30_000
/** A process that lived this long was healthy: the next wait is the first one again. */
const healthyAfterMs = 60_000

/** What is remembered between deaths. */
export interface RestartState {
  readonly deathsInARow: number
}

export const freshRestartState: RestartState = { deathsInARow: 0 }

/** How long to wait after a death, and what to remember. Doubles from death to death up to half a minute. */
export function afterDeath(
  state: RestartState,
  livedMs: number,
): { readonly waitMs: number; readonly state: RestartState } {
  const before = livedMs >= healthyAfterMs ? 0 : state.deathsInARow
  const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(before, 30))
  return { waitMs, state: { deathsInARow: before + 1 } }
}
