import type { ASTNode } from '@marcbachmann/cel-js'
import type { ExpressionCall, Language } from '../expression/language.ts'
import { makeLanguage } from '../expression/language.ts'
import type { Guide } from './guide.ts'
import { guideFields } from './guide-fields.ts'
import { readUses, type Use } from './read-uses.ts'

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

/** A guide's language, with what is known of its expressions. */
export interface GuideLanguage extends Language {
  /** Where an expression looks at fields, in the order written; kept with the tree. */
  readonly uses: (tree: ASTNode) => readonly Use[]
}

const languages = new Map<string, GuideLanguage>()
const mostLanguages = 100

/** The language in which a guide with these variables is written; the same variables give the same one. */
export function languageOf({ variables }: Pick<Guide, 'variables'>): GuideLanguage {
  const signature = variables.map(({ key, type }) => `${key}:${type}`).join(' ')
  const known = languages.get(signature)
  if (known) return known
  const fields = guideFields({ variables })
  const names = new Set(fields.map(({ name }) => name))
  const kept = new WeakMap<ASTNode, readonly Use[]>()
  const made: GuideLanguage = {
    ...makeLanguage(fields, 'guides', calls),
    uses: (tree) => {
      const uses = kept.get(tree) ?? readUses(names, tree)
      kept.set(tree, uses)
      return uses
    },
  }
  if (languages.size >= mostLanguages) languages.clear()
  languages.set(signature, made)
  return made
}
