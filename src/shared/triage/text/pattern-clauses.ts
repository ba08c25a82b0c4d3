import { costOfStem, leavesAtStart, type Rest, restOf, wordsAhead } from './pattern-stems.ts'
import { type Piece, piecesOf } from './pattern-tree.ts'
import { splitAlternatives } from './phrase-index-starts.ts'

/**
 * What every text holds that a pattern matches: of each clause one must be there, the beginning of a word, a whole word
 * (with a blank after it) or a single sign that is no letter. The rarest clause comes first; a pattern of which nothing
 * can be told has none.
 */
export type Clauses = readonly (readonly string[])[]

/** So many words of a pattern are asked for; more would cost more than they keep out. */
export const mostClauses = 4
/** A choice of more beginnings than this keeps too little out. */
const mostStems = 80
/** A pattern is told apart by the ways through it, as far as they are no more than this. */
const mostVariants = 24
/** Signs other than letters stand in few texts. */
const signCost = 12

/** Texts hold a choice of this cost now and then; two of them hardly ever. */
const rarely = 12

/** A choice of stems, and how often texts hold one of them, roughly. */
interface Choice {
  readonly stems: readonly string[]
  readonly cost: number
}

/** Whether what comes first must begin a word, and whether a word ends where the pattern ends. */
export interface Bounds {
  readonly startsWord: boolean
  readonly endsWord: boolean
}

/**
 * The clauses of a pattern, for each of the ways through its first choices: a text that it matches meets the clauses of
 * one of them.
 */
export function clausesOf(pattern: string, { startsWord, endsWord }: Bounds): Clauses[] {
  const end: Rest | null = endsWord ? restOf([{ kind: 'edge', least: 1, many: false }], null) : null
  return splitAlternatives(pattern).flatMap((one) => {
    const reader = choiceReader()
    return variantsOf([], restOf(piecesOf(one), end), mostVariants).map((variant) =>
      rarest(reader.choicesIn(variant, startsWord)),
    )
  })
}

/** The ways through the first choices of a pattern, at most so many; what may be missing at the front is left out. */
function variantsOf(before: readonly Piece[], rest: Rest | null, most: number): (Rest | null)[] {
  const lead = [...before]
  for (let at = rest; at; at = at.after) {
    const { piece, after } = at
    if (piece.least === 0 && lead.length === 0 && isWordwise(piece)) continue
    if (piece.kind === 'group' && piece.least === 1 && !piece.many && piece.ways.length > 1) {
      const share = Math.floor(most / piece.ways.length)
      if (share < 1) return [restOf(lead, at)]
      return piece.ways.flatMap((way) => variantsOf(lead, restOf(way, after), share))
    }
    lead.push(piece)
  }
  return [restOf(lead, null)]
}

/** True when what follows the piece begins a word as what follows its absence does. */
function isWordwise(piece: Piece): boolean {
  return leavesAtStart(piece, true)
}

function rarest(choices: readonly Choice[]): Clauses {
  const kept: (readonly string[])[] = []
  for (const { stems } of choices.toSorted((a, b) => a.cost - b.cost)) {
    if (kept.length === mostClauses) break
    // A choice that holds all of a rarer one says nothing new.
    if (!kept.some((rarer) => rarer.every((stem) => stems.includes(stem)))) kept.push(stems)
  }
  return kept
}

/** Reads the choices of the variants of one pattern, whose ends they share. */
function choiceReader(): { choicesIn(rest: Rest | null, startsWord: boolean): Choice[] } {
  const ahead = new Map<Rest, readonly Choice[]>()
  const covers = new Map<Piece, readonly [inside: Choice | null, atStart: Choice | null]>()
  const choicesAhead = (rest: Rest): readonly Choice[] => {
    const known = ahead.get(rest)
    if (known) return known
    const [rare] = toChoices(wordsAhead(rest, mostStems, false))
    const choices =
      rare && rare.cost <= rarely ? [rare] : [...(rare ? [rare] : []), ...toChoices(wordsAhead(rest, mostStems, true))]
    ahead.set(rest, choices)
    return choices
  }
  /** Whichever way is gone, the rarest of its choices. */
  const coverOf = (ways: readonly (readonly Piece[])[], atStart: boolean): Choice | null => {
    const stems: string[] = []
    for (const way of ways) {
      const choices = choicesIn(restOf(way, null), atStart)
      const [first] = choices
      if (!first) return null
      stems.push(...choices.reduce((best, one) => (one.cost < best.cost ? one : best), first).stems)
    }
    return toChoices(stems)[0] ?? null
  }
  const coverOfGroup = (group: Piece & { kind: 'group' }, atStart: boolean): Choice | null => {
    const known = covers.get(group) ?? [coverOf(group.ways, false), coverOf(group.ways, true)]
    covers.set(group, known)
    return known[atStart ? 1 : 0]
  }
  const choicesIn = (rest: Rest | null, startsWord: boolean): Choice[] => {
    const found: Choice[] = []
    let atStart = startsWord
    for (let at = rest; at && !isEnough(found); at = at.after) {
      const { piece } = at
      if (atStart && (piece.kind === 'sign' || piece.kind === 'group')) found.push(...choicesAhead(at))
      if (piece.least === 1 && piece.kind === 'sign' && isTelling(piece.sign)) found.push(...toChoices([piece.sign]))
      if (piece.least === 1 && piece.kind === 'group') {
        const cover = coverOfGroup(piece, atStart)
        if (cover) found.push(cover)
      }
      atStart = leavesAtStart(piece, atStart)
    }
    return found
  }
  return { choicesIn }
}

function isEnough(found: readonly Choice[]): boolean {
  return found.length >= 3 && found.filter(({ cost }) => cost <= rarely).length >= 3
}

function isTelling(sign: string): boolean {
  return !/[a-z\s.,!?'-]/.test(sign)
}

function toChoices(stems: readonly string[] | null): Choice[] {
  const different = [...new Set(stems ?? [])]
  if (different.length === 0 || different.length > mostStems) return []
  const cost = different.reduce((sum, stem) => sum + (/[a-z]/.test(stem) ? costOfStem(stem) : signCost), 0)
  return [{ stems: different, cost }]
}
