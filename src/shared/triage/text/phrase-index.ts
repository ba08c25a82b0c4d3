import type { Span } from './evidence.ts'
import { startsOf } from './phrase-index-starts.ts'

/**
 * Finds phrases out of a long table in one pass. A pattern of several thousand alternatives would try each of them at
 * each word; sorted by the letters they can begin with, only a few are left. Patterns use literals, `(?:…)`, `\d`, `\w`
 * and quantifiers, and begin with none but these.
 */
export interface PhraseIndex<T> {
  /** The phrases in a folded text, in order, never overlapping; where two begin together the table's first wins. */
  find(folded: string): (Span & { readonly points: T })[]
}

/** A row of the table, as it is looked for. */
interface Row<T> {
  readonly regex: RegExp
  readonly points: T
}

/** The rows with a phrase that can begin with the letters that lead to this node. */
interface Node<T> {
  /** Rows with a phrase that begins with no more than these letters, by their place in the table. */
  readonly places: Set<number>
  readonly next: Map<number, Node<T>>
  /** All rows on the way here, in the table's order; gathered when a text first needs them. */
  rows: readonly Row<T>[] | null
}

/** The index of a table, whose order is the order of preference. It is built when it is first asked. */
export function indexPhrases<T>(table: readonly (readonly [points: T, pattern: string])[]): PhraseIndex<T> {
  let known: ((folded: string) => (Span & { points: T })[]) | null = null
  return {
    find(folded) {
      known ??= toFinder(table)
      return known(folded)
    },
  }
}

function toFinder<T>(
  table: readonly (readonly [points: T, pattern: string])[],
): (folded: string) => (Span & { points: T })[] {
  const root = emptyNode<T>()
  const rows = table.map(([points, pattern], place) => {
    for (const letters of startsOf(pattern)) nodeAt(root, letters).places.add(place)
    return { points, regex: new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y') }
  })
  return (folded) => findAll(folded, (index) => rowsAt(root, rows, folded, index))
}

function emptyNode<T>(): Node<T> {
  return { places: new Set(), next: new Map(), rows: null }
}

function nodeAt<T>(root: Node<T>, letters: string): Node<T> {
  let node = root
  for (let index = 0; index < letters.length; index += 1) {
    const code = letters.charCodeAt(index)
    const next = node.next.get(code) ?? emptyNode<T>()
    node.next.set(code, next)
    node = next
  }
  return node
}

function rowsAt<T>(root: Node<T>, all: readonly Row<T>[], folded: string, index: number): readonly Row<T>[] {
  let node = root
  for (let place = index; place < folded.length; place += 1) {
    const next = node.next.get(folded.charCodeAt(place))
    if (!next) break
    node = next
  }
  node.rows ??= gather(root, all, folded, index)
  return node.rows
}

function gather<T>(root: Node<T>, all: readonly Row<T>[], folded: string, index: number): readonly Row<T>[] {
  const places = new Set(root.places)
  let node: Node<T> | undefined = root
  for (let place = index; node; place += 1) {
    for (const one of node.places) places.add(one)
    node = node.next.get(folded.charCodeAt(place))
  }
  return all.filter((_, place) => places.has(place))
}

function findAll<T>(folded: string, rowsAtPlace: (index: number) => readonly Row<T>[]): (Span & { points: T })[] {
  const found: (Span & { points: T })[] = []
  let afterWord = false
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    const isStart = !afterWord && code !== 32
    afterWord = isWordSign(code)
    if (!isStart) continue
    for (const { regex, points } of rowsAtPlace(index)) {
      regex.lastIndex = index
      if (!regex.test(folded) || regex.lastIndex === index) continue
      found.push({ start: index, end: regex.lastIndex, points })
      index = regex.lastIndex - 1
      afterWord = isWordSign(folded.charCodeAt(index))
      break
    }
  }
  return found
}

function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
