import { z } from 'zod'

/** The kinds of personal details that are masked; a placeholder names its kind. */
export const personalKindSchema = z.enum(['name', 'email', 'phone', 'iban', 'card', 'order', 'account', 'address'])
export type PersonalKind = z.infer<typeof personalKindSchema>

export const personalKinds: readonly PersonalKind[] = personalKindSchema.options

/** A half-open stretch of a text, in UTF-16 units, that tells who somebody is or what is theirs. */
export interface PersonalSpan {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
}

/** The matches of a global expression as spans of one kind. */
export function spansOf(kind: PersonalKind, text: string, pattern: RegExp): PersonalSpan[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: whole }) => ({
    kind,
    start: index,
    end: index + whole.length,
  }))
}
