import { readInboxPage } from '../../src/desk/cache/inbox-page.ts'
import { readViewCounts } from '../../src/desk/cache/sql/tally.ts'
import { readStandpoint } from '../../src/desk/cache/standpoint.ts'
import { issueCommand } from '../../src/desk/outbox/issue.ts'
import { type SearchRequest, searchCases } from '../../src/desk/search/search-cases.ts'
import { inboxQuerySchema, type View } from '../../src/shared/contract/desk.ts'
import { seeded, uuidAt, words } from './cases.ts'
import type { LocalCache } from './local-cache.ts'
import { time } from './measure.ts'
import { seed } from './world.ts'

/** The desk's everyday work on a cache, as samples in milliseconds. */

/** First page of a view with the counts of all views. */
export async function firstPages({ cache }: LocalCache, view: View, n: number): Promise<number[]> {
  const query = inboxQuerySchema.parse({ view })
  return await time(n, () => cache.read((db) => [readInboxPage(db, query), readViewCounts(db)]))
}

/** Pages 50,000 rows down, or halfway down where there are fewer, each a little further than the one before. */
export async function deepPages({ cache, cases }: LocalCache, n: number): Promise<number[]> {
  const all = { view: 'all', filter: { done: true } } as const
  let after: string | null = null
  for (let passed = 0; passed < Math.min(50_000, cases / 2); passed += 500) {
    after = cache.read((db) => readInboxPage(db, inboxQuerySchema.parse({ ...all, limit: 500, after }))).next
  }
  let from = after
  return await time(n, (run) => {
    if (run % 40 === 0) from = after
    const query = inboxQuerySchema.parse({ ...all, limit: 50, after: from })
    from = cache.read((db) => readInboxPage(db, query)).next
  })
}

/** Three words, the last one cut short. */
export async function searches({ cache }: LocalCache, order: SearchRequest['order'], n: number): Promise<number[]> {
  const random = seeded(seed)
  const word = () => words[Math.floor(random() * words.length)] ?? 'order'
  const texts = Array.from({ length: n }, () => `${word()} ${word()} ${word().slice(0, 4)}`)
  return await time(n, (run) =>
    cache.read((db) => searchCases(db, { text: texts.at(run % n) ?? 'order', order, limit: 50 })),
  )
}

/** Notes on cases all over the cache, each on disk when its time is taken. */
export async function durableCommands({ cache, cases, owner }: LocalCache, n: number): Promise<number[]> {
  const random = seeded(seed + 1)
  const standpoint = cache.read((db) => readStandpoint(db, owner))
  const now = Date.now()
  return await time(n, (run) => {
    const caseId = uuidAt(1, Math.floor(random() * cases))
    const input = { noteId: uuidAt(5, run + n), text: 'Called the customer, they will send the receipt tonight.' }
    const issued = cache.write((db) =>
      issueCommand(db, { caseId, command: { type: 'case.note', input } }, standpoint, { desk: now, server: now }),
    )
    if (issued.outcome !== 'queued') throw new Error(`Refused: ${issued.refusal.message}`)
  })
}
