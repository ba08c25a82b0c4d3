import type { Message } from '../../case/message.ts'

/**
 * What the customer wrote, made ready for phrase search. Every view of a passage has the length of the original, so
 * an offset found in one is an offset (in UTF-16 units, after adding `offset`) in the message itself.
 */
export interface Passage {
  readonly message: Message
  /** Where the passage begins in the message's text. */
  readonly offset: number
  /** The words as written, with words of other people (quotations, reply history) blanked out. */
  readonly plain: string
  /** `plain` in lower case, without accents, with straight apostrophes. */
  readonly folded: string
  /** What readers made of it, each at a place of its own (see `keepBeside`). */
  readonly kept: unknown[]
}

let readers = 0

/**
 * The same reader, which reads each passage once and keeps its answer beside it: many rules ask the same of a passage,
 * and a place in a list is found faster than a key in a WeakMap.
 */
export function keepBeside<T extends number | object>(read: (passage: Passage) => T): (passage: Passage) => T {
  const place = readers
  readers += 1
  return (passage) => {
    const before = passage.kept[place]
    // Only this reader writes to its place.
    if (before !== undefined) return before as T
    const answer = read(passage)
    passage.kept[place] = answer
    return answer
  }
}

/** Longest stretch read at the beginning and at the end of a message, in UTF-16 units; what lies between is a paste. */
const headLength = 16_000
const tailLength = 8_000

/** Passages of each message, for as long as the message is: one that joins a conversation leaves the others as read. */
const known = new WeakMap<Message, readonly Passage[]>()

/** The customer's passages in order. */
export function customerPassages(conversation: readonly Message[]): readonly Passage[] {
  return customers.of(conversation)
}

/** What the AI agent said, in order, without its tool calls. */
export function aiPassages(conversation: readonly Message[]): readonly Passage[] {
  return ais.of(conversation)
}

/** What the AI agent and people of the house wrote, in order. */
export function staffPassages(conversation: readonly Message[]): readonly Passage[] {
  return staff.of(conversation)
}

const customers = passagesBy((author) => author === 'customer')
const ais = passagesBy((author) => author === 'ai')
const staff = passagesBy((author) => author === 'ai' || author === 'agent')

/** Passages of some authors; the answer is kept for as long as the conversation is. */
function passagesBy(isAsked: (author: Message['author']) => boolean): {
  of(conversation: readonly Message[]): readonly Passage[]
} {
  const kept = new WeakMap<readonly Message[], readonly Passage[]>()
  return {
    of(conversation) {
      const before = kept.get(conversation)
      if (before) return before
      const passages = conversation.filter(({ author, text }) => isAsked(author) && text !== '').flatMap(passagesOf)
      kept.set(conversation, passages)
      return passages
    },
  }
}

function passagesOf(message: Message): readonly Passage[] {
  const before = known.get(message)
  if (before) return before
  const passages = toPassages(message)
  known.set(message, passages)
  return passages
}

/** What a reader finds in each of the passages, in order. */
export function findIn<T>(passages: readonly Passage[], find: (passage: Passage) => readonly T[]): T[] {
  const all: T[] = []
  for (const passage of passages) {
    const found = find(passage)
    // Nearly always nothing.
    if (found.length > 0) all.push(...found)
  }
  return all
}

function toPassages(message: Message): Passage[] {
  const { text } = message
  if (text.length <= headLength + tailLength) return [toPassage(message, 0, text)]
  const tailStart = text.length - tailLength
  return [toPassage(message, 0, text.slice(0, headLength)), toPassage(message, tailStart, text.slice(tailStart))]
}

function toPassage(message: Message, offset: number, text: string): Passage {
  return wholePassage(message, offset, blankQuotations(text))
}

/** A passage of words taken as they stand, quotations and all. */
export function wholePassage(message: Message, offset: number, plain: string): Passage {
  return { message, offset, plain, folded: fold(plain), kept: [] }
}

const replyLines = /^[ \t]*>.*$/gm
const forwarded =
  /^-{2,}[ ]?(?:original message|forwarded message|mensaje original|mensagem original)[ ]?-{2,}[\s\S]*/im
/** A pair of quotation marks around four words or more is somebody's speech; around fewer it is emphasis. */
const doubleQuoted = /["“”«]([^"“”«»\n]{12,400})["”»]/g
const singleQuoted = /(?<=^|[\s(:])['‘]([^'‘’\n]{12,400})['’](?=[\s.,;:!?)]|$)/gm

/** Blanks what the customer only repeats: quoted speech, '>' lines and the mail they answer to. */
function blankQuotations(text: string): string {
  let mine = text
  if (mine.includes('>')) mine = mine.replace(replyLines, blank)
  if (mine.includes('--')) mine = mine.replace(forwarded, blank)
  if (/["“”«]/.test(mine)) mine = mine.replace(doubleQuoted, blankSpeech)
  // One apostrophe alone quotes nothing; most are in "don't" and "it's".
  if (/(?:^|[\s(:])['‘]/.test(mine)) mine = mine.replace(singleQuoted, blankSpeech)
  return mine
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, ' ')
}

function blankSpeech(part: string, inside: string): string {
  return inside.trim().split(/\s+/).length > 3 ? blank(part) : part
}

const plainLetters: Record<string, string> = { '’': "'", '‘': "'", '´': "'", '`': "'" }
for (const [letter, accented] of Object.entries({
  a: 'àáâãäå',
  e: 'èéêë',
  i: 'ìíîï',
  o: 'òóôõö',
  u: 'ùúûü',
  n: 'ñ',
  c: 'ç',
})) {
  for (const sign of accented) plainLetters[sign] = letter
}

/** Lower case without accents, unit for unit: the result has the length of the text. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // A few capitals (such as İ) grow when lowered; they are left as they are, or offsets would shift.
  const same = lower.length === text.length ? lower : Array.from(text, lowerKeepingLength).join('')
  return /^[\t\n\r\x20-\x5f\x61-\x7e]*$/.test(same)
    ? same
    : same.replace(/[´`’‘à-ïñ-öù-ü]/g, (sign) => plainLetters[sign] ?? sign)
}

function lowerKeepingLength(sign: string): string {
  const lower = sign.toLowerCase()
  return lower.length === sign.length ? lower : sign
}
