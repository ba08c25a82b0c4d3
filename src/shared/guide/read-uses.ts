import { type ASTNode, serialize } from '@marcbachmann/cel-js'
import { childrenOf, literalText, pathOf } from '../expression/nodes.ts'

/** Where an expression looks at fields. */

/** One place where an expression looks at something. */
export interface Use {
  /** As the expression writes it, spaced evenly: `amount`, `facts.number("order.total")`, `"legal_threat" in flags`. */
  readonly text: string
  /** The field: `amount`, `facts`, `vars.why`. */
  readonly field: string
  /** The fact, question or flag asked for by name; null: the field as a whole. */
  readonly key: string | null
  /** Characters of the expression (half-open). */
  readonly from: number
  readonly to: number
}

/** Fields that are asked for one entry of theirs. */
const keyed = new Set(['facts', 'answers', 'flags'])
const readers = new Set(['number', 'text', 'yes'])

/** Every use of a field in an expression, in the order written; `names`: the fields there are. */
export function readUses(names: ReadonlySet<string>, tree: ASTNode): Use[] {
  const visit = (node: ASTNode): Use[] => {
    const entry = entryOf(node)
    if (entry) return [placed(node, entry.field, entry.key)]
    const path = pathOf(node) ?? indexedVariable(node)
    if (path !== null && names.has(path)) return [placed(node, path, null)]
    return childrenOf(node).flatMap(visit)
  }
  return visit(tree)
}

function placed(node: ASTNode, field: string, key: string | null): Use {
  const { start, end } = node.range
  return { text: serialize(node), field, key, from: start, to: end }
}

/** `facts.number("k")`, `facts["k"]`, `facts.k`, `"k" in facts` and the same for answers and flags. */
function entryOf(node: ASTNode): { field: string; key: string } | null {
  switch (node.op) {
    case 'rcall': {
      const [name, owner, [first]] = node.args
      return readers.has(name) && first ? entry(owner, literalText(first)) : null
    }
    case '[]':
      return entry(node.args[0], literalText(node.args[1]))
    case '.':
      return entry(node.args[0], node.args[1])
    case 'in':
      return entry(node.args[1], literalText(node.args[0]))
    default:
      return null
  }
}

function entry(owner: ASTNode, key: string | null): { field: string; key: string } | null {
  return owner.op === 'id' && keyed.has(owner.args) && key !== null ? { field: owner.args, key } : null
}

/** `vars["why"]` says the same as `vars.why`. */
function indexedVariable(node: ASTNode): string | null {
  if (node.op !== '[]' || node.args[0].op !== 'id' || node.args[0].args !== 'vars') return null
  const key = literalText(node.args[1])
  return key === null ? null : `vars.${key}`
}
