import { findWith } from './find-personal.ts'
import type { MaskingHints } from './hints.ts'
import { identityOf } from './identity.ts'
import type { PersonalKind, PersonalSpan } from './kinds.ts'
import { knownFinder } from './known.ts'
import { levelText } from './level-text.ts'
import { type PlaceholderKind, placeholder, placeholders, tidied } from './placeholders.ts'

/** Texts without their personal details, and the way back. */
export interface Masked {
  /** The texts in the order given, details replaced by placeholders such as `[name 1]`. */
  readonly masked: readonly string[]
  /** How many different details of each kind there were. */
  readonly counts: Readonly<Partial<Record<PersonalKind, number>>>
  /**
   * Puts details back where their placeholders stand, in any text: the masked ones, or what somebody wrote about them.
   * `restore(masked[i])` is the text i, sign for sign. A placeholder that was never given stays as it is.
   */
  restore(text: string): string
  /** The placeholders in a text that were never given, such as one that a model made up. */
  unknownIn(text: string): readonly string[]
}

/**
 * Masks texts that belong together, such as all of a case: the same detail gets the same placeholder in each of them, and
 * one that is told in one text (a name, an order number) is masked in the others too. What looks like a placeholder in a
 * text already is masked as well, so that nothing is put back in its place. Pure and deterministic.
 */
export function mask(texts: readonly string[], hints: MaskingHints): Masked {
  const table = new Table()
  const spans = findAll(texts, hints)
  const masked = texts.map((text, at) => replace(text, spans[at] ?? [], table))
  return {
    masked,
    counts: table.counts(),
    restore: (text) => text.replace(placeholders(), (...match) => table.written(tidied(match)) ?? match[0]),
    unknownIn: (text) =>
      [...text.matchAll(placeholders())]
        .filter((match) => table.written(tidied(match)) === undefined)
        .map(([whole]) => whole),
  }
}

/** Details told in one text are looked for in all of them. */
function findAll(texts: readonly string[], hints: MaskingHints): readonly (readonly PersonalSpan[])[] {
  const first = knownFinder(hints)
  const found = texts.map((text) => findWith(text, first, hints.keep))
  const told = found.flatMap((spans, at) =>
    spans.map(({ kind, start, end }) => ({ kind, value: (texts[at] ?? '').slice(start, end) })),
  )
  if (told.length === 0 || texts.length < 2) return found
  const second = knownFinder({
    names: [...hints.names, ...told.filter(({ kind }) => kind === 'name').map(({ value }) => value)],
    values: [...hints.values, ...told.filter(({ kind, value }) => kind !== 'name' && isTelling(value))],
    keep: hints.keep,
  })
  return texts.map((text) => findWith(text, second, hints.keep))
}

/** A value that is looked for elsewhere must not be any small number. */
function isTelling(value: string): boolean {
  return value.length >= 5 || /\d{4}/.test(levelText(value))
}

function replace(text: string, spans: readonly PersonalSpan[], table: Table): string {
  const stretches = withOwnPlaceholders(text, spans)
  let made = ''
  let at = 0
  for (const { kind, start, end } of stretches) {
    made += text.slice(at, start) + table.placeholderOf(kind, text.slice(start, end))
    at = end
  }
  return made + text.slice(at)
}

/** The spans together with what looks like a placeholder; a span that crosses such a stretch is part of it. */
function withOwnPlaceholders(
  text: string,
  spans: readonly PersonalSpan[],
): { kind: PlaceholderKind; start: number; end: number }[] {
  const own = text.includes('[')
    ? Array.from(text.matchAll(placeholders()), ({ index, 0: { length } }) => ({
        kind: 'text' as const,
        start: index,
        end: index + length,
      }))
    : []
  if (own.length === 0) return [...spans]
  const apart = spans.filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end))
  const crossing = own.filter((one) =>
    spans.every(({ start, end }) => end <= one.start || one.end <= start || (one.start <= start && end <= one.end)),
  )
  const around = spans.filter(
    (span) => !apart.includes(span) && !crossing.some((one) => one.start < span.end && span.start < one.end),
  )
  return [...apart, ...crossing, ...around].toSorted((a, b) => a.start - b.start)
}

/** Which placeholder stands for what. */
class Table {
  readonly #byWriting = new Map<string, string>()
  readonly #byPlaceholder = new Map<string, string>()
  readonly #numbers = new Map<string, { readonly number: number; variants: number }>()
  readonly #totals = new Map<PlaceholderKind, number>()

  placeholderOf(kind: PlaceholderKind, written: string): string {
    const key = `${kind} ${written}`
    const before = this.#byWriting.get(key)
    if (before !== undefined) return before
    const identity = `${kind} ${kind === 'text' ? written : identityOf(kind, written)}`
    const entry = this.#numbers.get(identity) ?? { number: this.#next(kind), variants: 0 }
    entry.variants += 1
    this.#numbers.set(identity, entry)
    const made = placeholder(kind, entry.number, entry.variants)
    this.#byWriting.set(key, made)
    this.#byPlaceholder.set(made, written)
    return made
  }

  written(made: string): string | undefined {
    return this.#byPlaceholder.get(made)
  }

  counts(): Partial<Record<PersonalKind, number>> {
    const counts: Partial<Record<PersonalKind, number>> = {}
    for (const [kind, total] of this.#totals) if (kind !== 'text') counts[kind] = total
    return counts
  }

  #next(kind: PlaceholderKind): number {
    const next = (this.#totals.get(kind) ?? 0) + 1
    this.#totals.set(kind, next)
    return next
  }
}
