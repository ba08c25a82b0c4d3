import { startsOf } from './phrase-index-starts.ts'

/** By the place of three letters (see `startPlace`), 1 where a pattern can begin with them. */
export type WordStarts = Uint8Array

const places = 1 << 10
/** A letter each, all digits together, and four kinds of other signs. */
const kinds = Array.from({ length: 32 }, (_, kind) => kind)

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  return code >= 48 && code <= 57 ? 27 : 28 + (code & 3)
}

/** How a pattern can begin, so that it is tried only where the text goes on like that. */
export function wordStarts(pattern: string): WordStarts {
  const starts = new Uint8Array(places)
  for (const letters of startsOf(pattern)) {
    const [first = 0, ...others] = Array.from(letters, (_, at) => kindOf(letters.charCodeAt(at)))
    const [seconds = [], thirds = []] = [0, 1].map((at) => (others[at] === undefined ? kinds : [others[at]]))
    for (const second of seconds) for (const third of thirds) starts[placeOf(first, second, third)] = 1
  }
  return starts
}

/**
 * The place of three signs (their codes; `NaN` beyond the end of the text). Some share a place, which costs a try and
 * no more.
 */
export function startPlace(first: number, second: number, third: number): number {
  return placeOf(kindOf(first), kindOf(second), kindOf(third))
}

function placeOf(first: number, second: number, third: number): number {
  return Math.imul((first << 10) | (second << 5) | third, 0x9e3779b1) >>> 22
}

/** Whether a sign, by its code, is a letter or a digit of a folded text. */
export function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
