import { z } from 'zod'
import type { Found } from './evidence.ts'
import { fold, type Passage } from './passages.ts'

/** A workspace's own phrases for a rule, as its policy carries them. */
export const ownPhrasesSchema = z
  .array(z.string().trim().min(2).max(80))
  .max(200)
  .meta({ title: 'Own phrases', description: 'Further words and phrases that count, whole words', unit: 'phrases' })

const known = new WeakMap<readonly string[], RegExp | null>()

/** Where the workspace's own phrases stand in a passage: whole words, in any case, with or without accents. */
export function ownPhrases(passage: Passage, phrases: readonly string[]): Found[] {
  if (phrases.length === 0) return []
  const regex = known.get(phrases) ?? compile(phrases)
  if (!regex) return []
  return Array.from(passage.folded.matchAll(regex), ({ index, 0: { length } }) => ({
    passage,
    start: index,
    end: index + length,
  }))
}

function compile(phrases: readonly string[]): RegExp | null {
  const sources = phrases
    .map((phrase) => fold(phrase).trim())
    .filter((phrase) => phrase !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(/\s+/).map(literal).join(String.raw`\s+`))
  const regex = sources.length > 0 ? new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})(?![a-z0-9])`, 'g') : null
  known.set(phrases, regex)
  return regex
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
}

/** Finds in order of the text without those that overlap an earlier one. */
export function withoutOverlaps<T extends Found>(found: readonly T[]): T[] {
  const kept: T[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if ((kept.at(-1)?.end ?? 0) <= one.start) kept.push(one)
  }
  return kept
}
