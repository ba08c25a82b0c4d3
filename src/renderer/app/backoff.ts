/** Milliseconds to wait before attempt `attempt` (0 = the first retry): doubles from `first` up to `most`. */
export function backoff(attempt: number, first = 250, most = 4_000): number {
  return Math.min(most, first * 2 ** Math.min(attempt, 16))
}

/** Resolves after `ms`, or at once when the signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
