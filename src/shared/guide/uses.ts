import type { ASTNode } from '@marcbachmann/cel-js'
import type { Guide } from './guide.ts'
import { languageOf } from './language-of.ts'
import type { Use } from './read-uses.ts'

export type { Use } from './read-uses.ts'

/** Every use of a field in an expression of a guide, in the order written; none where the expression is wrong. */
export function usesOf(guide: Pick<Guide, 'variables'>, source: string): readonly Use[] {
  const read = source.trim() === '' ? null : languageOf(guide).read(source)
  return read?.kind === 'fine' ? usesIn(guide, read.tree) : []
}

/** The same for an expression that has been read, or a part of one. */
export function usesIn(guide: Pick<Guide, 'variables'>, tree: ASTNode): readonly Use[] {
  return languageOf(guide).uses(tree)
}
