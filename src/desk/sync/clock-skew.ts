/** Milliseconds of difference that are the `Date` header's rounding and the network, not a wrong clock. */
const tolerance = 2_000

/** The server's clock minus the desk's, measured from the `Date` header of its answers. */
export class ClockSkew {
  #skew: number

  constructor(lastKnown: number) {
    this.#skew = lastKnown
  }

  get milliseconds(): number {
    return this.#skew
  }

  /**
   * Takes one answer in: its `Date` header (whole seconds) and the desk's clock before and after. True when the skew
   * changed; differences within the header's accuracy change nothing, so that countdowns do not jitter.
   */
  measure(dateHeader: string | null, sentAt: number, receivedAt: number): boolean {
    const served = dateHeader ? Date.parse(dateHeader) : Number.NaN
    if (Number.isNaN(served) || receivedAt < sentAt) return false
    const measured = served + 500 - (sentAt + receivedAt) / 2
    const settled = Math.abs(measured) <= tolerance ? 0 : Math.round(measured)
    if (Math.abs(settled - this.#skew) <= tolerance && !(settled === 0 && this.#skew !== 0)) return false
    if (settled === this.#skew) return false
    this.#skew = settled
    return true
  }
}
