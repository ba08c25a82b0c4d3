import type { Span } from './evidence.ts'
import type { Passage } from './passages.ts'
import { indexPhrases } from './phrase-index.ts'
import { phraseSigns } from './sentiment-phrases.ts'

/** Something in a text that speaks for or against its writer's content: a kind of phrase or a word of the lexicon. */
export interface Sign extends Span {
  /** The name of the phrase kind, or the word itself after `w:`. */
  readonly name: string
  /** How strongly it is said: 1 as such, more when stressed, less when repeated or hedged. */
  readonly force: number
}

/** The lexicon: what a word weighs, by the word in lower case. */
export type WordWeights = ReadonlyMap<string, number>

const phrases = indexPhrases(
  phraseSigns.flatMap(({ name, patterns }) => patterns.map((pattern) => [name, pattern] as const)),
)

/** From this weight on a word is good or bad enough for 'not' to turn it. */
const turnable = 0.2
/** How many words after a negation are still denied by it. */
const reach = 3
const negations = new Set(
  'not no never without nothing hardly barely cannot cant dont didnt doesnt isnt wasnt arent werent wont wouldnt couldnt shouldnt havent hasnt hadnt aint nor neither'.split(
    ' ',
  ),
)
/** Verbs by which people tell what happened to them: a tale is a complaint more often than a question is. */
const tales = new Set(
  'was were had been left told went took gave came got made tried paid asked spent sat stood sent charged bought ordered booked called waited happened moved changed turned ran kept arrived showed landed boarded'.split(
    ' ',
  ),
)
const stresses = new Set(
  'very really so extremely totally absolutely completely incredibly super such too fucking bloody freaking damn utterly truly beyond highly soo seriously insanely'.split(
    ' ',
  ),
)
const hedges = new Set('bit slightly somewhat little kinda fairly rather kind'.split(' '))
const badTags =
  /fail|worst|never|suck|disappoint|unaccept|ridicul|hate|terrible|poor|toobad|joke|shame|scam|liar|useless|angry|frustrat|furious|nothappy|unhappy|stuck|strand|delay|lost|ripoff|fraud|disservice|noservice|nohelp|boycott|wtf|smh|awful|horrible|disgrac|pathetic|notcool|annoy|upset|fedup|sick|waste|cancel|wait|ruin|broken|rude|crap|shit|fuck|garbage|trash|nightmare/
const goodTags = /thank|love|great|best|awesome|happy|amazing|kudos|excellent|impress|winning|yay|grateful|blessed/
const names = /https?:\S*|www\.\S*|@\w+/g

/** What is known of a word by itself. */
interface Entry {
  /** The name of its sign. */
  readonly name: string
  readonly weight: number | undefined
  readonly isTale: boolean
  readonly isNegation: boolean
}

const entries = new WeakMap<WordWeights, ReadonlyMap<string, Entry>>()

/** All that is known of words in one table, so that a word is looked up once. */
function entriesOf(words: WordWeights): ReadonlyMap<string, Entry> {
  const before = entries.get(words)
  if (before) return before
  const all = new Map<string, Entry>()
  for (const word of [...words.keys(), ...tales, ...negations]) {
    all.set(word, {
      name: `w:${word}`,
      weight: words.get(word),
      isTale: tales.has(word),
      isNegation: negations.has(word),
    })
  }
  entries.set(words, all)
  return all
}

/**
 * Finds the signs of a text, in no order. Words inside a phrase do not count again; mentions and addresses of the web
 * say nothing. A sign that is repeated counts half as much each time. `passage` is the one the text was taken from.
 */
export function findSigns(plain: string, written: string, words: WordWeights, passage?: Passage): readonly Sign[] {
  const folded = blankNames(written)
  const found = findPhrases(plain, folded, passage)
  const phraseCount = found.length
  const known = entriesOf(words)
  let nextPhrase = 0
  let denial = -1
  let denialAge = reach
  let previous = ''
  let previousEnd = 0
  for (let start = nextToken(folded, 0), end = 0; start !== -1; start = nextToken(folded, end)) {
    end = tokenEnd(folded, start)
    const typed = folded.slice(start, end)
    if (typed.charCodeAt(0) === hash) {
      const name = tagName(typed)
      if (name) found.push({ name, start, end, force: 1 })
      continue
    }
    // A full stop between ends a denial and a stress.
    if (denialAge < reach && /[.!?;:,\n]/.test(folded.slice(previousEnd, start))) denialAge = reach
    while (nextPhrase < phraseCount && (found[nextPhrase]?.end ?? 0) <= start) nextPhrase += 1
    const phrase = nextPhrase < phraseCount ? found[nextPhrase] : undefined
    const isCovered = phrase !== undefined && phrase.start < end
    const entry = known.get(typed)
    const meant = entry?.weight === undefined && isDrawnOut(typed) ? known.get(drawnIn(typed, words)) : entry
    const weight = meant?.weight
    if (meant && weight !== undefined && !isCovered) {
      if (denialAge < reach && Math.abs(weight) >= turnable && denial >= 0) {
        found.push({ name: weight > 0 ? 'good denied' : 'bad denied', start: denial, end, force: 1 })
      } else {
        const force = stress(previous) * emphasis(plain, { start, end }, meant.name.length - 2)
        found.push({ name: meant.name, start, end, force })
      }
    }
    if (!isCovered && entry?.isTale) found.push({ name: 'tale', start, end, force: 1 })
    if (entry?.isNegation || typed.endsWith("n't")) {
      if (!isCovered) found.push({ name: 'negation', start, end, force: 1 })
      denial = isCovered ? -1 : start
      denialAge = 0
    } else denialAge += 1
    previous = typed
    previousEnd = end
  }
  return halveRepeated(discountAsked(found, folded))
}

const [hash, apostrophe] = [35, 39]

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Where the next word or tag begins; -1 where there is none. */
function nextToken(folded: string, from: number): number {
  for (let index = from; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    if (isLetter(code) || (code === hash && isLetter(folded.charCodeAt(index + 1)))) return index
  }
  return -1
}

/** Where the word or tag that begins at `start` ends. */
function tokenEnd(folded: string, start: number): number {
  let end = start + 1
  for (; end < folded.length; end += 1) {
    const code = folded.charCodeAt(end)
    if (!isLetter(code) && code !== apostrophe) break
  }
  return end
}

/** Mishaps that a calm person asks about as well: 'what happens if my flight is cancelled?' */
const mishaps = new Set([
  'ignored',
  'long wait',
  'waiting',
  'lasting',
  'trouble',
  'still not',
  'again',
  'correcting',
  'promise broken',
  'lost or late',
  'broken',
  'money trouble',
  'demand',
])
const asked = 0.4

/** A mishap named in a plain question, or behind an 'if', is asked about rather than told. */
function discountAsked(found: readonly Sign[], folded: string): readonly Sign[] {
  const questions = found.filter(({ name }) => name === 'question')
  if (questions.length === 0 && !/\bif\b/.test(folded)) return found
  return found.map((sign) => {
    if (!mishaps.has(sign.name)) return sign
    const before = folded.slice(Math.max(0, sign.start - 120), sign.start)
    const sentence = sign.start - (/[^.!?\n]*$/.exec(before)?.[0].length ?? 0)
    const isAsked =
      questions.some(({ start, end }) => start >= sentence && end <= sign.start) ||
      /\bif\b/.test(folded.slice(sentence, sign.start))
    return isAsked ? { ...sign, force: sign.force * asked } : sign
  })
}

/** Kinds of phrases that can be denied: 'I am not angry', 'nobody was rude'. */
const feelings = new Set([
  'outrage',
  'worst',
  'end of patience',
  'let down',
  'wasted',
  'no use',
  'rude',
  'cheated',
  'insult',
])
const denied =
  /\b(?:not|never|no longer|hardly|without|nothing|neither|nor|no one is|nobody is|[a-z]+n'?t)(?: (?:really|very|at all|so|that|too|been|being|a|an|the|getting|be|even|feeling))*[ ]$/

/** Mentions and addresses of the web become blanks: they only look like words. */
function blankNames(written: string): string {
  return /[@/]|www/.test(written) ? written.replace(names, (name) => ' '.repeat(name.length)) : written
}

function findPhrases(plain: string, folded: string, passage: Passage | undefined): Sign[] {
  const found: Sign[] = []
  for (const { start, end, points } of phrases.find(folded, passage)) {
    const before = folded.slice(Math.max(0, start - 30), start)
    // Tags are read as a whole.
    if (before.endsWith('#') || folded[start] === '#') continue
    if (feelings.has(points)) {
      const denial = denied.exec(before)
      if (denial) {
        found.push({ name: 'bad denied', start: start - before.length + denial.index, end, force: 1 })
        continue
      }
    }
    const previous = /([a-z]+) $/.exec(before)?.[1] ?? ''
    found.push({
      name: points,
      start,
      end,
      force: stress(previous) * emphasis(plain, { start, end }, end - start),
    })
  }
  return found
}

function tagName(tag: string): string | null {
  if (badTags.test(tag)) return 'bad hashtag'
  return goodTags.test(tag) ? 'praise' : null
}

/** True when a letter comes three times or more on end: 'sooooo'. */
function isDrawnOut(word: string): boolean {
  if (word.length < 4 || word.length > 40) return false
  for (let index = 2; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code === word.charCodeAt(index - 1) && code === word.charCodeAt(index - 2)) return true
  }
  return false
}

/** A drawn out word as the lexicon may have it: with two of the letter or with one. */
function drawnIn(word: string, words: WordWeights): string {
  const twice = word.replace(/(.)\1{2,}/g, '$1$1')
  return words.has(twice) ? twice : word.replace(/(.)\1+/g, '$1')
}

function stress(previous: string): number {
  if (stresses.has(previous)) return 1.3
  return hedges.has(previous) ? 0.6 : 1
}

/** More for what is drawn out (longer than the word is) or written in capitals. */
function emphasis(plain: string, { start, end }: Span, length: number): number {
  const isDrawnOut = end - start > length
  // Most words begin small, and are told by it.
  const isSmall = isLetter(plain.charCodeAt(start))
  const written = isSmall || end - start < 3 ? '' : plain.slice(start, end)
  const isCapital = written !== '' && written === written.toUpperCase()
  return (isDrawnOut ? 1.3 : 1) * (isCapital ? 1.25 : 1)
}

function halveRepeated(found: readonly Sign[]): readonly Sign[] {
  const seen = new Set(found.map(({ name }) => name))
  if (seen.size === found.length) return found
  const times = new Map<string, number>()
  return found.map((sign) => {
    const before = times.get(sign.name) ?? 0
    times.set(sign.name, before + 1)
    return before === 0 ? sign : { ...sign, force: sign.force * 0.5 ** Math.min(before, 10) }
  })
}
