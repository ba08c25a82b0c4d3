/** When to try again. Nothing here knows what is tried or over what. */

export interface BackoffPolicy {
  /** Longest wait before the first try again, in milliseconds; each further one doubles it. */
  readonly first: number
  /** No wait is longer. */
  readonly longest: number
}

export const linkBackoff: BackoffPolicy = { first: 500, longest: 30_000 }

/**
 * The wait before try number `failures + 1`: anywhere between half and all of first × 2^(failures − 1), so that a
 * whole floor coming back does not knock at one moment. `random` answers from 0 to under 1.
 */
export function backoffDelay(policy: BackoffPolicy, failures: number, random: () => number = Math.random): number {
  const ceiling = Math.min(policy.longest, policy.first * 2 ** Math.min(30, Math.max(0, failures - 1)))
  return Math.round(ceiling / 2 + (random() * ceiling) / 2)
}

/** Counts failures in a row and waits between them; `wake` ends a wait at once. */
export class Backoff {
  readonly #policy: BackoffPolicy
  readonly #random: () => number
  #failures = 0
  #wake: (() => void) | null = null

  constructor(policy: BackoffPolicy, random: () => number = Math.random) {
    this.#policy = policy
    this.#random = random
  }

  get failures(): number {
    return this.#failures
  }

  /** Forgets the failures: the last try worked. */
  reset(): void {
    this.#failures = 0
  }

  /** Counts one more failure and resolves when it is time for the next try. */
  async failed(): Promise<void> {
    this.#failures += 1
    await this.pause(backoffDelay(this.#policy, this.#failures, this.#random))
  }

  /** Waits that long, or until woken. */
  async pause(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, milliseconds)
      this.#wake = done
      function done(): void {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#wake = null
  }

  /** Ends the wait that is under way, if any, and starts over with short ones. */
  wake(): void {
    this.#failures = 0
    this.#wake?.()
  }
}
