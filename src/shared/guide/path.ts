import type { FoldEntry } from './fold.ts'
import type { StepTaken } from './run.ts'

/** The standing path of a run: what a person did there, and how much of it stays on the way back. */

/**
 * How much of the path stays when one goes back to an entry: all up to the last one before it that a person did, since
 * what followed by itself is asked anew. The entry into the guide always stays.
 */
export function keepFor(path: readonly Pick<FoldEntry, 'taken'>[], target: number): number {
  return Math.max(1, lastDone(path, target) + 1)
}

/** Index of the last entry before `end` that a person did; -1: none. */
export function lastDone(path: readonly Pick<FoldEntry, 'taken'>[], end: number): number {
  return path.slice(0, end).findLastIndex(({ taken }) => isDone(taken))
}

/** Whether a person did it, rather than that it followed by itself. */
export function isDone(taken: StepTaken): boolean {
  switch (taken.kind) {
    case 'answered':
    case 'ticked':
    case 'acted':
    case 'jumped':
    case 'back':
      return true
    case 'checked':
      return taken.offPath !== null
    case 'entered':
    case 'ended':
      return false
    default:
      return taken satisfies never
  }
}
