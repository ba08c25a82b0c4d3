/** Values as people read them. */

/** What an expression can give. */
export type ExpressionValue = string | number | boolean | readonly string[]

/** A value in words: `yes`, `740`, `billing, legal`; an empty text or list as ''. */
export function valueWords(value: ExpressionValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberWords(value)
  return typeof value === 'string' ? value : value.join(', ')
}

/** A number without the noise of binary fractions: 0.1 + 0.2 is `0.3`. */
export function numberWords(value: number): string {
  return String(Number(value.toFixed(6)))
}
