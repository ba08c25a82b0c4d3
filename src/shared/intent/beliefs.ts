import { figureNames } from './base.ts'
import type { Belief, Logistic } from './logistic.ts'

type FigureName = (typeof figureNames)[number]

/**
 * What tells an unknown intent from a known one on public data (hidden intents of several domains): the starting point
 * when a workspace has little of its own to say otherwise. Weights per figure, in standard deviations.
 */
const usual: Readonly<Partial<Record<FigureName, number>>> = {
  'top score': -0.7,
  'share of the first': -0.9,
  'third nearest text of the intent': -0.3,
  'lift of the words': -0.15,
  'unknown pieces': 0.1,
  length: -0.2,
}

/** The belief to start from, the easier to overcome the more out-of-scope texts speak. */
export function outOfScopeBelief(texts: number): Belief {
  return {
    weights: figureNames.map((name) => usual[name] ?? 0),
    ridge: Math.min(0.3, Math.max(0.003, 20 / Math.max(1, texts))),
  }
}

/** With nothing out of scope to learn from, what is usual decides alone, around the texts that are in scope. */
export function usualOutOfScope(inside: readonly (readonly number[])[], share: number): Logistic {
  const count = Math.max(1, inside.length)
  const means = figureNames.map((_, at) => inside.reduce((sum, figures) => sum + (figures[at] ?? 0), 0) / count)
  const deviations = figureNames.map((_, at) => {
    const mean = means[at] ?? 0
    return Math.sqrt(inside.reduce((sum, figures) => sum + ((figures[at] ?? 0) - mean) ** 2, 0) / count) || 1
  })
  return {
    means,
    deviations,
    weights: figureNames.map((name) => usual[name] ?? 0),
    // In-scope texts lie about two deviations below what an unknown intent scores.
    offset: Math.log(share / (1 - share)) - 1,
  }
}
