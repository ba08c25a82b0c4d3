import fc from 'fast-check'
import type { Bait } from './bait.ts'

/** Bait for the rules of customer and emotion. */
export const customerAndEmotion: Bait = {
  sentences: [],
  changes: fc.constant((input) => input),
  wordings: [],
}
