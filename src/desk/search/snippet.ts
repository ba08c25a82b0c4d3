import { searchWords } from './to-match.ts'

/** Marks around a found word, in the text the screen gets; the screen turns them into highlights. */
export const markStart = '⟦'
export const markEnd = '⟧'

/** About so many characters are quoted. */
const length = 160

const foldable = /\p{M}/gu
/** Nothing but ASCII, as most English text is: folded in one go. */
const plain = /^[\t\n\r -~]*$/

/** Folds case and diacritics as the index does, keeping every character's place. */
function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return [...text].map(foldCharacter).join('')
}

function foldCharacter(character: string): string {
  const folded = character.normalize('NFD').replace(foldable, '').toLowerCase()
  return folded.length === character.length
    ? folded
    : character.toLowerCase().slice(0, character.length).padEnd(character.length)
}

/** Where words of the question begin in a text: half-open ranges in order, without overlaps. */
export function findWords(text: string, question: string): { start: number; end: number }[] {
  const words = searchWords(fold(question.normalize('NFC'))).filter(Boolean)
  if (words.length === 0) return []
  const folded = fold(text)
  const found = [...folded.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
    const word = words.find((candidate, index) =>
      index === words.length - 1 ? match[0].startsWith(candidate) : match[0] === candidate,
    )
    return word ? { start: match.index, end: match.index + match[0].length } : []
  })
  return found
}

/** A quote from the text around the first word found, every found word in it marked; null when none is there. */
export function makeSnippet(text: string, question: string): string | null {
  const line = text.replace(/\s+/g, ' ').replaceAll(markStart, '[').replaceAll(markEnd, ']')
  const ranges = findWords(line, question)
  const first = ranges[0]
  if (!first) return null
  const from = wordStart(line, Math.max(0, first.start - length / 4))
  const to = Math.min(line.length, from + length)
  let quote = from > 0 ? '…' : ''
  let at = from
  for (const { start, end } of ranges) {
    if (start < at || end > to) continue
    quote += `${line.slice(at, start)}${markStart}${line.slice(start, end)}${markEnd}`
    at = end
  }
  return `${quote}${line.slice(at, to)}${to < line.length ? '…' : ''}`
}

function wordStart(line: string, near: number): number {
  if (near === 0) return 0
  const space = line.indexOf(' ', near)
  return space === -1 || space > near + 20 ? near : space + 1
}
