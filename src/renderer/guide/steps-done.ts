import { isDone } from '../../shared/guide/path.ts'
import type { PathEntry } from '../../shared/guide/walk.ts'

/** Steps of a path that people did: what the case answered by itself is no work. */
export function stepsDone(path: readonly PathEntry[]): number {
  return path.filter(({ taken }) => isDone(taken)).length
}
