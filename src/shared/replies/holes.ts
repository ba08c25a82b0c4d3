/**
 * Holes in a text to a customer: places somebody or something still has to fill in. `{{customer.name}}` is a
 * placeholder; `[order number]` a mark that people and machines leave for words they do not have.
 */
export interface Hole {
  /** What is missing, as the text names it: `customer.name`, `order number`. */
  readonly name: string
  readonly kind: 'placeholder' | 'mark'
  /** Half-open character span of the whole mark, its brackets among it. */
  readonly from: number
  readonly to: number
}

/** Longest name of a hole; what is longer in brackets is a remark, not a hole. */
const longestName = 120

const braces = /\{\{([^{}]*)\}\}|\{\{|\}\}/g
/** Not the words of a link: `[here](https://…)`. */
const brackets = /\[([^[\]\n]{1,120})\](?!\((?:https?:|mailto:|tel:|www\.|[/#]))/giu
/**
 * In brackets and no hole: a tick, a remark of an editor, numbers, dates and times as logs write them, a reference of
 * ours or of an order system, an address.
 */
const harmless =
  /^(?:x|sic|[\d\s.,:/+-]*\d[\d\s.,:/+-]*|\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?[AaPp]\.?[Mm]\.?|[A-Z]{2,}-[\dA-Z-]*\d[\dA-Z-]*|https?:\S+|\S+@\S+)$/
/** Words, or signs that stand for words. */
const markName = /\p{L}|^[.…_?*X#$€£%-]+$/u
/** The end of a word that may be one or many: `order[s]`. */
const ending = /^\p{Ll}{1,2}$/u
const wordBefore = /[\p{L}\p{N}_]$/u

/** Every hole of a text, in the order of the text. A brace pair that is not closed is a hole too. */
export function findHoles(text: string): Hole[] {
  const placeholders = [...text.matchAll(braces)].map((found): Hole => {
    const at = found.index
    const [whole, inner] = found
    const name = inner === undefined ? wordsAround(text, at, whole) : inner.trim()
    return { name: name.slice(0, longestName) || whole, kind: 'placeholder', from: at, to: at + whole.length }
  })
  const marks = [...text.matchAll(brackets)].flatMap((found): Hole[] => {
    const [whole, inner = ''] = found
    const name = inner.trim()
    if (harmless.test(name) || !markName.test(name)) return []
    if (ending.test(name) && wordBefore.test(text.slice(0, found.index))) return []
    const inPlaceholder = placeholders.some(({ from, to }) => found.index < to && from < found.index + whole.length)
    return inPlaceholder ? [] : [{ name, kind: 'mark', from: found.index, to: found.index + whole.length }]
  })
  return [...placeholders, ...marks].toSorted((a, b) => a.from - b.from)
}

/** The names of the holes of a text, each once. A message goes out only when there is none. */
export function holeNames(text: string): string[] {
  return [...new Set(findHoles(text).map(({ name }) => name))]
}

/** What stands beside braces that are not closed or not opened. */
function wordsAround(text: string, at: number, braces: string): string {
  const near =
    braces === '{{' ? text.slice(at + 2, at + 2 + longestName) : text.slice(Math.max(0, at - longestName), at)
  const words = near.split(/[\n{}]/)
  return ((braces === '{{' ? words[0] : words.at(-1)) ?? '').trim()
}
