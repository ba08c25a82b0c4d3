/** A range that a figure lies in with the confidence it was made for. */
export interface Interval {
  readonly low: number
  readonly high: number
}
