import type { ExpressionCall, Language } from '../expression/language.ts'
import { makeLanguage } from '../expression/language.ts'
import type { Guide } from './guide.ts'
import { guideFields } from './guide-fields.ts'

/** The language of a guide's expressions: it differs from guide to guide only by the variables. */

const calls: readonly ExpressionCall[] = [
  {
    name: 'round',
    signatures: ['round(double): double', 'round(int): double'],
    run: (value) => Math.round(Number(value)),
  },
  {
    name: 'min',
    signatures: pairs('min'),
    run: (a, b) => Math.min(Number(a), Number(b)),
  },
  {
    name: 'max',
    signatures: pairs('max'),
    run: (a, b) => Math.max(Number(a), Number(b)),
  },
]

function pairs(name: string): string[] {
  const kinds = ['double', 'int']
  return kinds.flatMap((a) => kinds.map((b) => `${name}(${a}, ${b}): double`))
}

const languages = new Map<string, Language>()
const mostLanguages = 100

/** The language in which a guide with these variables is written; the same variables give the same one. */
export function languageOf({ variables }: Pick<Guide, 'variables'>): Language {
  const signature = variables.map(({ key, type }) => `${key}:${type}`).join(' ')
  const known = languages.get(signature)
  if (known) return known
  const made = makeLanguage(guideFields({ variables }), 'guides', calls)
  if (languages.size >= mostLanguages) languages.clear()
  languages.set(signature, made)
  return made
}
