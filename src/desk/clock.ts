/** The desk's own clock; it may be wrong by hours and only ever changes what is shown. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }
