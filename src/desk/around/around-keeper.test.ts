import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReadInput } from '../../shared/contract/around.ts'
import { type Around, type Doing, goneAfterMs, looks, mostOpen, type TellAround } from '../../shared/together/around.ts'
import { testId } from '../fixtures/people.ts'
import { AroundKeeper } from './around-keeper.ts'

const caseId = testId(9, 1)
const typesReply: Doing = { kind: 'types', where: 'reply', id: null }
const colleague = { memberId: testId(3, 2), doing: looks, seenAt: '2026-03-02T09:00:00.000Z' }

/** A live line whose answers are given by hand. */
class Line {
  readonly told: { readonly cases: TellAround['cases']; answer(): void; refuse(): void }[] = []
  readonly read: ReadInput[] = []
  refuses = new Set<string>()
  #end: () => void = () => {}
  #say: (around: Around) => void = () => {}

  readonly client = {
    around: {
      live: async () => this.#heard(),
      tell: ({ cases }: TellAround) =>
        new Promise<object>((resolve, reject) => {
          this.told.push({ cases, answer: () => resolve({}), refuse: () => reject(new Error('Slower')) })
        }),
      read: async (mark: ReadInput) => {
        if (this.refuses.has(mark.thread)) throw new Error('Slower')
        this.read.push(mark)
        return {}
      },
    },
  }

  says(around: Around): void {
    this.#say(around)
  }

  breaks(): void {
    this.#end()
  }

  async *#heard(): AsyncGenerator<Around, void> {
    for (;;) {
      const next = await new Promise<Around | null>((resolve) => {
        this.#say = resolve
        this.#end = () => resolve(null)
      })
      if (!next) return
      yield next
    }
  }
}

describe('what a desk says of who is around', () => {
  let keeper: AroundKeeper
  const doings = (line: Line) => line.told.map(({ cases }) => cases.map(({ doing }) => doing.kind))
  const settle = () => vi.advanceTimersByTimeAsync(0)

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
    keeper = new AroundKeeper({ changed: () => {}, now: () => performance.now() })
  })
  afterEach(() => {
    keeper.close()
    vi.useRealTimers()
  })
  const connect = async () => {
    const line = new Line()
    void keeper.follow(line.client as unknown as Parameters<AroundKeeper['follow']>[0])
    await settle()
    return line
  }

  it('is said one after the other: what comes while an answer is awaited is said after it, and only the newest', async () => {
    const line = await connect()
    keeper.watch(caseId)
    await vi.advanceTimersByTimeAsync(1_000)
    keeper.tell(caseId, typesReply)
    keeper.tell(caseId, looks)
    keeper.tell(caseId, typesReply)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(doings(line)).toEqual([['looks']])
    line.told[0]?.answer()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(doings(line)).toEqual([['looks'], ['types']])
  })

  it('ends typing by itself a few seconds after the last key', async () => {
    const line = await connect()
    keeper.watch(caseId)
    keeper.tell(caseId, typesReply)
    for (let second = 0; second < 9; second += 1) {
      for (const { answer } of line.told) answer()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(doings(line).at(-2)).toEqual(['types'])
    expect(doings(line).at(-1)).toEqual(['looks'])
  })

  it('is said again a moment later when it was not taken', async () => {
    const line = await connect()
    keeper.watch(caseId)
    await settle()
    line.told[0]?.refuse()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(doings(line)).toEqual([['looks'], ['looks']])
  })

  it('is said anew on a new line, whatever became of what was said on the old', async () => {
    const first = await connect()
    keeper.watch(caseId)
    await settle()
    first.breaks()
    await settle()
    await vi.advanceTimersByTimeAsync(1_000)
    const second = await connect()
    expect(doings(second)).toEqual([['looks']])
  })

  it('is at most so many cases: those opened last', async () => {
    const line = await connect()
    for (let n = 0; n < mostOpen + 3; n += 1) keeper.watch(testId(9, n))
    for (let turn = 0; turn < 3; turn += 1) {
      for (const { answer } of line.told) answer()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(line.told.at(-1)?.cases.map((one) => one.caseId)).toEqual(
      Array.from({ length: mostOpen }, (_, n) => testId(9, n + 3)),
    )
  })

  it('shows the last it heard for a moment once the line broke, marked as such; then nobody', async () => {
    const line = await connect()
    keeper.watch(caseId)
    line.says({ caseId, people: [colleague], marks: [] })
    await settle()
    expect(keeper.view(caseId)).toEqual({ people: [colleague], marks: [], live: true })
    line.breaks()
    await settle()
    expect(keeper.view(caseId)).toEqual({ people: [colleague], marks: [], live: false })
    await vi.advanceTimersByTimeAsync(goneAfterMs)
    expect(keeper.view(caseId)).toEqual({ people: [], marks: [], live: false })
  })

  it('keeps nothing of a case that is closed', async () => {
    const line = await connect()
    const close = keeper.watch(caseId)
    line.says({ caseId, people: [colleague], marks: [] })
    await settle()
    close()
    expect(keeper.view(caseId).people).toEqual([])
    line.says({ caseId, people: [colleague], marks: [] })
    await settle()
    expect(keeper.view(caseId).people).toEqual([])
  })

  it('sends what was read without a line once there is one, the newest of each thread, and past what is not taken', async () => {
    const early = '2026-03-02T09:00:00.000Z'
    const late = '2026-03-02T09:30:00.000Z'
    const question = testId(5, 1)
    keeper.read({ caseId, thread: question, readTo: early })
    keeper.read({ caseId, thread: 'notes', readTo: late })
    keeper.read({ caseId, thread: 'notes', readTo: early })
    const line = new Line()
    line.refuses.add(question)
    void keeper.follow(line.client as unknown as Parameters<AroundKeeper['follow']>[0])
    await settle()
    expect(line.read).toEqual([])
    // What was not taken stands behind the others, and the next mark takes it along.
    keeper.read({ caseId: testId(9, 2), thread: 'notes', readTo: early })
    await settle()
    expect(line.read).toEqual([{ caseId, thread: 'notes', readTo: late }])
    line.refuses.clear()
    keeper.read({ caseId: testId(9, 2), thread: 'notes', readTo: late })
    await settle()
    expect(line.read.slice(1)).toEqual([
      { caseId: testId(9, 2), thread: 'notes', readTo: late },
      { caseId, thread: question, readTo: early },
    ])
  })
})
