import { ORPCError } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConnection } from './desk-connection.ts'
import { followLive } from './follow-live.ts'

const link = { call: async () => undefined }

async function* values<T>(...list: readonly T[]): AsyncGenerator<T> {
  yield* list
}

/** Yields what it is given until it is ended or broken. */
function source<T>() {
  const waiting: ((step: { value: T } | { error: Error }) => void)[] = []
  const next = () => new Promise<{ value: T } | { error: Error }>((resolve) => waiting.push(resolve))
  async function* run(): AsyncGenerator<T> {
    for (;;) {
      const step = await next()
      if ('error' in step) throw step.error
      yield step.value
    }
  }
  return { run, give: (value: T) => waiting.shift()?.({ value }), fail: (error: Error) => waiting.shift()?.({ error }) }
}

describe('followLive', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('waits for the connection before it asks', async () => {
    const control = createConnection()
    const open = vi.fn(async () => values(1))
    const seen: number[] = []
    const stop = followLive(control.connection, open, { value: (v) => seen.push(v), refused: vi.fn(), broken: vi.fn() })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(open).not.toHaveBeenCalled()
    control.opened(link)
    await vi.advanceTimersByTimeAsync(0)
    expect(seen).toEqual([1])
    stop()
  })

  it('asks again after the line broke, and hands on what follows', async () => {
    const control = createConnection()
    control.opened(link)
    const first = source<number>()
    const second = source<number>()
    const sources = [first, second]
    const seen: number[] = []
    const broken = vi.fn()
    const stop = followLive(control.connection, async () => (sources.shift() ?? source<number>()).run(), {
      value: (v) => seen.push(v),
      refused: vi.fn(),
      broken,
    })
    await vi.advanceTimersByTimeAsync(0)
    first.give(1)
    await vi.advanceTimersByTimeAsync(0)
    control.closed('lost')
    first.fail(new Error('closed'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(broken).toHaveBeenCalledTimes(1)
    expect(sources).toHaveLength(1)
    control.opened(link)
    await vi.advanceTimersByTimeAsync(0)
    second.give(2)
    await vi.advanceTimersByTimeAsync(0)
    expect(seen).toEqual([1, 2])
    stop()
  })

  it('does not ask again when the desk refuses for a reason of the contract', async () => {
    const control = createConnection()
    control.opened(link)
    const open = vi.fn(async () => {
      throw new ORPCError('NOT_FOUND', { defined: true })
    })
    const refused = vi.fn()
    followLive(control.connection, open, { value: vi.fn(), refused, broken: vi.fn() })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(refused).toHaveBeenCalledTimes(1)
    expect(open).toHaveBeenCalledTimes(1)
  })

  it('asks less and less often while it fails', async () => {
    const control = createConnection()
    control.opened(link)
    const open = vi.fn(async () => {
      throw new Error('down')
    })
    const stop = followLive(control.connection, open, { value: vi.fn(), refused: vi.fn(), broken: vi.fn() })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(open.mock.calls.length).toBeGreaterThan(5)
    expect(open.mock.calls.length).toBeLessThan(25)
    stop()
  })

  it('hands on nothing after it was stopped', async () => {
    const control = createConnection()
    control.opened(link)
    const only = source<number>()
    const seen: number[] = []
    const stop = followLive(control.connection, async () => only.run(), {
      value: (v) => seen.push(v),
      refused: vi.fn(),
      broken: vi.fn(),
    })
    await vi.advanceTimersByTimeAsync(0)
    stop()
    only.give(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(seen).toEqual([])
  })
})
