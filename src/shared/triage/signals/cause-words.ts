import { fold } from '../text/passages.ts'
import { stopWords } from './stop-words.ts'

/** Most words kept of a text; what is wrong is said early. */
const mostWords = 40
/** Longest stretch of a text that is read, in UTF-16 units. */
const longestText = 4_000

/** The words of a text that may name a trouble, in order, each once; plurals are taken for their singular. */
export function causeWords(text: string, besides: ReadonlySet<string> = new Set()): string[] {
  const words = new Set<string>()
  // What stands at the cut may be half a word.
  const beginning = text.length > longestText ? text.slice(0, longestText).replace(/\S{0,60}$/, '') : text
  for (const [raw] of fold(beginning).matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)) {
    const word = singular(raw.replace(/'s$/, ''))
    if (!names(word) || stopWords.has(raw) || stopWords.has(word) || besides.has(word)) continue
    words.add(word)
    if (words.size === mostWords) break
  }
  return [...words]
}

/** Error codes such as 502 or E17 name a trouble, order numbers and years do not. */
function names(word: string): boolean {
  if (!/\d/.test(word)) return word.length > 2
  return (
    word.length > 2 && word.length < 6 && !/^(?:19|20)\d\d$/.test(word) && /^(?:[a-z]{0,3}\d{1,4}|\d{3})$/.test(word)
  )
}

function singular(word: string): string {
  return word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word
}
