import { preparePatterns } from './text/pattern-filter.ts'

/**
 * Does, a little at a time, what the first case triaged would else wait for (about a second of computing). `later` runs
 * its argument when the process has nothing else to do; `now` gives milliseconds. A slice takes about `sliceMs`.
 */
export function prepareTriage(later: (work: () => void) => void, now: () => number, sliceMs = 6): void {
  const slice = (): void => {
    const end = now() + sliceMs
    while (preparePatterns()) {
      if (now() >= end) {
        later(slice)
        return
      }
    }
  }
  later(slice)
}
