import type { Counts, Statistic } from './counts.ts'

/**
 * The area under the ROC curve: the chance that a positive item scores higher than a negative one, a tie counting half
 * (Mann and Whitney 1947; Hanley and McNeil 1982). Sorted once, then read for any sample in one pass. Null when the
 * sample lacks one of the two kinds.
 */
export function rocAuc(scores: readonly number[], positive: readonly boolean[]): Statistic {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0))
  return (counts) => areaOf({ order, scores, positive, counts })
}

interface Ranked {
  /** Items by rising score. */
  readonly order: Uint32Array
  readonly scores: readonly number[]
  readonly positive: readonly boolean[]
  readonly counts: Counts
}

function areaOf({ order, scores, positive, counts }: Ranked): number | null {
  let wins = 0
  let negatives = 0
  let positives = 0
  for (let at = 0; at < order.length; ) {
    const score = scores[order[at] ?? 0]
    let tiedPositives = 0
    let tiedNegatives = 0
    for (; at < order.length && scores[order[at] ?? 0] === score; at += 1) {
      const item = order[at] ?? 0
      if (positive[item]) tiedPositives += counts[item] ?? 0
      else tiedNegatives += counts[item] ?? 0
    }
    wins += tiedPositives * (negatives + tiedNegatives / 2)
    positives += tiedPositives
    negatives += tiedNegatives
  }
  return positives > 0 && negatives > 0 ? wins / (positives * negatives) : null
}
