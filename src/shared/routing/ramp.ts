import type { Candidate } from './candidate.ts'
import type { RoutingPolicy } from './routing-policy.ts'

/** How much somebody can carry at an instant. */
export interface Room {
  /** Weighted open cases they may have at most now; never above their capacity while they are back for good. */
  readonly limit: number
  /** 0 to 1: the step of the ramp they are on; 1 for everybody who was not gone. */
  readonly share: number
}

/**
 * What a member may carry at `now` (milliseconds since 1970). Somebody back from leave or an outage may fill only a
 * share of the room they had at their return: `loadThen + share × (capacity − loadThen)`, rounded up to whole cases so
 * that a small capacity does not start at nothing. The share grows by the steps of the policy with the time that has
 * passed, clock changes or not, and never falls. Counting from what they had means that after an outage which hit
 * everybody, nobody is full only because they kept their cases. Before their return it is 0.
 */
export function roomOf({ capacity, back }: Candidate, policy: RoutingPolicy, now: number): Room {
  if (back === null) return { limit: capacity, share: 1 }
  const minutes = (now - Date.parse(back.at)) / 60_000
  let share = 0
  for (const step of policy.ramp[back.from]) if (minutes >= step.fromMinutes) share = step.share
  if (minutes < 0) return { limit: 0, share }
  const before = Math.min(back.loadThen, capacity)
  return { limit: Math.min(capacity, before + Math.ceil(share * (capacity - before))), share }
}
