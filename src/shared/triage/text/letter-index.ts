import type { Span } from './evidence.ts'
import { closingOf } from './pattern-tree.ts'
import { splitAlternatives } from './phrase-index-starts.ts'

/** A phrase found, with the kind its row names. */
export interface Hit<K extends string> extends Span {
  readonly kind: K
}

interface Matcher<K> {
  readonly regex: RegExp
  readonly kinds: readonly K[]
}

/**
 * Finds long patterns, such as those of topics, at the beginnings of words, never overlapping; where two begin together
 * the table's first wins. Patterns are sorted by the first letter only and stay whole: cutting them by more letters, as
 * `indexPhrases` does for short phrases, would copy each long pattern many times. Built when first needed.
 */
export function indexByLetter<K extends string>(
  table: readonly (readonly [kind: K, pattern: string])[],
): (folded: string) => Hit<K>[] {
  let rows: ReadonlyMap<string, [kind: K, pattern: string][]> | null = null
  const matchers = new Map<string, Matcher<K>>()
  const matcherOf = (letter: string): Matcher<K> | null => {
    const known = matchers.get(letter)
    if (known) return known
    rows ??= byLetter(table)
    const bucket = rows.get(letter)
    if (!bucket) return null
    const matcher = toMatcher(bucket)
    matchers.set(letter, matcher)
    return matcher
  }
  return (folded) => findAll(folded, matcherOf)
}

function byLetter<K>(table: readonly (readonly [kind: K, pattern: string])[]): Map<string, [K, string][]> {
  const rows = new Map<string, [K, string][]>()
  for (const [kind, pattern] of table) {
    for (const alternative of splitAlternatives(pattern)) {
      for (const letter of firstLetters(alternative)) {
        const bucket = rows.get(letter) ?? []
        rows.set(letter, bucket)
        bucket.push([kind, alternative])
      }
    }
  }
  return rows
}

const wordSigns = [...'abcdefghijklmnopqrstuvwxyz0123456789']

/** Every sign a pattern can begin with; groups and literals, the escapes `\\d` and `\\w`. */
export function firstLetters(pattern: string): ReadonlySet<string> {
  const letters = new Set<string>()
  let rest = pattern
  for (;;) {
    const end = rest.startsWith('(?:') ? closingOf(rest) + 1 : rest.startsWith('\\') ? 2 : 1
    const atom = rest.slice(0, end)
    for (const letter of lettersOf(atom)) letters.add(letter)
    const quantifier = rest.charAt(end)
    if (quantifier !== '?' && quantifier !== '*') return letters
    rest = rest.slice(end + 1)
  }
}

function lettersOf(atom: string): Iterable<string> {
  if (atom.startsWith('(?:')) return splitAlternatives(atom.slice(3, -1)).flatMap((one) => [...firstLetters(one)])
  if (!atom.startsWith('\\')) return /[a-z0-9$]/.test(atom) ? [atom] : fail(atom)
  const escaped = atom.charAt(1)
  return escaped === 'd' ? wordSigns.slice(26) : escaped === 'w' ? wordSigns : [escaped]
}

function fail(atom: string): never {
  throw new Error(`a pattern cannot begin with: ${atom}`)
}

/** Neighbours of one kind share a group: the fewer groups, the faster. */
function toMatcher<K>(bucket: readonly (readonly [kind: K, pattern: string])[]): Matcher<K> {
  const groups: { kind: K; patterns: string[] }[] = []
  for (const [kind, pattern] of bucket) {
    const last = groups.at(-1)
    if (last?.kind === kind) last.patterns.push(pattern)
    else groups.push({ kind, patterns: [pattern] })
  }
  const source = groups.map(({ patterns }) => `(${patterns.join('|')})`).join('|')
  return { regex: new RegExp(`(?:${source})(?![a-z0-9])`, 'y'), kinds: groups.map(({ kind }) => kind) }
}

function findAll<K extends string>(folded: string, matcherOf: (letter: string) => Matcher<K> | null): Hit<K>[] {
  const found: Hit<K>[] = []
  let afterWord = false
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    const isStart = !afterWord && code > 32
    afterWord = isWordSign(code)
    if (!isStart) continue
    const matcher = matcherOf(folded.charAt(index))
    if (!matcher) continue
    matcher.regex.lastIndex = index
    const match = matcher.regex.exec(folded)
    if (!match || match[0] === '') continue
    const end = index + match[0].length
    const kind = matcher.kinds[match.findIndex((part, position) => position > 0 && part !== undefined) - 1]
    if (kind !== undefined) found.push({ start: index, end, kind })
    index = end - 1
    afterWord = isWordSign(folded.charCodeAt(index))
  }
  return found
}

function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
