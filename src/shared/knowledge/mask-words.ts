import { findPersonal, type MaskingHints, type PersonalKind } from '../masking/index.ts'
import { fold } from '../triage/text/passages.ts'
import type { KnowledgeWords } from './note.ts'

/** Kinds that form and check digits tell; the others may be guessed from the words around. */
const sure: ReadonlySet<PersonalKind> = new Set(['email', 'iban', 'card', 'phone'])
/** Shorter parts of names say nothing by themselves. */
const shortestPart = 3

/**
 * The words of a note without what is certainly a person's: whatever the case knows of its people, and what form alone
 * tells. Names that are only guessed stay, so that a lead who put a word back keeps it. Doing it twice changes nothing.
 */
export function maskWords(words: KnowledgeWords, hints: MaskingHints): KnowledgeWords {
  const parts = new Set(hints.names.flatMap(partsOf).filter((part) => part.length >= shortestPart))
  const values = new Set([...hints.names, ...hints.values.map(({ value }) => value)].map(level))
  const isKnown = (text: string) => values.has(level(text)) || partsOf(text).some((part) => parts.has(part))
  const masked = (text: string) => {
    let made = ''
    let at = 0
    for (const { kind, start, end } of findPersonal(text, hints)) {
      if (!sure.has(kind) && !isKnown(text.slice(start, end))) continue
      made += `${text.slice(at, start)}[${kind}]`
      at = end
    }
    return made + text.slice(at)
  }
  return { ...words, problem: masked(words.problem).slice(0, 2_000), solution: masked(words.solution).slice(0, 5_000) }
}

function partsOf(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u)
}

function level(text: string): string {
  return partsOf(text).join('')
}
