import { expect, it } from 'vitest'
import { NudgedRounds } from './nudged-rounds.ts'

/** Rounds over workspaces whose work ends when the test says so. */
function rounds(ids: readonly string[]) {
  const begun: string[] = []
  const ends = new Map<string, (() => void)[]>()
  const waiting: { count: number; resolve: () => void }[] = []
  const worker = new NudgedRounds({
    every: 3_600_000,
    workspaces: () => Promise.resolve(ids),
    one: (id) => {
      begun.push(id)
      for (const { count, resolve } of waiting) if (begun.length >= count) resolve()
      return new Promise<void>((resolve) => ends.set(id, [...(ends.get(id) ?? []), resolve]))
    },
    tidy: () => Promise.resolve(),
    onError: (error) => {
      throw error
    },
  })
  return {
    worker,
    begun,
    /** Resolves when so many pieces of work were begun in all. */
    reached: (count: number) =>
      begun.length >= count ? Promise.resolve() : new Promise<void>((resolve) => waiting.push({ count, resolve })),
    end: (id: string) => ends.get(id)?.shift()?.(),
    endAll: () => {
      for (const end of [...ends.values()].flat()) end()
    },
  }
}

it('is not held up by a workspace whose work does not end', async () => {
  const { worker, begun, reached, endAll } = rounds(['slow', 'other'])
  worker.start()
  await reached(2)
  worker.nudge('third')
  await reached(3)
  expect(begun).toEqual(['slow', 'other', 'third'])
  endAll()
  await worker.stop()
})

it('looks once more at a workspace that was nudged while it was worked on, and never twice at once', async () => {
  const { worker, begun, reached, end, endAll } = rounds(['one'])
  worker.start()
  await reached(1)
  worker.nudge('one')
  worker.nudge('one')
  worker.nudge('two')
  await reached(2)
  expect(begun).toEqual(['one', 'two'])
  end('one')
  await reached(3)
  expect(begun).toEqual(['one', 'two', 'one'])
  endAll()
  await worker.stop()
  expect(begun).toHaveLength(3)
})

it('works on a bounded number at once, and comes to the others in their turn', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `w${index}`)
  const { worker, begun, reached, end, endAll } = rounds(ids)
  worker.start()
  await reached(8)
  expect(begun).toEqual(ids.slice(0, 8))
  end('w3')
  await reached(9)
  expect(begun.at(-1)).toBe('w8')
  const stopped = worker.stop()
  endAll()
  await stopped
  expect(begun).toHaveLength(9)
})
