import fc from 'fast-check'
import type { Bait } from './bait.ts'

/** Bait for the rules of technical matters, data, VIPs and widespread trouble. */
export const technicalAndData: Bait = {
  sentences: [],
  changes: fc.constant((input) => input),
  wordings: [],
}
