import { asSimilar, mostAsked, queryOf, type SimilarCase } from '../../shared/assist/index.ts'
import { type Case, caseSchema } from '../../shared/case/state.ts'
import type { ReadableDb } from '../cache/db.ts'
import { listSummaries } from '../cache/sql/case-doc.ts'
import { matchDone, matchesAtMost } from '../cache/sql/case-text.ts'

/** A word that more cases hold than this tells little, and would make the search slow. */
const usualHolders = 3_000
/** Most words that are looked for at once. */
const mostWords = 8
/** Most words that are counted to find them: the subject's come first. */
const mostCounted = 12
/** Most words that are looked for two by two, where all of them are everyday words at this desk. */
const mostPaired = 4

/** Resolved cases of this desk that are like the given one, best first by BM25; only those seen whole. */
export function findSimilarHere(db: ReadableDb, state: Case, mostHolders = usualHolders): SimilarCase[] {
  const query = queryOf(state)
  const rare = rareOf(db, query, mostHolders)
  // On a large desk every word of a usual trouble is an everyday one; two of them together still tell.
  const telling = rare.length > 1 ? rare : [...new Set([...rare, ...query])].slice(0, mostPaired)
  const terms =
    rare.length > 1 ? rare.map(termOf) : pairsOf(telling).filter((pair) => matchesAtMost(db, pair, mostHolders))
  if (terms.length === 0) return []
  const nums = matchDone(db, terms.join(' OR '), 2 * mostAsked)
  const documents = new Map(listSummaries(db, nums).map(({ num, doc }) => [num, doc]))
  return nums
    .flatMap((num) => {
      const document = documents.get(num)
      const read = document === undefined ? null : caseSchema.safeParse(JSON.parse(document))
      return read?.success && read.data.id !== state.id ? (asSimilar(read.data, telling) ?? []) : []
    })
    .slice(0, mostAsked)
}

/** The first words that few cases hold; no more are counted than are needed, as each count reads a word's whole list. */
function rareOf(db: ReadableDb, query: readonly string[], mostHolders: number): string[] {
  const rare: string[] = []
  for (const word of query.slice(0, mostCounted)) {
    if (rare.length === mostWords) break
    if (matchesAtMost(db, termOf(word), mostHolders)) rare.push(word)
  }
  return rare
}

/** Every two of the words, both of which must stand there. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((first, at) => words.slice(at + 1).map((second) => `(${termOf(first)} AND ${termOf(second)})`))
}

/** The word and what it begins: the index keeps words as written, a query has their stems. Quoted, it has no syntax. */
function termOf(word: string): string {
  const bare = word.replaceAll('"', '')
  return bare.length > 3 ? `"${bare}" *` : `"${bare}"`
}
