/**
 * Area under the ROC curve as Mann and Whitney's U: the chance that a positive scores above a negative, ties counting
 * half. Null when either side is empty.
 */
export function areaUnderCurve(negatives: readonly number[], positives: readonly number[]): number | null {
  if (negatives.length === 0 || positives.length === 0) return null
  const all = [
    ...negatives.map((score) => ({ score, positive: false })),
    ...positives.map((score) => ({ score, positive: true })),
  ].sort((a, b) => a.score - b.score)
  let ranks = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    let inTie = 0
    while (to < all.length && all[to]?.score === all[from]?.score) {
      if (all[to]?.positive) inTie += 1
      to += 1
    }
    ranks += (inTie * (from + to + 1)) / 2
    from = Math.max(to, from + 1)
  }
  return (ranks - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length)
}

/** Share of positives above the score that at most `share` of the negatives are above. Null when a side is empty. */
export function recallWhenFlagging(
  negatives: readonly number[],
  positives: readonly number[],
  share: number,
): number | null {
  if (negatives.length === 0 || positives.length === 0) return null
  const threshold = thresholdFor(negatives, share)
  return positives.filter((score) => score > threshold).length / positives.length
}

/** The lowest of the scores that at most `share` of them are above; 1 for none. */
export function thresholdFor(scores: readonly number[], share: number): number {
  const falling = scores.toSorted((a, b) => b - a)
  return falling[Math.min(falling.length - 1, Math.floor(falling.length * share))] ?? 1
}
