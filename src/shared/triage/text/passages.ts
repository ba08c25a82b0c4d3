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
}

/** Longest stretch read at the beginning and at the end of a message, in UTF-16 units; what lies between is a paste. */
const headLength = 16_000
const tailLength = 8_000

const known = new WeakMap<readonly Message[], readonly Passage[]>()
const knownOfAi = new WeakMap<readonly Message[], readonly Passage[]>()

/** The customer's passages in order. The answer is kept for as long as the conversation is. */
export function customerPassages(conversation: readonly Message[]): readonly Passage[] {
  return passagesBy('customer', conversation, known)
}

/** What the AI agent said, in order, without its tool calls. The answer is kept for as long as the conversation is. */
export function aiPassages(conversation: readonly Message[]): readonly Passage[] {
  return passagesBy('ai', conversation, knownOfAi)
}

function passagesBy(
  speaker: Message['author'],
  conversation: readonly Message[],
  kept: WeakMap<readonly Message[], readonly Passage[]>,
): readonly Passage[] {
  const before = kept.get(conversation)
  if (before) return before
  const passages = conversation.filter(({ author, text }) => author === speaker && text !== '').flatMap(toPassages)
  kept.set(conversation, passages)
  return passages
}

const knownStaff = new WeakMap<readonly Message[], readonly Passage[]>()

/** What the AI agent and people of the house wrote, in order. The answer is kept for as long as the conversation is. */
export function staffPassages(conversation: readonly Message[]): readonly Passage[] {
  const before = knownStaff.get(conversation)
  if (before) return before
  const passages = conversation
    .filter(({ author, text }) => (author === 'ai' || author === 'agent') && text !== '')
    .flatMap(toPassages)
  knownStaff.set(conversation, passages)
  return passages
}

function toPassages(message: Message): Passage[] {
  const { text } = message
  if (text.length <= headLength + tailLength) return [toPassage(message, 0, text)]
  const tailStart = text.length - tailLength
  return [toPassage(message, 0, text.slice(0, headLength)), toPassage(message, tailStart, text.slice(tailStart))]
}

function toPassage(message: Message, offset: number, text: string): Passage {
  const plain = blankQuotations(text)
  return { message, offset, plain, folded: fold(plain) }
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
