import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../db.ts'
import { readMeta, removeMeta, writeMeta } from './meta.ts'

/** The full-text index. It keeps the words, not the text: snippets are cut from the documents. */

export interface SearchText {
  readonly subject: string
  readonly summary: string
  readonly transcript: string
}

const rowSchema = z.object({ rowid: z.number() })
const countSchema = z.object({ n: z.number() })

/** Indexes the words of a case, replacing what was indexed for it before. */
export function putText(db: WritableDb, num: number, text: SearchText): void {
  db.run(
    'INSERT OR REPLACE INTO case_text (rowid, subject, summary, transcript) VALUES (?, ?, ?, ?)',
    num,
    text.subject,
    text.summary,
    text.transcript,
  )
}

/** Pages of the index that one quiet moment may rewrite: about 2 ms of work. */
const mergePages = 64

/**
 * Tidies the index a little, so that searches need not look into every small piece that commits left behind. Words of
 * erased cases lie in those pieces until they are written anew, although no search finds them: where `purgeText` asked for
 * it, the whole index is written anew, a little in each call.
 */
export function tidyText(db: WritableDb): void {
  const purge = readMeta(db, 'purge')
  const wrote = merge(db, purge === 'wanted' ? -mergePages : mergePages)
  if (purge === 'wanted') writeMeta(db, 'purge', 'going')
  else if (purge === 'going' && !wrote) removeMeta(db, 'purge')
}

/** Has the words of erased cases taken out of the index in the quiet moments to come. */
export function purgeText(db: WritableDb): void {
  writeMeta(db, 'purge', 'wanted')
}

/** Merges so many pages; below zero it begins with all pieces at once. False when there was nothing to merge. */
function merge(db: WritableDb, pages: number): boolean {
  const changes = () => countSchema.parse(db.get('SELECT total_changes() AS n')).n
  const before = changes()
  db.run(`INSERT INTO case_text (case_text, rank) VALUES ('merge', ?)`, pages)
  // The statement itself counts as one.
  return changes() - before > 1
}

export function removeText(db: WritableDb, num: number): void {
  db.run('DELETE FROM case_text WHERE rowid = ?', num)
}

/**
 * Letters newer than SQLite's tables split a word in two there and not here, which makes a phrase; the index keeps no
 * places for phrases. Such a word is nowhere in the index, so nothing is found.
 */
function unlessPhrase(query: () => unknown[]): number[] {
  try {
    return query().map((row) => rowSchema.parse(row).rowid)
  } catch (error) {
    if (error instanceof Error && error.message.includes('phrase queries are not supported')) return []
    throw error
  }
}

/** Cases that match, those that came last first. `match` is an FTS5 expression made by `toMatch`. */
export function matchNewest(db: ReadableDb, match: string, limit: number): number[] {
  return unlessPhrase(() =>
    db.all('SELECT rowid FROM case_text WHERE case_text MATCH ? ORDER BY rowid LIMIT ?', match, limit),
  )
}

/** Cases that match, best first; words of the subject weigh four times those of the summary. */
export function matchRanked(db: ReadableDb, match: string, limit: number): number[] {
  return unlessPhrase(() =>
    db.all(
      `SELECT rowid FROM case_text WHERE case_text MATCH ? AND rank MATCH 'bm25(4.0, 1.0, 0.2)' ORDER BY rank LIMIT ?`,
      match,
      limit,
    ),
  )
}

/** Whether at most so many cases match; looks no further. */
export function matchesAtMost(db: ReadableDb, match: string, most: number): boolean {
  // Counted where they are: three thousand rows read one by one cost more than the search.
  const [found = 0] = unlessPhrase(() =>
    db.all('SELECT count(*) AS rowid FROM (SELECT 1 FROM case_text WHERE case_text MATCH ? LIMIT ?)', match, most + 1),
  )
  return found <= most
}

/** Cases that are done and seen whole and match, best first by SQLite's BM25 (k1 1.2, b 0.75). */
export function matchDone(db: ReadableDb, match: string, limit: number): number[] {
  return unlessPhrase(() =>
    db.all(
      `SELECT rowid FROM case_text WHERE case_text MATCH ? AND rank MATCH 'bm25(2.0, 1.0, 1.0)'
       AND rowid IN (SELECT num FROM case_item WHERE active = 0 AND whole = 1) ORDER BY rank LIMIT ?`,
      match,
      limit,
    ),
  )
}
