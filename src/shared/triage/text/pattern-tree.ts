import { closingOf, splitAlternatives } from './phrase-index-starts.ts'

/** One piece of a pattern. `least` is 0 where it may be missing; `many` where it may come again. */
export type Piece = { readonly least: 0 | 1; readonly many: boolean } & (
  | { readonly kind: 'sign'; readonly sign: string }
  /** One of these letters, or null for signs that cannot be listed. */
  | { readonly kind: 'class'; readonly letters: readonly string[] | null }
  | { readonly kind: 'blank' }
  /** The beginning or the end of a word; takes up no room. */
  | { readonly kind: 'edge' }
  | { readonly kind: 'group'; readonly ways: readonly (readonly Piece[])[] }
)

/** The pieces of a pattern in order; what looks ahead or back takes up no room and is left out. */
export function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = []
  let rest = pattern
  while (rest !== '') {
    const atom = atomOf(rest)
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(rest.slice(atom.length))?.[0] ?? ''
    const lazy = quantifier !== '' && rest.charAt(atom.length + quantifier.length) === '?' ? 1 : 0
    rest = rest.slice(atom.length + quantifier.length + lazy)
    const least = quantifier === '?' || quantifier === '*' || quantifier.startsWith('{0') ? 0 : 1
    const many = quantifier !== '' && quantifier !== '?'
    const piece = pieceOf(atom, { least, many })
    if (piece) pieces.push(piece)
  }
  return pieces
}

function atomOf(pattern: string): string {
  if (pattern.startsWith('(')) return pattern.slice(0, closingOf(pattern) + 1)
  if (pattern.startsWith('[')) return /^\[(?:\\.|[^\]])*\]/.exec(pattern)?.[0] ?? pattern
  return pattern.slice(0, pattern.startsWith('\\') ? 2 : 1)
}

function pieceOf(atom: string, often: Pick<Piece, 'least' | 'many'>): Piece | null {
  if (/^\(\?<?[=!]/.test(atom) || atom === '$') return null
  if (atom === '\\b' || atom === '^') return { kind: 'edge', ...often }
  if (atom.startsWith('(')) {
    const inside = atom.replace(/^\((?:\?:|\?<\w+>)?/, '').slice(0, -1)
    return { kind: 'group', ways: splitAlternatives(inside).map(piecesOf), ...often }
  }
  if (atom === '[ \\n]') return { kind: 'blank', ...often }
  if (atom.startsWith('[')) {
    const inside = atom.slice(1, -1)
    return { kind: 'class', letters: /^[a-z]+$/.test(inside) ? [...inside] : null, ...often }
  }
  if (/^\\[a-z]/i.test(atom) || atom === '.') return { kind: 'class', letters: null, ...often }
  return { kind: 'sign', sign: atom.slice(-1), ...often }
}
