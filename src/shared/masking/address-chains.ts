import type { PersonalSpan } from './kinds.ts'

/**
 * Addresses whose street has no usual word ('Am Alten Markt 5, 20095 Hamburg', 'Purok 9, Barangay Mabini, Davao City'):
 * parts with capitals and numbers, one after the other with commas or line ends between, of which one holds a house's
 * number and another tells a place.
 */

const small =
  "(?:de|del|la|las|los|el|da|do|dos|das|du|des|le|les|of|the|von|van|der|den|dem|am|an|im|zum|zur|y|e|di|della|sur|sous|aux|upon|by|l'|d')"
/** A word of a part: with a capital, or a number with what belongs to it (`12a`, `#4`, `3º`, `4/12`). */
const word =
  "(?:\\p{Lu}[\\p{L}\\p{N}.'/-]*|#?\\d{1,6}(?:[/-][\\dA-Za-z]{1,5}){0,3}[A-Za-z]{0,2}[º°ª]?|No\\.?|no\\.?|n[º°o]\\.?)"
const part = `${word}(?: (?:${small} ){0,2}${word}){0,5}`
const chain = new RegExp(
  `(?<![\\p{L}\\p{N}@#.,$€£-])${part}(?:(?:, ?|,? ?\\n ?| - )${part}){1,7}(?![\\p{L}\\p{N}@])`,
  'gu',
)

/** A part that tells a place: a postcode in one of the usual forms beside a word, or a word for a quarter or town. */
const place = new RegExp(
  [
    // Town and five digits or more, or the other way round; four where they are no year.
    '\\p{Lu}[\\p{L}.-]{2,}(?: [A-Z]{2,3})? (?!19\\d\\d$|20\\d\\d$)\\d{4,6}(?:-\\d{3,4})?$',
    '^(?:[A-Z]{1,2}-)?(?!19\\d\\d |20\\d\\d )\\d{4,6}(?:-\\d{3})? \\p{Lu}[\\p{L}.-]{2,}',
    '(?:^| )[A-Z]{2} \\d{5}(?:-\\d{4})?$',
    '^\\d{5}-\\d{3,4}$|^\\d{5,6}$|^\\d{3} \\d{3}$|\\p{Lu}\\p{L}+ \\d{3} \\d{3}$',
    '(?:^| )[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}$|(?:^| )[A-Z]\\d[A-Z] ?\\d[A-Z]\\d$',
    '(?:^| )\\d{4} ?[A-Z]{2}(?: \\p{Lu}|$)',
    '^(?:Barangay|Brgy\\.?|Colonia|Col\\.?|Bairro|Urb\\.?|Fracc\\.?|Barrio) \\p{Lu}',
    '\\p{Lu}\\p{L}+ City$',
  ].join('|'),
  'u',
)
/** A part with a house's number: a word and a short number, or a label and its number. */
const house =
  /\p{Lu}\p{L}+.*(?:^| )#?(?:[A-Z]{1,2}-?)?\d{1,5}(?:[/-][\dA-Za-z]{1,5}){0,3}[A-Za-z]{0,2}$|^#?\d{1,5}(?:[/-][\dA-Za-z]{1,5}){0,3}[A-Za-z]? .*\p{Lu}\p{L}+|^(?:\p{Lu}\.)?N?[no][.º°] ?\d{1,5}/u
/** What a part may begin with and is no address: a greeting or a word for a number of another kind. */
const other =
  /^(?:Hi|Hello|Hey|Dear|Thanks|Order|Invoice|Ticket|Booking|Case|Ref|Model|Version|Flight|Gate|Seat|Row|Size|iPhone|Android|Windows|Error|Code|Step|Item|Room|Page|Call|Chapter|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

/** Addresses in a level text that are told by their parts alone. */
export function addressChains(text: string): PersonalSpan[] {
  const found: PersonalSpan[] = []
  for (const { index, 0: whole } of text.matchAll(chain)) {
    const parts = partsOf(whole)
    const first = parts.findIndex(({ words }) => house.test(words) && !other.test(words))
    const last = parts.findLastIndex(({ words }, at) => at > first && place.test(words))
    if (first < 0 || last < 0) continue
    const [begin, end] = [parts[first], parts[last]]
    if (begin && end) found.push({ kind: 'address', start: index + begin.start, end: index + end.end })
  }
  return found
}

function partsOf(whole: string): { readonly words: string; readonly start: number; readonly end: number }[] {
  return Array.from(whole.matchAll(/[^,\n]+?(?= - |[,\n]|$)/gu), ({ index, 0: raw }) => {
    const start = index + (/^[\s-]*/.exec(raw)?.[0].length ?? 0)
    const end = index + raw.trimEnd().length
    return { words: whole.slice(start, end), start, end }
  }).filter(({ words }) => words !== '')
}

/** Words of a part that stands before a street: a house's name, a flat, a floor. */
const before =
  /(?:^|[\n:;.!?(] ?|(?<=[\p{L}\p{N}] ))((?:(?:\p{Lu}[\p{L}\p{N}.'-]*|flat|floor|apt|unit|room|house|c\/o|no\.?|\d{1,4}[A-Za-z]?|of|the|des?|la|les) ?){1,5}(?:, ?(?:\p{Lu}[\p{L}\p{N}.'-]*|[a-zâ]{2,5}\.? ?[A-Z\d]{1,3}) ?){0,2}), ?\n? ?$/u
/** Most parts between a street and its town, and the longest such part in characters. */
const mostBetween = 5
const longestBetween = 40

/** A street with what stands around it: the house's name before, and quarter, floor and town after it. */
export function grown(span: PersonalSpan, text: string): PersonalSpan {
  const lead = before.exec(text.slice(Math.max(0, span.start - 80), span.start))?.[1]
  const start = lead === undefined || other.test(lead) ? span.start : text.lastIndexOf(lead, span.start - 1)
  return { ...span, start, end: endOf(span.end, text) }
}

/** Where the last part ends that tells a place, among those that follow with commas; the end itself where none does. */
function endOf(end: number, text: string): number {
  let at = end
  let found = end
  for (let count = 0; count < mostBetween; count += 1) {
    const [whole, words = ''] =
      /^\.?(?:, ?| - |,? ?\n)([^,\n;!?()]+?)(?=,|\n| - |[;!?]|\.(?: \p{Lu}|$)|$| (?:and|but|so|before|please|though|until|y|und|bitte)\b(?! \d))/u.exec(
        text.slice(at, at + longestBetween + 40),
      ) ?? []
    if (whole === undefined || words.length > longestBetween) break
    at += whole.length
    if (place.test(words.trim())) found = at
  }
  return found
}
