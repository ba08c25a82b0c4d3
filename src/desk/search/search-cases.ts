import { z } from 'zod'
import type { InboxRow } from '../../shared/contract/desk.ts'
import type { ReadableDb } from '../cache/db.ts'
import { listSummaries } from '../cache/sql/case-doc.ts'
import { findCaseByReference, findCaseNum, listRows } from '../cache/sql/case-item.ts'
import { matchNewest, matchRanked } from '../cache/sql/case-text.ts'
import { makeSnippet } from './snippet.ts'
import { toMatch } from './to-match.ts'

export interface SearchRequest {
  readonly text: string
  readonly order: 'newest' | 'rank'
  readonly limit: number
}

export interface SearchHit {
  readonly row: InboxRow
  readonly snippet: string
}

/** What a snippet needs of a document; the rest of it is not looked at. */
const spokenSchema = z.object({
  conversation: z.array(z.object({ text: z.string() })),
  notes: z.array(z.object({ text: z.string() })),
  consults: z.array(z.object({ question: z.string(), posts: z.array(z.object({ text: z.string() })) })).default([]),
})

/**
 * Cases with all the words in subject, summary or conversation. `newest` goes by arrival; `rank` puts the best matches
 * of subject and summary first and fills up with matches in conversations. A reference typed in full comes first.
 */
export function searchCases(db: ReadableDb, request: SearchRequest): SearchHit[] {
  const nums = findNums(db, request)
  const rows = listRows(db, nums)
  const numOf = new Map(rows.map((row) => [row.id, findCaseNum(db, row.id)]))
  const documents = new Map(listSummaries(db, nums).map((document) => [document.num, document]))
  return rows.map((row) => {
    const num = numOf.get(row.id)
    const document = num === null || num === undefined ? undefined : documents.get(num)
    return { row, snippet: document ? quote(document, request.text) : '' }
  })
}

function findNums(db: ReadableDb, { text, order, limit }: SearchRequest): number[] {
  const match = toMatch(text)
  if (!match) return []
  const exact = findCaseByReference(db, text.trim().toUpperCase())
  const first = exact ? findCaseNum(db, exact) : null
  const found = order === 'newest' ? matchNewest(db, match, limit) : rankedNums(db, text, limit)
  const nums = first === null ? found : [first, ...found.filter((num) => num !== first)]
  return nums.slice(0, limit)
}

function rankedNums(db: ReadableDb, text: string, limit: number): number[] {
  const inHead = toMatch(text, ['subject', 'summary'])
  const anywhere = toMatch(text)
  if (!inHead || !anywhere) return []
  const best = matchRanked(db, inHead, limit)
  if (best.length >= limit) return best
  const rest = matchNewest(db, anywhere, limit).filter((num) => !best.includes(num))
  return [...best, ...rest].slice(0, limit)
}

/** A quote from the summary, else from the first turn, note or post with a word of the question, else the summary's start. */
function quote(document: { readonly summary: string; readonly doc: string }, text: string): string {
  const inSummary = makeSnippet(document.summary, text)
  if (inSummary) return inSummary
  const { conversation, notes, consults } = spokenSchema.parse(JSON.parse(document.doc))
  const threads = consults.flatMap(({ question, posts }) => [{ text: question }, ...posts])
  for (const { text: spoken } of [...conversation, ...notes, ...threads]) {
    const found = makeSnippet(spoken, text)
    if (found) return found
  }
  return document.summary.slice(0, 160)
}
