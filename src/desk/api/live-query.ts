import type { ChangeHub, Topic } from '../change-hub.ts'

/**
 * The answer to a query now and again whenever it has changed. The query runs after every change to its topics that
 * it slept through, once however many there were, and only a different answer is passed on.
 */
export async function* liveQuery<T>(
  hub: ChangeHub,
  topics: readonly Topic[],
  query: () => T,
  signal?: AbortSignal,
): AsyncGenerator<T, void, void> {
  let dirty = true
  let wake: (() => void) | null = null
  const rouse = () => {
    dirty = true
    wake?.()
  }
  const leave = hub.listen(topics, rouse)
  const abort = () => wake?.()
  signal?.addEventListener('abort', abort, { once: true })
  let last: string | null = null
  try {
    while (!signal?.aborted) {
      if (dirty) {
        dirty = false
        const answer = query()
        const print = JSON.stringify(answer)
        if (print !== last) {
          last = print
          yield answer
        }
        continue
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
      wake = null
    }
  } finally {
    leave()
    signal?.removeEventListener('abort', abort)
  }
}
