import { stopWords } from '../triage/signals/stop-words.ts'
import { fold } from '../triage/text/passages.ts'

/** Words by which customers ask for people and tell days: they tell nothing of the trouble. */
const others: ReadonlySet<string> = new Set(
  `rather really nearly speak spoke talk talking person human manager supervisor somebody anybody call called phone january
  february march april june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday salamat gracias obrigado obrigada hello regards`.split(/\s+/),
)

/** Fewest letters of a word that says something. */
const shortest = 3

/**
 * The words that say what a text is about, folded and without endings, in order and as often as they stand there.
 * Numbers of four digits and more name one order or customer and are left out.
 */
export function contentWords(text: string): string[] {
  const found: string[] = []
  for (const [word] of fold(text).matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu)) {
    if (word.length < shortest || stopWords.has(word) || others.has(word) || /\d{4}/.test(word)) continue
    const stem = stemOf(word.replace(/'.*$/, ''))
    if (stem.length >= shortest && !stopWords.has(stem)) found.push(stem)
  }
  return found
}

/**
 * A word without the endings that English, Spanish and Portuguese put to it: 'charges', 'charged' and 'charging' meet.
 * A light hand (the S-stemmer of Harman 1991, and -ed, -ing): what is cut too much would link what is not alike.
 */
export function stemOf(word: string): string {
  if (word.length < 5) return word.length === 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2)
  if (/[^su]s$/.test(word)) return stemOf(word.slice(0, -1))
  if (word.endsWith('ing') && word.length > 6) return undoubled(word.slice(0, -3))
  if (word.endsWith('ed') && word.length > 5) return undoubled(word.slice(0, -2))
  return word.endsWith('e') && word.length > 5 ? word.slice(0, -1) : word
}

function undoubled(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return stem.endsWith('e') && stem.length > 4 ? stem.slice(0, -1) : stem
}

/** The words behind stems as somebody wrote them in these texts; a stem that none of them holds stays as it is. */
export function asWritten(stems: readonly string[], texts: readonly string[]): string[] {
  if (stems.length === 0) return []
  const written = new Map<string, string>()
  for (const [word] of texts.join(' ').matchAll(/[\p{L}\p{N}]+/gu)) {
    const stem = stemOf(fold(word))
    if (!written.has(stem)) written.set(stem, word.toLowerCase())
  }
  return stems.map((stem) => written.get(stem) ?? stem)
}
