import type { Statistic } from './counts.ts'

/**
 * The share of positives caught when the threshold is set so that at most `flagged` (such as 0.1) of the negatives are
 * flagged with them. Items with one score are flagged together or not at all. Null without positives or negatives.
 */
export function recallAt(scores: readonly number[], positive: readonly boolean[], flagged: number): Statistic {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return (counts) => {
    let negatives = 0
    let positives = 0
    for (let item = 0; item < scores.length; item += 1) {
      if (positive[item]) positives += counts[item] ?? 0
      else negatives += counts[item] ?? 0
    }
    if (positives === 0 || negatives === 0) return null
    let caught = 0
    let alarms = 0
    for (let at = 0; at < order.length; ) {
      const score = scores[order[at] ?? 0]
      let tiedCaught = 0
      for (; at < order.length && scores[order[at] ?? 0] === score; at += 1) {
        const item = order[at] ?? 0
        if (positive[item]) tiedCaught += counts[item] ?? 0
        else alarms += counts[item] ?? 0
      }
      if (alarms > flagged * negatives) break
      caught += tiedCaught
    }
    return caught / positives
  }
}
