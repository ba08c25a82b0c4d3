import type { Flag } from '../../case/flag.ts'

/** A flag as reasons speak of it. */
export function named({ label }: Flag): string {
  // A quotation within a quotation.
  return `Flag "${label.replaceAll('"', "'")}"`
}

/** A skill or category in words: `card_payments` as 'card payments'. */
export function inWords(name: string): string {
  return name.replaceAll('_', ' ')
}
