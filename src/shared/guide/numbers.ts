import type { GuideNumbers, RunFacts } from '../contract/guide-numbers.ts'
import type { Guide } from './guide.ts'

/** What is asked of the numbers: the days looked back until `at` (ISO), and whether there were more runs than are given. */
export interface NumbersAsked {
  readonly days: number
  readonly at: string
  readonly cut: boolean
}

/** Folds runs of one version of a guide (on its own, or led into from another) into its numbers. */
export type GuideNumbersOf = (guide: Guide, facts: readonly RunFacts[], asked: NumbersAsked) => GuideNumbers
