import type { EdgeNumbers, GuideNumbers, StepNumbers } from '../../shared/contract/guide-numbers.ts'
import { handleOf } from './step-ends.ts'

/** What runs of one version tell, by step and by line of the canvas. */

export interface EdgeFigures {
  readonly numbers: EdgeNumbers
  /** How much of what went through the guide went here: 0 to 1; it is the width of the line. */
  readonly weight: number
  /** People went here though no way leads here. */
  readonly jump: boolean
}

export interface Figures {
  readonly steps: ReadonlyMap<string, StepNumbers>
  /** By `edgeId`. */
  readonly edges: ReadonlyMap<string, EdgeFigures>
  readonly jumps: readonly EdgeNumbers[]
}

/** The figures of a version as the canvas shows them. Ways that nobody took have none. */
export function figuresOf({ steps, edges }: GuideNumbers): Figures {
  const most = Math.max(1, ...edges.map(({ taken }) => taken))
  return {
    steps: new Map(steps.map((step) => [step.step, step])),
    edges: new Map(
      edges
        .filter(({ via }) => via !== 'jump')
        .map((numbers) => [
          `${numbers.from} ${handleOf(numbers.via)}`,
          { numbers, weight: numbers.taken / most, jump: false },
        ]),
    ),
    jumps: edges.filter(({ via }) => via === 'jump'),
  }
}
