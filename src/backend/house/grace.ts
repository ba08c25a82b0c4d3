/** Longest time between two rounds of a node that was up all the while, in milliseconds. */
const longestRound = 30_000

/**
 * When a node may act by itself: after it has been up for a while, so that what people did while it was down (an
 * acceptance waiting at a desk that was offline) arrives first. A node that was suspended begins anew.
 */
export class Grace {
  readonly #wait: number
  #since: number | null = null
  #last = 0

  /** `wait` in milliseconds. */
  constructor(wait: number) {
    this.#wait = wait
  }

  /** Whether it may act at `now`; to be asked every round. */
  mayAct(now: Date): boolean {
    const time = now.getTime()
    if (this.#since === null || time - this.#last > longestRound) this.#since = time
    this.#last = time
    return time - this.#since >= this.#wait
  }

  /** The node could not reach the record: for the desks it was down. */
  begin(): void {
    this.#since = null
  }
}
