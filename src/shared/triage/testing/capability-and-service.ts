import fc from 'fast-check'
import type { Bait } from './bait.ts'

/** Bait for the rules of capability, authority and service level. */
export const capabilityAndService: Bait = {
  sentences: [],
  changes: fc.constant((input) => input),
  wordings: [],
}
