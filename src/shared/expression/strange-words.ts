import type { ASTNode } from '@marcbachmann/cel-js'
import type { ExpressionField } from './fields.ts'
import { childrenOf, literalTexts, pathOf } from './nodes.ts'

/** A text an expression compares with a field that never has it, such as a misspelt flag. */
export interface StrangeWord {
  readonly field: string
  readonly word: string
}

/** Looks at `field == "word"`, `"word" in field` and `field in ["word", …]`, either way round. */
export function strangeWords(node: ASTNode, fields: readonly ExpressionField[]): StrangeWord[] {
  const own =
    node.op === '==' || node.op === '!=' || node.op === 'in'
      ? [
          [node.args[0], node.args[1]],
          [node.args[1], node.args[0]],
        ].flatMap(([a, b]) => (a && b ? strangeIn(a, b, fields) : []))
      : []
  return [...own, ...childrenOf(node).flatMap((child) => strangeWords(child, fields))]
}

function strangeIn(named: ASTNode, literal: ASTNode, fields: readonly ExpressionField[]): StrangeWord[] {
  const name = pathOf(named)
  const known = fields.find((field) => field.name === name)?.words
  if (!name || !known) return []
  return literalTexts(literal)
    .filter((word) => !known.includes(word))
    .map((word) => ({ field: name, word }))
}
