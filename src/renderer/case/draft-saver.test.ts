import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DraftPart, draftSaver } from './draft-saver.ts'

const reply = (text: string, caseId = 'a'): DraftPart => ({ caseId, kind: 'reply', text })

describe('draftSaver', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('saves the newest text a moment after the first change, however long somebody goes on', async () => {
    const save = vi.fn(async (_part: DraftPart) => {})
    const saver = draftSaver(save)
    saver.change(reply('H'))
    await vi.advanceTimersByTimeAsync(300)
    saver.change(reply('Hello'))
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(save.mock.calls).toEqual([[reply('Hello')]])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('keeps the drafts of several cases and kinds apart', async () => {
    const save = vi.fn(async (_part: DraftPart) => {})
    const saver = draftSaver(save)
    const parts: DraftPart[] = [reply('one'), reply('two', 'b'), { ...reply('three'), kind: 'note' }]
    for (const part of parts) saver.change(part)
    saver.flush()
    expect(save.mock.calls.flat()).toEqual(parts)
  })

  it('saves at once when asked to, and once only', async () => {
    const save = vi.fn(async (_part: DraftPart) => {})
    const saver = draftSaver(save)
    saver.change(reply('Hello'))
    saver.flush()
    saver.flush()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('tries again what failed, until it is saved', async () => {
    const save = vi.fn(async (_part: DraftPart) => {})
    save.mockRejectedValueOnce(new Error('gone')).mockRejectedValueOnce(new Error('gone'))
    const saver = draftSaver(save)
    saver.change(reply('Hello'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(save.mock.calls).toEqual([[reply('Hello')], [reply('Hello')], [reply('Hello')]])
  })

  it('never puts an older text that failed over a newer one', async () => {
    const save = vi.fn(async (_part: DraftPart) => {})
    save.mockRejectedValueOnce(new Error('gone'))
    const saver = draftSaver(save)
    saver.change(reply('old'))
    saver.flush()
    saver.change(reply('new'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(save.mock.lastCall).toEqual([reply('new')])
    expect(save).toHaveBeenCalledTimes(2)
  })

  it('saves the last words when it stops, and does not try again', async () => {
    const save = vi.fn(async (_part: DraftPart) => {
      throw new Error('signed out')
    })
    const saver = draftSaver(save)
    saver.change(reply('Hello'))
    saver.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledTimes(1)
  })
})
