import type { TriageInput } from '../triage.ts'
import { money } from '../wording.ts'
import { type Claim, claimsIn } from './claims.ts'
import type { Found } from './evidence.ts'
import type { IdentityClaim } from './identity-claims.ts'
import { identityWords } from './identity-records.ts'
import { customerPassages, type Passage } from './passages.ts'
import { leadOf, tailOf } from './surroundings.ts'

/** Two statements of the customer that cannot both be true; the later one is `second`. */
export interface Contradiction {
  readonly first: Found
  readonly second: Found
  readonly one: string
  readonly other: string
}

/** What the customer says that rules itself out: two values for one thing, or that something did and did not happen. */
export function contradictions({ conversation, facts }: TriageInput, tolerance: number): Contradiction[] {
  const passages = customerPassages(conversation)
  const claims = passages.flatMap(claimsIn)
  const known = new Set(
    facts.map(({ value }) =>
      String(value)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, ''),
    ),
  )
  return [
    ...(claims.length > 1 ? twoValues(claims, { tolerance, known }) : []),
    ...(claims.length > 0 ? arrivals(claims) : []),
    ...denials(passages),
  ]
}

/** A correction, or a second thing of the kind, is no contradiction. */
const another =
  /\b(?:another|again|also|second|other|others|plus|twice|then|additional|additionally|each|both|instead|first|later|extra|separate|separately|more|next|previous|old|new|sorry|mean|meant|correction|actually|typo|mistake|oops|mistyped|wrong|correct|perdon|quise decir|corrijo|otro|otra|segundo|tambien|correcto|desculpa|quis dizer|outro|outra|segunda|tambem|correto|pasensya|isa pa|mali)\b/

interface Bounds {
  readonly tolerance: number
  /** Values on record: two of them are two things and not one. */
  readonly known: ReadonlySet<string>
}

function twoValues(claims: readonly Claim[], { tolerance, known }: Bounds): Contradiction[] {
  const firsts = new Map<string, Claim>()
  return claims.flatMap((claim): Contradiction[] => {
    const about = subjectOf(claim)
    if (about === null) return []
    const first = firsts.get(about)
    if (!first) {
      firsts.set(about, claim)
      return []
    }
    if (first.passage.message === claim.passage.message || !differ(first, claim, tolerance)) return []
    if (isExplained(first) || isExplained(claim) || (isKnown(first, known) && isKnown(claim, known))) return []
    return [{ first, second: claim, one: saidIn(first), other: saidIn(claim) }]
  })
}

/** What a claim gives a value to; claims of the same subject must agree. Null where many values may be true. */
function subjectOf(claim: Claim): string | null {
  switch (claim.kind) {
    case 'amount':
      return `amount ${claim.topic} ${claim.currency}`
    case 'date':
      return `date ${claim.topic}`
    case 'identity':
      return isOneThing(claim) ? `identity ${claim.topic}` : null
    case 'state':
      return null
    default:
      return claim satisfies never
  }
}

/**
 * A customer has one e-mail and one card for an order, but may speak of several orders: only 'my order number is …'
 * says that it is about this one. Names and addresses are too many.
 */
function isOneThing({ topic, passage, start }: IdentityClaim): boolean {
  switch (topic) {
    case 'name':
    case 'address':
      return false
    case 'order':
    case 'booking':
    case 'invoice':
      return /\b(?:my|the|mi|el|meu|o|ang) [a-z ]{0,30}(?: is| was| es| e| ay|:) ?#? ?$/.test(
        leadOf(passage.folded, start),
      )
    case 'email':
    case 'phone':
    case 'card':
    case 'postcode':
      return true
    default:
      return topic satisfies never
  }
}

function differ(a: Claim, b: Claim, tolerance: number): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return Math.abs(a.amount - b.amount) > tolerance
  if (a.kind === 'date' && b.kind === 'date') {
    const years = a.year !== null && b.year !== null && a.year !== b.year
    return years || Math.abs(a.month * 31 + a.day - b.month * 31 - b.day) > 1
  }
  if (a.kind !== 'identity' || b.kind !== 'identity') return false
  const [one, other] = [plain(a.value), plain(b.value)]
  return !one.endsWith(other) && !other.endsWith(one) && !one.startsWith(other) && !other.startsWith(one)
}

function isExplained(claim: Claim): boolean {
  const { folded } = claim.passage
  const around = `${leadOf(folded, claim.start)} ${tailOf(folded, claim.end)}`
  if (another.test(around) || /^\W*(?:sorry|oops|correction|i meant|perdon|desculpa)/.test(folded)) return true
  // Two charges of two months are two charges.
  return (
    claim.kind === 'amount' &&
    claim.topic !== 'total' &&
    /\b(?:on|in|last|this|per) (?:\w+ )?(?:month|week|day|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)/.test(
      around,
    )
  )
}

function isKnown(claim: Claim, known: ReadonlySet<string>): boolean {
  return claim.kind === 'identity' && known.has(plain(claim.value))
}

function plain(value: string): string {
  return value.replace(/[^a-z0-9]/g, '')
}

function saidIn(claim: Claim): string {
  const words = claim.passage.plain.slice(claim.start, claim.end)
  if (claim.kind === 'amount') return money(claim.amount, claim.currency)
  return claim.kind === 'identity' ? `${identityWords[claim.topic]} ${words}` : words
}

/** What somebody else says of the parcel, or another parcel. */
const notTheirWord =
  /\b(?:says?|said|saying|shows?|showed|showing|states?|claims?|marked|according|tracking|supposedly|apparently|allegedly|told|email(?:ed)?|notification|notified|app|website|other|another|second|one of|rest|part|some|half|first|replacement|new one|after|dice|diz|aparece|sabi|otro|outro)\b/
/** It came at last. */
const atLast =
  /\b(?:finally|just|now|today|this morning|at last|por fin|finalmente|ya|hoje|hoy|agora|kanina|ngayon|na)\b/

/** The order came and did not come: 'it arrived' and 'it never arrived', unless it came in between. */
function arrivals(claims: readonly Claim[]): Contradiction[] {
  const states = claims.filter(
    (claim) => claim.kind === 'state' && (claim.topic === 'delivered' || claim.topic === 'not_delivered'),
  )
  const own = states.filter(
    ({ passage, start, end }) =>
      !notTheirWord.test(leadOf(passage.folded, start)) && !notTheirWord.test(tailOf(passage.folded, end)),
  )
  const [first] = own
  const second = own.find(({ topic }) => topic !== first?.topic)
  if (!first || !second) return []
  const around = `${leadOf(second.passage.folded, second.start)}${second.passage.folded.slice(second.start, second.end)}${tailOf(second.passage.folded, second.end)}`
  if (second.topic === 'delivered' && atLast.test(around)) return []
  const [one, other] = first.topic === 'delivered' ? ['it arrived', 'it never came'] : ['it never came', 'it arrived']
  return [{ first, second, one, other }]
}

/** Deeds a customer says they did, and says they did not do. */
const deeds: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'cancelled',
    /\b(?:i|we) (?:already |have already |have |had )?cancell?ed (?:it|this|that|my|the)\b/g,
    /\b(?:i|we) (?:never|didn't|did not|haven't|have not) (?:ever |even )?cancel(?:led|ed)? (?:it|this|that|my|the|anything)\b/g,
  ],
  [
    'paid',
    /\b(?:i|we) (?:already |have already |have )paid (?:it|this|that|in full|for (?:it|this|that)|my|the)\b/g,
    /\b(?:i|we) (?:never|didn't|did not|haven't|have not) (?:yet |ever |even )?(?:pay|paid) (?:it|this|that|for (?:it|this|that)|my|the|anything|yet)\b/g,
  ],
  [
    'opened it',
    /\bi (?:already |have |just )?opened (?:it|the (?:box|package|parcel|item))\b|\bwhen i opened (?:it|the (?:box|package|parcel))\b/g,
    /\b(?:i (?:never|haven't|have not|didn't|did not) (?:even |ever )?open(?:ed)? (?:it|the (?:box|package|parcel|item))|(?:it|box|package|item) (?:is|was) (?:still |never )?(?:unopened|sealed))\b/g,
  ],
  [
    'used it',
    /\bi(?:'ve| have)? (?:already |been |just )*us(?:ed|ing) it (?:for|since|daily|every|once|twice|a few|several|all)\b/g,
    /\bi(?:'ve| have)? never (?:even )?used (?:it|the (?:product|item|device))\b|\bi (?:didn't|did not|haven't|have not) (?:even )?used? (?:it|the (?:product|item|device))\b/g,
  ],
  [
    'signed for it',
    /\bi signed for (?:it|the (?:package|parcel|delivery))\b/g,
    /\bi (?:never|didn't|did not) sign(?:ed)? for (?:it|the (?:package|parcel|delivery)|anything)\b/g,
  ],
]
const anyDeed = /cancel|paid|\bpay\b|open|sealed|us(?:ed|ing) it|used the|sign/
const aCondition =
  /\b(?:if|when|once|until|unless|before|whether|did|have|can|should|wish|think|thought|says?|said|other|another|next)(?: (?:i|it|my|the|you|we))? $/

function denials(passages: readonly Passage[]): Contradiction[] {
  const telling = passages.filter(({ folded }) => anyDeed.test(folded))
  if (telling.length === 0) return []
  return deeds.flatMap(([name, done, notDone]) => {
    const yes = telling.flatMap((passage) => placesOf(passage, done))
    const no = yes.length === 0 ? [] : telling.flatMap((passage) => placesOf(passage, notDone))
    const [did, didNot] = [yes[0], no[0]]
    if (!did || !didNot) return []
    const isFirst = comesBefore(did, didNot, passages)
    const [one, other] = isFirst ? [`they ${name}`, 'they did not'] : [`they never ${name}`, 'they did']
    const [first, second] = isFirst ? [did, didNot] : [didNot, did]
    // 'I haven't paid it yet', and later 'I have paid it': time went by.
    const progress =
      !isFirst &&
      name !== 'used it' &&
      /\b(?:yet|already|just|now|since)\b/.test(wordsAround(first) + wordsAround(second))
    return progress ? [] : [{ first, second, one, other }]
  })
}

function placesOf(passage: Passage, pattern: RegExp): Found[] {
  return Array.from(passage.folded.matchAll(pattern), ({ index, 0: { length } }) => ({
    passage,
    start: index,
    end: index + length,
  })).filter(({ start, end }) => {
    const asks = /\?/.test(tailOf(passage.folded, end))
    return !asks && !aCondition.test(leadOf(passage.folded, start))
  })
}

function wordsAround({ passage, start, end }: Found): string {
  return `${passage.folded.slice(start, end)}${tailOf(passage.folded, end)}`
}

function comesBefore(a: Found, b: Found, passages: readonly Passage[]): boolean {
  return a.passage === b.passage ? a.start < b.start : passages.indexOf(a.passage) < passages.indexOf(b.passage)
}
