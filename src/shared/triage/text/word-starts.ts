import { startsOf } from './phrase-index-starts.ts'

/** By the place of two letters (see `startPlace`), 1 where a pattern can begin with them. */
export type WordStarts = Uint8Array

/** How a pattern can begin, so that it is tried only where the text goes on like that. */
export function wordStarts(pattern: string): WordStarts {
  const starts = new Uint8Array(32 * 32)
  for (const letters of startsOf(pattern)) {
    const first = letters.charCodeAt(0)
    if (letters.length > 1) starts[startPlace(first, letters.charCodeAt(1))] = 1
    else starts.fill(1, startPlace(first, 0), startPlace(first, 31) + 1)
  }
  return starts
}

/** The place of two signs (their codes). Signs that share their last five bits share a place, which costs a try and no more. */
export function startPlace(first: number, second: number): number {
  return (first & 31) * 32 + (second & 31)
}
