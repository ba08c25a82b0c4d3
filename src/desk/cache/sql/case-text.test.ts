import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeCase } from '../../fixtures/make-case.ts'
import { openTestCache, testNow } from '../../fixtures/open-cache.ts'
import { applyChanges } from '../../sync/apply-changes.ts'
import { matchNewest, tidyText } from './case-text.ts'
import { readMeta } from './meta.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0).toReversed()) close()
})

const blockSchema = z.object({ block: z.instanceof(Uint8Array) })

/** A word of one case alone; its end tells it from all others, for of words that begin alike the index keeps the ends. */
function own(n: number): string {
  return createHash('sha256').update(String(n)).digest('hex').replaceAll(/\d/g, 'z').slice(0, 16)
}

/** Far more than any test needs. */
const mostRounds = 1_000

function cacheOf(count: number) {
  const cases = Array.from({ length: count }, (_, n) =>
    makeCase(n + 1, { transcript: `It came with ${own(n)} and ${n % 7 === 0 ? 'a hippopotamus' : 'nothing'}.` }),
  )
  const { cache, owner, remove } = openTestCache(cases)
  closing.push(remove)
  let seq = 1
  const apply = (changes: Parameters<typeof applyChanges>[1]['changes']) => {
    seq += 1
    cache.write((db) => applyChanges(db, { changes, cursor: seq }, owner, testNow))
  }
  const forget = (caseId: string) => apply([{ kind: 'forget', seq, caseId }])
  /** Tidies until nothing more is to be taken out; gives how often. */
  const settle = () => {
    for (let round = 0; round < mostRounds; round += 1) {
      if (cache.read((db) => readMeta(db, 'purge')) === null) return round
      cache.write(tidyText)
    }
    throw new Error('The index is never done')
  }
  /** Whether the word stands in what the index has on disk, be it found by a search or not. */
  const holds = (word: string) =>
    cache
      .read((db) => db.all('SELECT block FROM case_text_data').map((row) => blockSchema.parse(row).block))
      .some((block) => Buffer.from(block).includes(word.slice(6)))
  const found = (match: string) => cache.read((db) => matchNewest(db, match, 5_000).length)
  return { cases, apply, forget, settle, holds, found }
}

describe('the search index', () => {
  it('loses the words of a case that is erased, in quiet moments, and keeps all others', () => {
    const { cases, forget, settle, holds, found } = cacheOf(300)
    expect([found('hippopotamus'), found(`"${own(77)}"`)]).toEqual([43, 1])
    forget(cases[77]!.id)
    expect([found('hippopotamus'), found(`"${own(77)}"`)]).toEqual([42, 0])
    expect(holds(own(77))).toBe(true)
    expect(settle()).toBeGreaterThan(0)
    expect(holds(own(77))).toBe(false)
    expect([found('hippopotamus'), found(`"${own(78)}"`)]).toEqual([42, 1])
  })

  it('loses them also when more is erased, and more comes in, while it is at it', () => {
    const { cases, apply, forget, settle, holds, found } = cacheOf(200)
    for (const n of [10, 60, 110]) {
      forget(cases[n]!.id)
      apply([{ kind: 'case', seq: 1, case: makeCase(1_000 + n, { transcript: `${own(1_000 + n)} came.` }) }])
    }
    settle()
    for (const n of [10, 60, 110]) {
      expect(holds(own(n))).toBe(false)
      expect(found(`"${own(1_000 + n)}"`)).toBe(1)
    }
    expect(found(`"${own(11)}"`)).toBe(1)
  })

  it('is left alone while nothing was erased', () => {
    const { settle } = cacheOf(20)
    expect(settle()).toBe(0)
  })
})
