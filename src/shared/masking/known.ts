import { fold } from '../triage/text/passages.ts'
import type { MaskingHints } from './hints.ts'
import type { PersonalKind, PersonalSpan } from './kinds.ts'
import { levelText } from './level-text.ts'
import { notNames } from './not-names.ts'

/** Finds what is known: made once for a case, used for each of its texts. */
export type KnownFinder = (text: string) => PersonalSpan[]

/** Shorter parts of names are left alone unless they stand in the whole name. */
const shortestPart = 3
const shortestValue = 3
/** Most details looked for; a case with more is no case of one customer. */
const mostKnown = 400

/** A finder of the names and values of the hints, in a level text. */
export function knownFinder({ names, values }: MaskingHints): KnownFinder {
  const wholes = unique(names.map(tidy).filter((name) => /\p{L}{2}/u.test(name)))
  const parts = unique(wholes.flatMap(partsOf)).filter((part) => part.length >= shortestPart)
  const plainParts = parts.filter((part) => !isEverydayWord(part))
  // Two letters are an everyday word in some language: 'Li', 'Wu', 'Ng'.
  const short = unique(wholes.flatMap(partsOf)).filter((part) => /^\p{Lu}\p{Ll}$/u.test(part) && !particles.has(part))
  const everyday = [...parts.filter(isEverydayWord), ...short]
  const finders = [
    finder('name', [...wholes, ...plainParts], false),
    // 'Will' and 'May' are names where they have a capital and begin no sentence.
    finder('name', everyday, true),
    ...[...Map.groupBy(values, ({ kind }) => kind)].map(([kind, some]) =>
      finder(
        kind,
        unique(some.map(({ value }) => tidy(value)).filter((value) => value.length >= shortestValue)),
        false,
      ),
    ),
  ]
  return (text) => {
    const folded = fold(text)
    return finders.flatMap((find) => find(text, folded))
  }
}

function finder(kind: PersonalKind, wanted: readonly string[], needsCapital: boolean) {
  const sources = wanted
    .slice(0, mostKnown)
    .toSorted((a, b) => b.length - a.length)
    .map((value) => sourceOf(kind, fold(value)))
  if (sources.length === 0) return () => []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text: string, folded: string): PersonalSpan[] =>
    Array.from(folded.matchAll(pattern), ({ index, 0: { length } }) => ({
      kind,
      start: index,
      end: index + length,
    })).filter(
      ({ start }) =>
        !needsCapital || (/^\p{Lu}/u.test(text.slice(start, start + 2)) && /[\p{L},] $/u.test(text.slice(0, start))),
    )
}

/** A value as it may be written: numbers with other signs between their digits, names over a line's end. */
function sourceOf(kind: PersonalKind, value: string): string {
  const isNumber = kind === 'phone' || kind === 'iban' || kind === 'card'
  if (!isNumber) return value.split(/\s+/).map(literal).join('\\s+')
  const signs = [...value.replace(/[^a-z0-9+]/g, '')].map(literal)
  return signs.join('[ ()./-]{0,3}')
}

function partsOf(name: string): string[] {
  return name.split(/[\s,]+/).map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
}

function isEverydayWord(part: string): boolean {
  const small = fold(part)
  return notNames.has(small) || ambiguous.has(small)
}

/** Small words of names that stand with a capital in lists. */
const particles: ReadonlySet<string> = new Set([
  'De',
  'Da',
  'Di',
  'Do',
  'Du',
  'La',
  'Le',
  'El',
  'Al',
  'St',
  'Mr',
  'Ms',
  'Dr',
  'Jr',
  'Sr',
])

/** Names that are everyday words as well. */
const ambiguous: ReadonlySet<string> = new Set(
  'mark will bill art frank grace faith hope joy chase rich summer dawn drew rose lily ruby penny pat rob sue ray jack max miles dean dale gene guy holly iris ivy jade jay jean josh lance marina melody mercy nick olive pearl peter robin rusty sandy skip stone sunny terry tony violet wade ward white black brown green young long short small king baker cook page price day fox lane field wood woods ford stone bell church hill banks best cash cross english french grant gray hunt love major moore power rice rivers sharp silver singer star strong sweet walker ward waters west winter wise worth customer guest user client member'.split(
    ' ',
  ),
)

function tidy(value: string): string {
  return levelText(value).trim().replace(/\s+/g, ' ')
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
