/** So many letters tell patterns apart well enough. */
const longest = 3

/** Cuts a pattern at the bars that stand in no group. */
export function splitAlternatives(pattern: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = pattern[index]
    if (sign === '\\') index += 1
    else if (sign === '[') index = endOfClass(pattern, index)
    else if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '|' && depth === 0) {
      parts.push(pattern.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, pattern.slice(from)]
}

/**
 * The wordings of a pattern one by one, in order: those between its bars, and those of groups which are all of a
 * wording.
 */
export function wordingsOf(pattern: string): string[] {
  return splitAlternatives(pattern).flatMap((one) =>
    one.startsWith('(?:') && closingOf(one) === one.length - 1 ? wordingsOf(one.slice(3, -1)) : [one],
  )
}

/**
 * The letters with which what a pattern matches can begin, up to three: `(?:a|b)?c` begins with `ac`, `bc` or `c`. Where
 * they cannot be told any letter or digit may.
 */
export function startsOf(pattern: string): ReadonlySet<string> {
  const starts = new Set<string>()
  for (const alternative of splitAlternatives(pattern)) open('', alternative, starts)
  if (starts.delete('')) for (const sign of wordSigns) starts.add(sign)
  return starts
}

function open(letters: string, rest: string, starts: Set<string>): void {
  const atom = letters.length >= longest || rest === '' ? null : firstAtom(rest)
  if (!atom) {
    starts.add(letters)
    return
  }
  const { choices, letter, quantifier, whole, after } = atom
  const isRepeated = quantifier === '*' || quantifier === '+'
  if (quantifier === '?' || quantifier === '*') open(letters, after, starts)
  else if (quantifier !== '' && quantifier !== '+') {
    starts.add(letters)
    return
  }
  const next = isRepeated ? `${whole}*${after}` : after
  if (letter !== null) open(letters + letter, next, starts)
  else for (const choice of choices) open(letters, choice + next, starts)
}

interface Atom {
  /** The letter it is, or null where it is a group. */
  readonly letter: string | null
  readonly choices: readonly string[]
  readonly quantifier: string
  /** The atom without its quantifier. */
  readonly whole: string
  readonly after: string
}

const digits = [...'0123456789']
const wordSigns = [...'abcdefghijklmnopqrstuvwxyz', ...digits]

/** The first piece of a pattern, or null where it is none whose beginnings can be listed. */
function firstAtom(pattern: string): Atom | null {
  if (pattern.startsWith('(?:')) {
    const end = closingOf(pattern)
    const whole = pattern.slice(0, end + 1)
    return {
      letter: null,
      choices: splitAlternatives(pattern.slice(3, end)),
      whole,
      ...quantified(pattern.slice(end + 1)),
    }
  }
  if (pattern.startsWith('\\d')) return { letter: null, choices: digits, whole: '\\d', ...quantified(pattern.slice(2)) }
  if (pattern.startsWith('[')) {
    const end = endOfClass(pattern, 0)
    const choices = signsOf(pattern.slice(1, end))
    return choices && { letter: null, choices, whole: pattern.slice(0, end + 1), ...quantified(pattern.slice(end + 1)) }
  }
  const isEscape = pattern.startsWith('\\')
  const sign = isEscape ? pattern.slice(1, 2) : pattern.slice(0, 1)
  if (isEscape ? /[a-z0-9]/i.test(sign) : /[[\]().^$|?*+{}]/.test(sign)) return null
  const whole = isEscape ? pattern.slice(0, 2) : sign
  return { letter: sign, choices: [whole], whole, ...quantified(pattern.slice(whole.length)) }
}

/** A class of more signs than this tells next to nothing. */
const mostSigns = 12

/** The signs of a class as patterns of their own; null where they are too many, or not named one by one. */
function signsOf(inside: string): string[] | null {
  const signs = Array.from(inside.matchAll(/\\?[\s\S]/g), ([sign]) => sign)
  const isPlain = signs.every((sign) =>
    sign.startsWith('\\') ? /[^a-z0-9]$/i.test(sign) : sign !== '^' && sign !== '-',
  )
  if (!isPlain || signs.length > mostSigns) return null
  return signs.map((sign) => (/^[a-z0-9\\]/i.test(sign) ? sign : `\\${sign}`))
}

function quantified(pattern: string): { quantifier: string; after: string } {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern)?.[0] ?? ''
  return { quantifier, after: pattern.slice(quantifier.length) }
}

/** Where the group that a pattern begins with closes. */
export function closingOf(pattern: string): number {
  let depth = 0
  for (let index = 0; index < pattern.length; index += 1) {
    if (pattern[index] === '\\') index += 1
    else if (pattern[index] === '[') index = endOfClass(pattern, index)
    else if (pattern[index] === '(') depth += 1
    else if (pattern[index] === ')') {
      depth -= 1
      if (depth === 0) return index
    }
  }
  throw new Error(`unbalanced pattern: ${pattern}`)
}

/** Where the class of signs that begins at `index` ends; what stands within opens no group. */
function endOfClass(pattern: string, index: number): number {
  let end = index + 1
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1
  return end
}
