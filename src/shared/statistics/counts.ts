/** How often each item stands in a sample: 1 each for the data themselves, anything from 0 on when resampled. */
export type Counts = ArrayLike<number>

/** A figure of a sample; null where it cannot be told, such as a precision when nothing was flagged. */
export type Statistic = (counts: Counts) => number | null

/** The sample that is the data: every item once. */
export function onceEach(n: number): Counts {
  return new Uint32Array(n).fill(1)
}
