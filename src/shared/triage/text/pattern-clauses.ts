import { beginnings, costOf, coverOf, leavesAtStart } from './pattern-stems.ts'
import { type Piece, piecesOf } from './pattern-tree.ts'

/** So many words of a pattern are asked for; more would cost more than they keep out. */
const mostClauses = 4
/** A choice of more beginnings than this keeps too little out. */
const mostStems = 120

/**
 * The words that every text holds which a pattern matches: of each clause one beginning of a word must be there, and all
 * clauses must be met. The rarest comes first; a pattern without such words has no clauses. `startsWord` is false for a
 * pattern that may begin within a word.
 */
export function clausesOf(pattern: string, startsWord: boolean): string[][] {
  const found = new Map<string, string[]>()
  collect(piecesOf(pattern), startsWord, found)
  const sorted = [...found.values()].map((stems) => ({ stems, cost: costOf(stems) })).sort((a, b) => a.cost - b.cost)
  const kept: string[][] = []
  for (const { stems } of sorted) {
    if (kept.length === mostClauses) break
    // A choice that holds all of a rarer one says nothing new.
    if (!kept.some((rarer) => rarer.every((stem) => stems.includes(stem)))) kept.push(stems)
  }
  return kept
}

function collect(pieces: readonly Piece[], startsWord: boolean, found: Map<string, string[]>): void {
  let atStart = startsWord
  for (const [index, piece] of pieces.entries()) {
    if (atStart && piece.kind !== 'edge' && piece.kind !== 'blank') add(beginnings(pieces.slice(index)), found)
    if (piece.kind === 'group' && piece.least === 1) {
      const [way] = piece.ways
      if (way && piece.ways.length === 1) collect(way, atStart, found)
      else add(coverOfAny(piece.ways, atStart), found)
    }
    atStart = leavesAtStart(piece, atStart)
  }
}

function coverOfAny(ways: readonly (readonly Piece[])[], atStart: boolean): string[] | null {
  const stems: string[] = []
  for (const way of ways) {
    const cover = coverOf(way, atStart)
    if (!cover) return null
    stems.push(...cover)
  }
  return stems
}

function add(stems: readonly string[] | null, found: Map<string, string[]>): void {
  const different = [...new Set(stems ?? [])].sort()
  if (different.length > 0 && different.length <= mostStems) found.set(different.join(' '), different)
}
