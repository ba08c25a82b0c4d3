/** Most of a text that is read, in UTF-16 units: the opening says what it is about, and the cost stays bounded. */
export const longestText = 2_000

/** The pieces of one text as 32-bit hashes, in order of appearance, repeats included. */
export interface Grams {
  readonly words: readonly number[]
  readonly pairs: readonly number[]
  readonly pieces: readonly number[]
}

/** Letters with their marks, or digits, or one symbol (an emoji says something too). Scripts without spaces: see below. */
const token = /[\p{L}\p{M}]+(?:'[\p{L}]+)?|\p{N}+|[\p{Extended_Pictographic}?]/gu

/** Scripts written without spaces: each character is a word of its own, and pairs of them take the place of words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Words of a text: lower case, compatibility forms folded, digits by their number of places, at most 400. */
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
 * Words, neighbouring pairs of words, and pieces of 3 to 5 characters inside a word with its edges. They are kept as
 * hashes (FNV-1a): at 50,000 known pieces two of them share a hash less than once, and a model holds no customer's words.
 */
export function gramsOf(text: string): Grams {
  const tokens = wordsOf(text)
  const words: number[] = []
  const pairs: number[] = []
  const pieces: number[] = []
  let before = hashOf('^', 1)
  for (const word of tokens) {
    const own = hashOf(word, 1)
    words.push(own)
    pairs.push(mix(Math.imul(before, 31) ^ own))
    before = own
    addPieces(` ${word} `, pieces)
  }
  if (tokens.length > 0) pairs.push(mix(Math.imul(before, 31) ^ hashOf('$', 1)))
  return { words, pairs, pieces }
}

function addPieces(word: string, into: number[]): void {
  for (let start = 0; start < word.length; start += 1) {
    let hash = 0x811c9dc5 ^ 2
    const end = Math.min(word.length, start + 5)
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
      if (at - start >= 2) into.push(mix(hash))
    }
  }
}

function hashOf(text: string, family: number): number {
  let hash = 0x811c9dc5 ^ family
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
