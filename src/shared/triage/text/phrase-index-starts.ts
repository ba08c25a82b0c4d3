/** One way in which a pattern can begin. */
export interface Start {
  /** The first letters of every text that begins so: up to three. */
  readonly letters: string
  /** The pattern of just this way. */
  readonly pattern: string
}

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
 * Every way in which an alternative can begin: groups at the beginning are taken apart, `(?:a|b)?c` begins with `ac`,
 * `bc` or `c`. In the order in which the pattern itself would try them.
 */
export function startsOf(alternative: string): Start[] {
  return open('', '', alternative).flatMap((start) =>
    start.letters === '' ? wordSigns.map((letters) => ({ ...start, letters })) : [start],
  )
}

function open(letters: string, done: string, rest: string): Start[] {
  const atom = letters.length >= longest || rest === '' ? null : firstAtom(rest)
  if (!atom) return [{ letters, pattern: done + rest }]
  const { choices, quantifier, whole, after } = atom
  const once = (next: string) => choices.flatMap((choice) => open(letters, done, choice + next))
  if (quantifier === '?') return [...once(after), ...open(letters, done, after)]
  if (quantifier === '*') return [...once(`${whole}*${after}`), ...open(letters, done, after)]
  if (quantifier === '+') return once(`${whole}*${after}`)
  if (quantifier !== '') return [{ letters, pattern: done + rest }]
  return atom.letter === null ? once(after) : open(letters + atom.letter, done + whole, after)
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
  const isEscape = pattern.startsWith('\\')
  const sign = isEscape ? pattern.slice(1, 2) : pattern.slice(0, 1)
  if (isEscape ? /[a-z0-9]/i.test(sign) : /[[\]().^$|?*+{}]/.test(sign)) return null
  const whole = isEscape ? pattern.slice(0, 2) : sign
  return { letter: sign, choices: [whole], whole, ...quantified(pattern.slice(whole.length)) }
}

function quantified(pattern: string): { quantifier: string; after: string } {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern)?.[0] ?? ''
  return { quantifier, after: pattern.slice(quantifier.length) }
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
