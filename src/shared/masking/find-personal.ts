import { findAddresses } from './addresses.ts'
import { findCards } from './cards.ts'
import { findEmails } from './emails.ts'
import type { MaskingHints } from './hints.ts'
import { findIbans } from './ibans.ts'
import type { PersonalKind, PersonalSpan } from './kinds.ts'
import { type KnownFinder, knownFinder } from './known.ts'
import { levelText } from './level-text.ts'
import { findNames } from './names.ts'
import { findPhones } from './phones.ts'
import { findReferences } from './references.ts'
import { withoutOverlaps } from './spans.ts'

/**
 * The personal details in a text, in order and without overlaps: what the hints know, and what form or surroundings
 * tell. Finding is by rules: it misses what no rule foresees (docs/evaluation-assist.md has the figures).
 */
export function findPersonal(text: string, hints: MaskingHints): PersonalSpan[] {
  return findWith(text, knownFinder(hints), hints.keep)
}

/** The same with a finder that is made already. */
export function findWith(text: string, known: KnownFinder, keep: readonly string[]): PersonalSpan[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  const level = levelText(text)
  const found = withoutOverlaps([...known(level), ...readers.flatMap((read) => read(level))], strength)
  return found.flatMap((span) => {
    const tidy = withoutEdges(span, level)
    return tidy.end <= tidy.start || keep.includes(text.slice(tidy.start, tidy.end)) ? [] : [tidy]
  })
}

/** A detail neither begins nor ends with spaces or stops; what is nothing else is none. */
function withoutEdges({ kind, start, end }: PersonalSpan, text: string): PersonalSpan {
  const words = text.slice(start, end)
  const lead = /^[\s.,;:/-]*/.exec(words)?.[0].length ?? 0
  const tail = kind === 'name' ? 0 : (/[\s.,;:/-]*$/.exec(words)?.[0].length ?? 0)
  return { kind, start: start + lead, end: Math.max(start + lead, end - tail) }
}

const readers: readonly ((text: string) => PersonalSpan[])[] = [
  findEmails,
  findIbans,
  findCards,
  findPhones,
  findReferences,
  findAddresses,
  findNames,
]

/** Which kind holds where two claim the same place: check digits tell more than forms, forms more than words. */
const strength: Record<PersonalKind, number> = {
  email: 8,
  iban: 7,
  card: 6,
  order: 5,
  phone: 4,
  account: 3,
  address: 2,
  name: 1,
}
