import type { ASTNode } from '@marcbachmann/cel-js'

/** Reading the tree of a parsed expression. */

/** The parts of a node that are nodes themselves, in order. */
export function childrenOf(node: ASTNode): ASTNode[] {
  return nodesIn(node.args)
}

/** The dotted name a node is, such as `customer.tier`; null when it is something else. */
export function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args
  if (node.op !== '.') return null
  const left = pathOf(node.args[0])
  return left === null ? null : `${left}.${node.args[1]}`
}

/** The text a node is, when it is a literal one; else null. */
export function literalText(node: ASTNode): string | null {
  return node.op === 'value' && typeof node.args === 'string' ? node.args : null
}

/** The texts in a literal, or in a list of literals. */
export function literalTexts(node: ASTNode): string[] {
  const own = literalText(node)
  if (own !== null) return [own]
  return node.op === 'list' ? node.args.flatMap(literalTexts) : []
}

/** Whether an expression names anything at all. */
export function hasNames(node: ASTNode): boolean {
  return node.op === 'id' || childrenOf(node).some(hasNames)
}

function nodesIn(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn)
  return isNode(args) ? [args] : []
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value
}
