import type { Span } from './evidence.ts'

/**
 * Finds phrases out of a long table in one pass. A pattern of several hundred alternatives would try each of them at
 * each word; sorted by the letter they can begin with, only a few are left. Patterns use literals, `(?:…)`, `\d`, `\w`
 * and quantifiers, and begin with none but these.
 */
export interface PhraseIndex {
  /** The phrases in a folded text, in order, never overlapping; where two begin together the table's first wins. */
  find(folded: string): (Span & { readonly points: number })[]
}

/** Builds the index; the table's order is the order of preference. */
export function indexPhrases(table: readonly (readonly [points: number, pattern: string])[]): PhraseIndex {
  const byStart = new Map<string, [points: number, alternative: string][]>()
  for (const [points, pattern] of table) {
    for (const alternative of splitAlternatives(pattern)) {
      for (const start of firstSigns(alternative)) {
        const bucket = byStart.get(start) ?? []
        byStart.set(start, bucket)
        bucket.push([points, alternative])
      }
    }
  }
  const buckets = new Map([...byStart].map(([start, bucket]) => [start.charCodeAt(0), toMatcher(bucket)]))
  return { find: (folded) => findAll(folded, buckets) }
}

interface Matcher {
  readonly regex: RegExp
  readonly points: readonly number[]
}

/** Neighbours with the same points share a group: the fewer groups, the faster. */
function toMatcher(bucket: readonly (readonly [points: number, alternative: string])[]): Matcher {
  const groups: { points: number; alternatives: string[] }[] = []
  for (const [points, alternative] of bucket) {
    const last = groups.at(-1)
    if (last?.points === points) last.alternatives.push(alternative)
    else groups.push({ points, alternatives: [alternative] })
  }
  const source = groups.map(({ alternatives }) => `(${alternatives.join('|')})`).join('|')
  return { regex: new RegExp(`(?:${source})(?![a-z0-9])`, 'y'), points: groups.map(({ points }) => points) }
}

function findAll(folded: string, buckets: ReadonlyMap<number, Matcher>): (Span & { points: number })[] {
  const found: (Span & { points: number })[] = []
  let afterWord = false
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    const matcher = afterWord ? undefined : buckets.get(code)
    afterWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
    if (!matcher) continue
    matcher.regex.lastIndex = index
    const match = matcher.regex.exec(folded)
    if (!match || match[0] === '') continue
    const end = index + match[0].length
    const group = match.findIndex((part, position) => position > 0 && part !== undefined)
    found.push({ start: index, end, points: matcher.points[group - 1] ?? 0 })
    index = end - 1
    afterWord = /[a-z0-9]/.test(folded[index] ?? '')
  }
  return found
}

/** Cuts a pattern at the bars that stand in no group. */
export function splitAlternatives(pattern: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = pattern[index]
    if (sign === '\\') index += 1
    else if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '|' && depth === 0) {
      parts.push(pattern.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, pattern.slice(from)]
}

const digits = [...'0123456789']
const wordSigns = [...'abcdefghijklmnopqrstuvwxyz', ...digits]

/** Every sign an alternative can begin with. */
export function firstSigns(alternative: string): ReadonlySet<string> {
  const { signs, rest } = firstAtom(alternative)
  const isOptional = rest.startsWith('?') || rest.startsWith('*')
  return isOptional ? new Set([...signs, ...firstSigns(rest.slice(1))]) : signs
}

function firstAtom(alternative: string): { signs: ReadonlySet<string>; rest: string } {
  if (alternative.startsWith('(?:')) {
    const end = closingOf(alternative)
    const inside = splitAlternatives(alternative.slice(3, end))
    return { signs: new Set(inside.flatMap((one) => [...firstSigns(one)])), rest: alternative.slice(end + 1) }
  }
  if (alternative.startsWith('\\')) {
    return { signs: new Set(alternative[1] === 'd' ? digits : wordSigns), rest: alternative.slice(2) }
  }
  return { signs: new Set(alternative.slice(0, 1)), rest: alternative.slice(1) }
}

function closingOf(pattern: string): number {
  let depth = 0
  for (let index = 0; index < pattern.length; index += 1) {
    if (pattern[index] === '\\') index += 1
    else if (pattern[index] === '(') depth += 1
    else if (pattern[index] === ')') {
      depth -= 1
      if (depth === 0) return index
    }
  }
  throw new Error(`unbalanced pattern: ${pattern}`)
}
