import type { PersonalSpan } from './kinds.ts'

const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]'
const words =
  '(?:zip|post(?:al)?)[ -]?code|zip|post ?code|pin ?code|c[óo]digo postal|c\\.?p\\.?|cep|plz|postleitzahl|code postal'

/** Postcodes that tell themselves by their form, or by the word before them, with the town where one stands beside. */
const forms: readonly RegExp[] = [
  // United Kingdom (BS 7666).
  /(?<![\p{L}\p{N}])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?|GIR) ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  // Canada.
  /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/gu,
  // United States: the state before it, or nine digits.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2},? )?(?:${states}),? \\d{5}(?:-\\d{4})?(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  /(?<![\p{L}\p{N}-])\d{5}-\d{4}(?![\p{L}\p{N}-])/gu,
  // Brazil.
  /(?<![\p{L}\p{N}.-])\d{5}-\d{3}(?![\p{L}\p{N}-])/gu,
  // Netherlands.
  /(?<![\p{L}\p{N}])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])/gu,
  // Told by a word.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words})(?: (?:is|es|[ée]|of|ist|est|number))*:? ?#?(?=[\\p{L}\\d -]{0,9}\\d)(\\p{L}{0,2}\\d[\\p{L}\\d]{0,5}(?:[ -]\\d[\\p{L}\\d]{1,3})?)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
]

/** Postcodes in a level text, where the form or a word tells them. Five digits alone are none. */
export function findPostcodes(text: string): PersonalSpan[] {
  return forms.flatMap((form) =>
    Array.from(text.matchAll(form), ({ index, 0: whole, 1: told }) => ({
      kind: 'address' as const,
      start: index + (told === undefined ? 0 : whole.length - told.length),
      end: index + whole.length,
    })),
  )
}
