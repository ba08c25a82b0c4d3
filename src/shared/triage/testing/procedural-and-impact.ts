import fc from 'fast-check'
import type { Bait } from './bait.ts'

/** Bait for the rules of procedural matters and impact. */
export const proceduralAndImpact: Bait = {
  sentences: [],
  changes: fc.constant((input) => input),
  wordings: [],
}
