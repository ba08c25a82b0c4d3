import type { Member } from '../../shared/access/directory.ts'
import { bm25, type Corpus } from '../../shared/assist/bm25.ts'
import { asSimilar, mostAsked, queryOf, type SimilarCase } from '../../shared/assist/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { readCases, solvedCandidates, solvedCorpus } from '../db/solved-case.ts'
import type { ReadableDb } from '../db/transaction.ts'

/** Most cases that are ranked: those that hold most of the rare words. */
const mostRanked = 400
/** A word that more than this share of the resolved cases hold finds nothing by itself, once there are enough to tell. */
const everydayShare = 0.3
const enoughToTell = 50
/** A word that more cases hold than this is an everyday one however many there are, and most rows read for all words. */
const mostHolders = 20_000
const mostRows = 40_000

/** Resolved cases like this one that the member may see, best first, by BM25 over all of the workspace's. */
export async function findSimilar(db: ReadableDb, member: Member, state: Case): Promise<SimilarCase[]> {
  const query = queryOf(state)
  if (query.length === 0) return []
  const corpus = await solvedCorpus(db, query, mostHolders)
  const telling = tellingWords(query, corpus)
  if (telling.length === 0) return []
  const candidates = await solvedCandidates(db, member, telling, mostRanked)
  const best = candidates
    .filter(({ caseId }) => caseId !== state.id)
    .map((candidate) => ({ caseId: candidate.caseId, score: bm25(telling, candidate, corpus) }))
    .toSorted((a, b) => b.score - a.score || (a.caseId < b.caseId ? -1 : 1))
    .slice(0, mostAsked)
  const cases = await readCases(
    db,
    best.map(({ caseId }) => caseId),
  )
  return cases.flatMap((one) => asSimilar(one, telling) ?? [])
}

/** The words that tell cases apart, the rarest first, as many as may be read. */
function tellingWords(query: readonly string[], { size, holders }: Corpus): string[] {
  const most = size < enoughToTell ? mostHolders : Math.min(mostHolders, everydayShare * size)
  let rows = 0
  return query
    .map((word) => ({ word, held: holders.get(word) ?? 0 }))
    .filter(({ held }) => held > 0 && held <= most)
    .toSorted((a, b) => a.held - b.held)
    .filter(({ held }) => {
      rows += held
      return rows <= mostRows
    })
    .map(({ word }) => word)
}
