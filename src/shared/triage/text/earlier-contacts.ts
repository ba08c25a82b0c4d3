import { statingContacts } from './contact-phrases.ts'
import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import { sentencePhrases } from './sentence-phrases.ts'
import { leadOf } from './surroundings.ts'

/** Words by which a customer says that they came with this before, and how often at least. */
export interface EarlierContact extends Found {
  /** Contacts before this one that the words speak of. */
  readonly count: number
}

const numbers: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  tenth: 10,
  several: 3,
  many: 3,
  multiple: 3,
  countless: 3,
  numerous: 3,
  couple: 2,
  few: 2,
  dozen: 12,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  varias: 3,
  muchas: 3,
  segunda: 2,
  tercera: 3,
  cuarta: 4,
  quinta: 5,
  enesima: 3,
  duas: 2,
  quatro: 4,
  muitas: 3,
  terceira: 3,
  quarta: 4,
  milesima: 3,
  dalawang: 2,
  tatlong: 3,
  apat: 4,
  limang: 5,
  ilang: 3,
  maraming: 3,
  pangalawang: 2,
  pangatlong: 3,
  ikalawang: 2,
  ikatlong: 3,
  ikaapat: 4,
  pangapat: 4,
  makailang: 3,
  umpteenth: 3,
  nth: 3,
}

const wordings = sentencePhrases<'came'>(statingContacts.map((pattern) => ['came', pattern] as const))

const notMeant =
  /\b(?:i was|i am|i got|been|get|getting|if|when|should|could|can|will|would|might|don'?t want to|do not want to|never|not|n'?t|no need to|without|unless|to avoid|si|se|kung|nunca|nao|hindi|instead of|who|'ll|to|let me|do i|must i|my (?:friend|wife|husband|mother|neighbou?r|sister|brother|son|daughter|boss)) (?:\w+ ){0,2}$/
/** Somebody else was called: the bank, the carrier. */
const someoneElse =
  /\b(?:bank|carrier|courier|police|insurance|doctor|hotel|airline|fedex|ups|dhl|usps|post office|landlord|restaurant|restaurante|school|banco|policia|banko|friends?|mother|wife|husband|sister|brother|son|daughter|neighbou?rs?|reviews?|newsletter|repartidor|mensajero|rider|drivers?|seller|vendedora?|entregador|transportadora|landlady|tax(?:es)?|mother|mom|father|dad|hermano|hermana|irma[o]?|kapatid|taxi|cab|uber|plumber|electrician|ambulance|lawyer|dentist|vet|esposa|esposo|marido|mujer|madre|mama|mae|nanay|tatay|asawa|hij[oa]|filh[oa]|amig[oa]s?|kaibigan|kapitbahay|medico|vecin[oa]|gym|clinic|colleague at work|manufacturer|embassy)\b|^(?:i|we) (?:was|were|am|got|been) (?:\w+ )?(?:call|email|contact|messag|phon)|\b(?:never|not|\w+n't|yet to) (?:\w+ )?(?:call|contact|email|wr[io]|spok|talk|chat|messag|phon|reach|complain|report)/

/** Where the customer speaks of earlier contacts, in order of the text. */
export function earlierContacts(passage: Passage): EarlierContact[] {
  const { folded } = passage
  return wordings(passage)
    .map(({ start, end }): EarlierContact => ({ passage, start, end, count: countIn(folded.slice(start, end)) }))
    .filter(
      ({ start, end }) =>
        !notMeant.test(leadOf(folded, start)) &&
        !(folded.startsWith('me again', start) && /[a-z] $/.test(leadOf(folded, start))) &&
        !someoneElse.test(folded.slice(start, end)),
    )
}

const numberWord = new RegExp(
  String.raw`(?<![a-z])(?:\d{1,2}(?=\D)|${Object.keys(numbers).join('|')})(?![a-z0-9])|\d{1,2}(?=(?:st|nd|rd|th)\b)`,
)
const ordinalNoun =
  /\b(?:time|call|email|chat|message|attempt|ticket|contact|complaint|request|conversation|vez|beses|tawag|reklamo|ulit)\b/
const pluralNoun = /\b(?:times|veces|vezes|chats|calls|emails|tickets|complaints)\b/

/** 'The third time' speaks of two contacts before this one, 'called three times' of three. */
function countIn(words: string): number {
  const number = numberWord.exec(words)?.[0]
  if (number === undefined) return 1
  const digits = Number.parseInt(number, 10)
  const stated = Number.isNaN(digits) ? (numbers[number] ?? 1) : digits
  const isOrdinal = ordinalNoun.test(words) && !pluralNoun.test(words)
  return Math.max(1, Math.min(99, isOrdinal ? stated - 1 : stated))
}
