import type { ASTNode } from '@marcbachmann/cel-js'
import { childrenOf, literalText } from '../../expression/nodes.ts'
import type { Guide } from '../guide.ts'
import { usesIn } from '../uses.ts'

/** What conditions look at, and the values that they tell apart. */

/** One thing that conditions ask for: a field, a fact, an answer, or whether a word is in a list. */
export interface Term {
  /** The same for every use of the same thing. */
  readonly id: string
  /** `amount`, `facts`, `answers`, `flags`. */
  readonly field: string
  /** The fact, question or word asked for; null: the field as a whole. */
  readonly key: string | null
  /** How a fact or an answer is asked for: as `number`, `text` or `yes`, whether it is there (`has`), or as it is (`any`). */
  readonly readAs: Set<string>
  readonly numbers: Set<number>
  readonly texts: Set<string>
  /** Texts looked for inside it, at its beginning or at its end. */
  readonly pieces: Set<string>
  /** The terms it is compared with. */
  readonly beside: Set<string>
  /** Whether the order of texts counts: `severity <= "S2"`. */
  ordered: boolean
  /** Whether it is reckoned with or looked at in a way whose borders are not known. */
  vague: boolean
}

const comparing = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])
const pieceCalls = new Set(['startsWith', 'endsWith', 'contains'])
const plain = new Set(['&&', '||', '!_', '?:', 'value', 'id', '.', 'list', ...comparing])

/** The terms of some expressions, by id. */
export function termsOf(guide: Pick<Guide, 'variables'>, trees: readonly ASTNode[]): Map<string, Term> {
  const terms = new Map<string, Term>()
  for (const tree of trees) {
    const used = new Map(usesIn(guide, tree).map(({ field, key, from, to }) => [`${from} ${to}`, { field, key }]))
    const termAt = (node: ASTNode): Term | null => {
      const use = used.get(`${node.range.start} ${node.range.end}`)
      if (!use) return null
      const term = known(terms, use.field, use.key)
      term.readAs.add(node.op === 'rcall' ? node.args[0] : node.op === 'in' ? 'has' : 'any')
      return term
    }
    collect(tree, termAt)
  }
  return terms
}

function known(terms: Map<string, Term>, field: string, key: string | null): Term {
  const id = key === null ? field : `${field} ${key}`
  const term = terms.get(id) ?? {
    id,
    field,
    key,
    readAs: new Set(),
    numbers: new Set(),
    texts: new Set(),
    pieces: new Set(),
    beside: new Set(),
    ordered: false,
    vague: false,
  }
  terms.set(id, term)
  return term
}

/** Puts the literals of a comparison down at the terms they are compared with. */
function collect(node: ASTNode, termAt: (node: ASTNode) => Term | null): void {
  if (termAt(node)) return
  if (comparing.has(node.op)) {
    const sides = childrenOf(node)
    const found = partsOf(sides, termAt)
    // Only a bare term against literals, or against another bare term, has borders that are known.
    const isBare = sides.every(
      (side) => termAt(side) !== null || sizedBy(side, termAt) || partsOf([side], termAt).terms.length === 0,
    )
    for (const term of found.terms) {
      for (const number of found.numbers) term.numbers.add(number)
      for (const text of found.texts) term.texts.add(text)
      for (const other of found.terms) if (other !== term) term.beside.add(other.id)
      if (found.texts.length > 0 && node.op.length <= 2 && /[<>]/.test(node.op)) term.ordered = true
      if (!isBare) term.vague = true
    }
  } else if (node.op === 'rcall' && pieceCalls.has(node.args[0])) {
    const owner = termAt(node.args[1])
    const piece = node.args[2][0] ? literalText(node.args[2][0]) : null
    if (owner && piece !== null) owner.pieces.add(piece)
    else for (const term of partsOf([node], termAt).terms) term.vague = true
  } else if (!plain.has(node.op) && !sizedBy(node, termAt))
    for (const term of partsOf([node], termAt).terms) term.vague = true
  for (const child of childrenOf(node)) collect(child, termAt)
}

/** The list whose length a node is. */
function sizedBy(node: ASTNode, termAt: (node: ASTNode) => Term | null): Term | null {
  if (node.op === 'call' && node.args[0] === 'size') return node.args[1][0] ? termAt(node.args[1][0]) : null
  return node.op === 'rcall' && node.args[0] === 'size' ? termAt(node.args[1]) : null
}

function partsOf(nodes: readonly ASTNode[], termAt: (node: ASTNode) => Term | null) {
  const terms: Term[] = []
  const numbers: number[] = []
  const texts: string[] = []
  const visit = (node: ASTNode): void => {
    const term = termAt(node)
    if (term) {
      terms.push(term)
      return
    }
    const number = literalNumber(node)
    if (number !== null) numbers.push(number)
    else if (node.op === 'value' && typeof node.args === 'string') texts.push(node.args)
    else for (const child of childrenOf(node)) visit(child)
  }
  for (const node of nodes) visit(node)
  return { terms, numbers, texts }
}

/** The number that a node is, with its sign; null when it is something else. */
function literalNumber(node: ASTNode): number | null {
  if (node.op === '-_') {
    const below = literalNumber(node.args)
    return below === null ? null : -below
  }
  if (node.op !== 'value') return null
  return typeof node.args === 'number' || typeof node.args === 'bigint' ? Number(node.args) : null
}
