/**
 * BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"), with the usual k1 1.2 and
 * b 0.75 that SQLite's full-text index has as well.
 */
export const k1 = 1.2
export const b = 0.75

/** What is known of all documents. */
export interface Corpus {
  /** Documents. */
  readonly size: number
  /** Mean length in words. */
  readonly meanLength: number
  /** In how many documents each word of the query stands. */
  readonly holders: ReadonlyMap<string, number>
}

/** One document: how often each word stands in it, and its length in words. */
export interface Document {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
}

/** How well a document answers a query; 0: it holds none of its words. Words asked twice count once. */
export function bm25(query: readonly string[], document: Document, corpus: Corpus): number {
  const norm = k1 * (1 - b + b * (corpus.meanLength > 0 ? document.length / corpus.meanLength : 1))
  let score = 0
  for (const word of new Set(query)) {
    const count = document.counts.get(word) ?? 0
    if (count > 0) score += (idf(corpus.holders.get(word) ?? 0, corpus.size) * count * (k1 + 1)) / (count + norm)
  }
  return score
}

/** Robertson and Spärck Jones's weight of a word, kept above 0 for words that most documents hold. */
export function idf(holders: number, size: number): number {
  return Math.log(1 + (size - holders + 0.5) / (holders + 0.5))
}

/** Counts the words of a document. */
export function documentOf(words: readonly string[]): Document {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, length: words.length }
}
