import { type Piece, piecesOf } from './pattern-tree.ts'

/** Beginnings of words longer than this say no more. */
const longest = 6
const shortest = 2
/** More beginnings than this at one place are not counted out. */
const mostWays = 400
/** Looking for that many beginnings goes through this many pieces for each, or is given up. */
const stepsEach = 100
/** The same where nothing is lost by giving up. */
const fewStepsEach = 10
/** A cost of stems below which no better ones are sought. */
const goodEnough = 4

/** Words that stand in nearly every message: a search that waits for one of them is woken always. */
const everyday = new Set(
  `the my your our you we me us it its is are was were be been has have had do does did not no to of in on at for from with by as and or but
  if so an am im this that these those they them their he she his her him who what when where why how all any some one can could will would
  should may just now get got please order orders accoun card phone email call help want need about out up there here more than very really
  back after before because am pm ok yes hi hello thanks thank know like make made take took go going went say says said tell told see use
  el la los las un una de que en por para con no se es mi su me lo le al del como esta o os as um uma do da em com nao por meu minha seu eu e
  ang ng sa na ko po mga yung ay ito ba ako kayo nyo hindi may custom servic produc compan paymen money time day days`.split(
    /\s+/,
  ),
)

/** The commonest of them. */
const commonest = new Set(
  'i you the to a my is it and for in of your can have do be this that we me on not no are with if would please'.split(
    ' ',
  ),
)

/** Words less common than those, but common among customers. */
const frequent = new Set(
  `cannot cant able made open send sent work workin give given told asked ask shared other others not contac friend report file case someon
  different differ inform data detail addres number order orders purcha charge review everyo people post posted problem issue compla change
  using used sign signed log logged access store check shippi delive refund cancel person websit site app system place placed know rememb
  leave want wants another anothe while again still being their into only also`.split(/\s+/),
)

/**
 * Beginnings of words one of which stands in every text that a pattern matches, chosen so that few other texts hold
 * them; null where the pattern has no such words.
 */
export function stemsOf(pattern: string): string[] | null {
  return coverOf(piecesOf(pattern), true)
}

function coverOf(pieces: readonly Piece[], startsWord: boolean): string[] | null {
  let best: string[] | null = null
  let atStart = startsWord
  for (const [index, piece] of pieces.entries()) {
    if (best && costOf(best) <= goodEnough) return best
    if (atStart) best = rarer(best, beginnings(pieces.slice(index)))
    if (piece.kind === 'group' && piece.least === 1) {
      const covers = piece.ways.map((way) => coverOf(way, atStart))
      best = rarer(best, covers.includes(null) ? null : covers.flatMap((cover) => cover ?? []))
    }
    atStart = leavesAtStart(piece, atStart)
  }
  return best
}

/** True when whatever follows the piece begins a word. */
export function leavesAtStart(piece: Piece, before: boolean): boolean {
  const kept = piece.least === 1 || before
  switch (piece.kind) {
    case 'blank':
      return kept
    case 'edge':
      return true
    case 'sign':
      return kept && !isLetter(piece.sign)
    case 'class':
      return false
    case 'group':
      return kept && piece.ways.every((way) => way.reduce((start, one) => leavesAtStart(one, start), before))
    default:
      return piece satisfies never
  }
}

function rarer(a: string[] | null, b: string[] | null): string[] | null {
  if (!a || !b) return a ?? b
  return costOf(b) < costOf(a) ? b : a
}

/** How often texts would be searched for nothing, roughly. */
function costOf(stems: readonly string[]): number {
  return [...new Set(stems)].reduce((sum, stem) => sum + costOfStem(stem), 0)
}

/** How often texts hold a stem, roughly; one that ends with a blank is a whole word. */
export function costOfStem(stem: string): number {
  const letters = stem.trimEnd()
  if (everyday.has(letters)) return commonest.has(letters) ? 300 : 100
  if (frequent.has(letters)) return 15
  return letters.length < stem.length && letters.length > 1 ? 2 : ([0, 200, 60, 8][letters.length] ?? 1)
}

/**
 * Every beginning, up to six letters, of a word near the front of the pieces: the first, or the next where the first is
 * too short or too common to search for. Null where they cannot be listed.
 */
function beginnings(pieces: readonly Piece[]): string[] | null {
  const rest = restOf(pieces, null)
  return listed(rest, mostWays, isPoorAlone, '') ?? listed(rest, mostWays, isTooShort, '')
}

/**
 * The same for at most so many words, with a blank after those that are whole words and no longer; `anyWord` takes the
 * first word however short or common it is.
 */
export function wordsAhead(rest: Rest | null, most: number, anyWord: boolean): string[] | null {
  return listed(rest, most, anyWord ? isNothing : isPoorAlone, ' ')
}

function isPoorAlone(letters: string): boolean {
  return letters.length <= shortest || everyday.has(letters)
}

function isNothing(letters: string): boolean {
  return letters === ''
}

function isTooShort(letters: string): boolean {
  return letters.length < shortest
}

/** Pieces still to come, as a list that many ways share. */
export interface Rest {
  readonly piece: Piece
  readonly after: Rest | null
}

export function restOf(pieces: readonly Piece[], after: Rest | null): Rest | null {
  let rest = after
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index]
    if (piece) rest = { piece, after: rest }
  }
  return rest
}

function listed(
  pieces: Rest | null,
  most: number,
  isPoor: (letters: string) => boolean,
  wordEnd: string,
): string[] | null {
  const found = new Set<string>()
  let steps = most * (wordEnd === '' ? stepsEach : fewStepsEach)
  /** False once the beginnings are known not to be listable. */
  const go = (letters: string, rest: Rest | null): boolean => {
    steps -= 1
    if (steps < 0 || found.size > most || (!rest && isPoor(letters))) return false
    if (!rest || letters.length >= longest) {
      found.add(letters.slice(0, longest))
      return true
    }
    return (rest.piece.least === 1 || go(letters, rest.after)) && through(letters, rest.piece, rest.after)
  }
  const through = (letters: string, piece: Piece, after: Rest | null): boolean => {
    switch (piece.kind) {
      case 'edge':
        return letters === '' ? go('', after) : close(letters, after)
      case 'blank':
        return close(letters, after)
      case 'sign':
        if (!isLetter(piece.sign)) return close(letters, after)
        return piece.many ? stop(letters + piece.sign) : go(letters + piece.sign, after)
      case 'class':
        if (piece.letters && !piece.many) return piece.letters.every((letter) => go(letters + letter, after))
        return stop(letters)
      case 'group':
        return piece.ways.every((way) => go(letters, restOf(way, restOf(again(piece, way), after))))
      default:
        return piece satisfies never
    }
  }
  // What comes next may be any letter.
  const stop = (letters: string): boolean => {
    if (isPoor(letters)) return false
    found.add(letters.slice(0, longest))
    return true
  }
  // Every word of a text is there: where one is poor the next will do.
  const close = (letters: string, after: Rest | null): boolean => {
    if (isPoor(letters)) return go('', after)
    found.add(letters + wordEnd)
    return true
  }
  return go('', pieces) && found.size > 0 ? [...found] : null
}

/** What may follow a way through a group before what stands behind the group: the group once more. */
function again({ many, ways }: Piece & { kind: 'group' }, way: readonly Piece[]): Piece[] {
  const [last] = way.slice(-1)
  // What comes after a blank begins with words that are listed already.
  if (!many || !last || isGap(last)) return []
  const isWordwise = ways.every(([first]) => first !== undefined && isGap(first))
  return [isWordwise ? { kind: 'edge', least: 0, many: false } : { kind: 'class', letters: null, least: 0, many: true }]
}

function isGap(piece: Piece): boolean {
  return piece.least === 1 && (piece.kind === 'blank' || (piece.kind === 'sign' && !isLetter(piece.sign)))
}

function isLetter(sign: string): boolean {
  return sign >= 'a' && sign <= 'z' && sign.length === 1
}
