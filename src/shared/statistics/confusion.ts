import type { Counts, Statistic } from './counts.ts'

/** What was said against what is so. */
export interface Confusion {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly trueNegatives: number
}

/** Counts the four outcomes over a sample. */
export function confusionOf(said: readonly boolean[], so: readonly boolean[], counts: Counts): Confusion {
  let truePositives = 0
  let falsePositives = 0
  let falseNegatives = 0
  let trueNegatives = 0
  for (let item = 0; item < said.length; item += 1) {
    const count = counts[item] ?? 0
    if (said[item]) {
      if (so[item]) truePositives += count
      else falsePositives += count
    } else if (so[item]) falseNegatives += count
    else trueNegatives += count
  }
  return { truePositives, falsePositives, falseNegatives, trueNegatives }
}

/** Of what was flagged, the share that was right; null when nothing was flagged. */
export function precision({ truePositives, falsePositives }: Confusion): number | null {
  return share(truePositives, truePositives + falsePositives)
}

/** Of what should be flagged, the share that was; null when nothing should. */
export function recall({ truePositives, falseNegatives }: Confusion): number | null {
  return share(truePositives, truePositives + falseNegatives)
}

/** The harmonic mean of precision and recall; null when nothing was flagged and nothing should be. */
export function f1({ truePositives, falsePositives, falseNegatives }: Confusion): number | null {
  return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives)
}

/** Precision, recall and F1 as figures of any sample of these items. */
export function classification(
  said: readonly boolean[],
  so: readonly boolean[],
): { readonly precision: Statistic; readonly recall: Statistic; readonly f1: Statistic } {
  return {
    precision: (counts) => precision(confusionOf(said, so, counts)),
    recall: (counts) => recall(confusionOf(said, so, counts)),
    f1: (counts) => f1(confusionOf(said, so, counts)),
  }
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}
