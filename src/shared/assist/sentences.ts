/** One sentence of a text: `text.slice(start, end)` in UTF-16 units, without the spaces around it. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** Longest text that is read, in UTF-16 units: what lies beyond is a paste. */
const longestText = 20_000
/** A longer sentence is cut at a comma, or where it is. */
const longestSentence = 400

/** A stop, question or exclamation mark with what closes after it, or the end of a line. */
const end = /[.!?…。]+["'”’)\]]*(?=\s|$)|\n+/g
/** Abbreviations and initials, after which a stop ends nothing. */
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|sr|sra|jr|st|no|nr|vs|etc|e\.g|i\.e|approx|dept|ext|inc|ltd|co|av|avda|apt|fig|art|p|pp|n|tel|z\.b|u\.a|p\.ej|ej|\p{Lu})\.$/iu
/** The mark of a list's item: no sentence by itself. */
const listMark = /^(?:[-*•–—]|\(?\d{1,2}[.)]|#{1,6})\s*$/

/** The sentences of a text, in order. A line ends one; so does a stop that follows no abbreviation. */
export function sentencesOf(text: string): Sentence[] {
  const read = text.length > longestText ? text.slice(0, longestText) : text
  const found: Sentence[] = []
  let from = 0
  const close = (to: number) => {
    if (push(found, read, from, to)) from = to
  }
  for (const { index, 0: mark } of read.matchAll(end)) {
    const to = index + mark.length
    const isLine = mark.startsWith('\n')
    if (!isLine && mark === '.' && abbreviation.test(read.slice(Math.max(from, to - 12), to))) continue
    close(isLine ? index : to)
    if (isLine) from = to
  }
  close(read.length)
  return found
}

/** Adds what stands there as a sentence, or as several where it is too long; false for a list's mark, which goes on. */
function push(found: Sentence[], text: string, from: number, to: number): boolean {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const stop = from + raw.trimEnd().length
  if (stop <= start) return true
  if (listMark.test(text.slice(start, stop))) return false
  let at = start
  while (stop - at > longestSentence) {
    const piece = text.slice(at, at + longestSentence)
    const cut = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '), piece.lastIndexOf(' - '))
    const length = cut > longestSentence / 3 ? cut + 1 : wordEnd(piece)
    found.push({ start: at, end: at + length })
    at += length
    while (at < stop && /\s/.test(text.charAt(at))) at += 1
  }
  if (at < stop) found.push({ start: at, end: stop })
  return true
}

function wordEnd(piece: string): number {
  const space = piece.lastIndexOf(' ')
  if (space > piece.length / 3) return space
  // No half of a pair of surrogates is left behind.
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length
}
