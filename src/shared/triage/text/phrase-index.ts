import type { Span } from './evidence.ts'
import { splitAlternatives, startsOf } from './phrase-index-starts.ts'

/**
 * Finds phrases out of a long table in one pass. A pattern of several thousand alternatives would try each of them at
 * each word; sorted by the letters they can begin with, only a few are left. Patterns use literals, `(?:…)`, `\d`, `\w`
 * and quantifiers, and begin with none but these.
 */
export interface PhraseIndex<T> {
  /** The phrases in a folded text, in order, never overlapping; where two begin together the table's first wins. */
  find(folded: string): (Span & { readonly points: T })[]
}

interface Entry<T> {
  readonly order: number
  readonly points: T
  readonly pattern: string
}

interface Matcher<T> {
  readonly regex: RegExp
  readonly points: readonly T[]
}

/** The index of a table, whose order is the order of preference. It is built when it is first asked. */
export function indexPhrases<T>(table: readonly (readonly [points: T, pattern: string])[]): PhraseIndex<T> {
  for (const [, pattern] of table) {
    // Its groups would shift those that tell the rows apart.
    if (/(?<!\\)\((?!\?)/.test(pattern)) throw new Error(`capturing group in pattern: ${pattern}`)
  }
  let known: ReturnType<typeof toLookUp<T>> | null = null
  return {
    find(folded) {
      known ??= toLookUp(table)
      return findAll(folded, known)
    },
  }
}

function toLookUp<T>(
  table: readonly (readonly [points: T, pattern: string])[],
): (start: string) => Matcher<T> | undefined {
  const byStart = new Map<string, Entry<T>[]>()
  let order = 0
  for (const [points, pattern] of table) {
    for (const alternative of splitAlternatives(pattern)) {
      for (const { letters, pattern: way } of startsOf(alternative)) {
        order += 1
        const entries = byStart.get(letters) ?? []
        byStart.set(letters, entries)
        entries.push({ order, points, pattern: way })
      }
    }
  }
  const matchers = new Map<string, Matcher<T>>()
  // A pattern is built when a text first needs it: most texts need few.
  const matcherOf = (start: string): Matcher<T> => {
    const known = matchers.get(start)
    if (known) return known
    const shorter = Array.from({ length: start.length }, (_, index) => byStart.get(start.slice(0, index + 1)) ?? [])
    const built = toMatcher(shorter.flat().toSorted((a, b) => a.order - b.order))
    matchers.set(start, built)
    return built
  }
  return (start) => (byStart.has(start) ? matcherOf(start) : undefined)
}

/** Neighbours with the same points share a group: the fewer groups, the faster. */
function toMatcher<T>(entries: readonly Entry<T>[]): Matcher<T> {
  const groups: { points: T; patterns: string[] }[] = []
  for (const { points, pattern } of entries) {
    const last = groups.at(-1)
    if (last?.points === points) last.patterns.push(pattern)
    else groups.push({ points, patterns: [pattern] })
  }
  const source = groups.map(({ patterns }) => `(${patterns.join('|')})`).join('|')
  return { regex: new RegExp(`(?:${source})(?![a-z0-9])`, 'y'), points: groups.map(({ points }) => points) }
}

function findAll<T>(folded: string, matcherOf: (start: string) => Matcher<T> | undefined): (Span & { points: T })[] {
  const found: (Span & { points: T })[] = []
  let afterWord = false
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    const isStart = !afterWord && code !== 32
    afterWord = isWordSign(code)
    if (!isStart) continue
    const matcher =
      matcherOf(folded.slice(index, index + 3)) ??
      matcherOf(folded.slice(index, index + 2)) ??
      matcherOf(folded.slice(index, index + 1))
    if (!matcher) continue
    matcher.regex.lastIndex = index
    const match = matcher.regex.exec(folded)
    if (!match || match[0] === '') continue
    const end = index + match[0].length
    const group = match.findIndex((part, position) => position > 0 && part !== undefined)
    const points = matcher.points[group - 1]
    if (points !== undefined) found.push({ start: index, end, points })
    index = end - 1
    afterWord = isWordSign(folded.charCodeAt(index))
  }
  return found
}

function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
