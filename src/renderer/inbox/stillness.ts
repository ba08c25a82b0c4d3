/** How long after the last key press, scroll or pointer movement a list counts as idle, in milliseconds. */
export const idleAfterMs = 2_000

/** Whether rows may move: only with the list at its top, no pointer over it, and nothing done to it for a while. */
export class Stillness {
  atTop = true
  pointerInside = false
  #touchedAt = Number.NEGATIVE_INFINITY

  /** Something was done to the list at `now` (milliseconds). */
  touch(now: number): void {
    this.#touchedAt = now
  }

  /** True when rows may move at `now`. */
  isCalm(now: number): boolean {
    return this.atTop && !this.pointerInside && now - this.#touchedAt >= idleAfterMs
  }
}
