import type { PersonalKind } from './kinds.ts'

/** What stands in the place of a detail. `text` stands for what looked like a placeholder in the text itself. */
export type PlaceholderKind = PersonalKind | 'text'

/** `[name 1]`, and `[name 1.2]` for the second way in which the same detail is written. */
export function placeholder(kind: PlaceholderKind, number: number, variant: number): string {
  return variant === 1 ? `[${kind} ${number}]` : `[${kind} ${number}.${variant}]`
}

/** Placeholders as people and models write them back: in any case, with other spaces. */
export function placeholders(): RegExp {
  return /\[[ \t]{0,3}(name|email|phone|iban|card|order|account|address|text)[ \t_-]{0,3}(\d{1,6})(?:\.(\d{1,6}))?[ \t]{0,3}\]/gi
}

/** The placeholder as this module writes it. */
export function tidied(match: readonly (string | undefined)[]): string {
  const [, kind = '', number = '', variant] = match
  const same = `[${kind.toLowerCase()} ${Number(number)}`
  return variant === undefined || Number(variant) === 1 ? `${same}]` : `${same}.${Number(variant)}]`
}
