/** Most of a text that is read, in UTF-16 units: the opening says what it is about, and the cost stays bounded. */
export const longestText = 2_000

/** The pieces of one text as 32-bit hashes, in order of appearance, repeats included. */
export interface Grams {
  /** Words without their English endings: 'cards' and 'card' meet here, and stay apart in `words`. */
  readonly stems: readonly number[]
  readonly words: readonly number[]
  readonly pairs: readonly number[]
  readonly pieces: readonly number[]
}

/** Letters with their marks, or digits, or one symbol (an emoji says something too). Scripts without spaces: see below. */
const token = /[\p{L}\p{M}]+(?:'[\p{L}]+)?|\p{N}+|[\p{Extended_Pictographic}?]/gu

/** Scripts written without spaces: each character is a word of its own, and pairs of them take the place of words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Words of a text: lower case, compatibility forms folded, at most 400. */
export function wordsOf(text: string): string[] {
  const cleaned = text.slice(0, longestText).normalize('NFKC').toLowerCase().replaceAll('’', "'")
  const words: string[] = []
  for (const match of cleaned.matchAll(token)) {
    if (words.length >= 400) break
    const word = match[0]
    if (unspaced.test(word)) words.push(...Array.from(word))
    else words.push(word.length > 40 ? word.slice(0, 40) : word)
  }
  return words
}

/**
 * Stems, words, neighbouring pairs of words, and pieces of 3 and of 5 characters, blanks between words included. They
 * are kept as hashes (FNV-1a): among 50,000 pieces two share a hash less than once, and a model holds nobody's words.
 */
export function gramsOf(text: string): Grams {
  const tokens = wordsOf(text)
  const stems: number[] = []
  const words: number[] = []
  const pairs: number[] = []
  let before = hashOf('^', 'word')
  for (const word of tokens) {
    const own = hashOf(word, 'word')
    words.push(own)
    stems.push(hashOf(stemOf(word), 'stem'))
    pairs.push(mix(Math.imul(before, 31) ^ own))
    before = own
  }
  if (tokens.length === 0) return { stems, words, pairs, pieces: [] }
  pairs.push(mix(Math.imul(before, 31) ^ hashOf('$', 'word')))
  return { stems, words, pairs, pieces: piecesOf(` ${tokens.join(' ')} `) }
}

function piecesOf(line: string): number[] {
  const pieces: number[] = []
  for (let start = 0; start + 3 <= line.length; start += 1) {
    let hash: number = seeds.piece
    const end = Math.min(line.length, start + 5)
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193)
      if (at - start === 2 || at - start === 4) pieces.push(mix(hash))
    }
  }
  return pieces
}

/** Far apart, so that no letter makes one kind of piece look like another. */
const seeds = { word: 0x811c9dc5, stem: 0x1b873593, piece: 0x3c6ef372 } as const

function hashOf(text: string, family: keyof typeof seeds): number {
  let hash: number = seeds[family]
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** Spreads the bits (murmur3's finaliser), so that similar pieces do not share slots of a table. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A word without the commonest English endings. Words of other languages lose little by it, and keep their full form. */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  let stem = word
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3)
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2)
  else if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1)
  if (stem.length > 3 && stem.endsWith('e')) return stem.slice(0, -1)
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}
