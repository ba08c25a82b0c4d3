import type { Evidence } from '../../case/flag.ts'
import type { Customer, Fact } from '../../case/parts.ts'
import type { IdentityClaim, IdentityTopic } from './identity-claims.ts'
import { fold } from './passages.ts'
import { isNear } from './request-words.ts'

/** One place where the record says who the customer is or what they have. */
export interface IdentityRecord {
  readonly label: string
  readonly value: string
  readonly evidence: Evidence
}

const facts: Record<IdentityTopic, RegExp> = {
  email: /e-?mail/,
  phone: /phone|mobile|telefon/,
  name: /(?:customer|account|passenger|holder|billing|guest|full|contact)[ ._-]?(?:full[ ._-]?)?name|^name\b/,
  order: /\border[ ._-]?(?:number|no\b|num\b|id\b|ref|code|#)|^order(?: order)?$/,
  booking: /(?:booking|reservation|confirmation)[ ._-]?(?:number|no\b|id\b|ref|code|#)|\bpnr\b/,
  invoice: /invoice[ ._-]?(?:number|no\b|id\b|ref|code|#)/,
  card: /card|last.?(?:4|four)|payment.?method/,
  postcode: /zip|post(?:al)?.?code|\bcep\b|codigo.?postal|address|direccion|endereco/,
  address: /(?<!e-?mail[ ._-]?|ip[ ._-]?)address|direccion|endereco/,
}
export const identityWords: Record<IdentityTopic, string> = {
  email: 'e-mail',
  phone: 'phone',
  name: 'name',
  order: 'order number',
  booking: 'booking code',
  invoice: 'bill number',
  card: 'card',
  postcode: 'post code',
  address: 'address',
}

/** Where facts and the customer's profile speak of what a claim is about, in a form that can be compared. */
export function recordsOf(
  { topic }: IdentityClaim,
  described: readonly { readonly fact: Fact; readonly words: string }[],
  customer: Customer,
): IdentityRecord[] {
  const field = topic === 'email' || topic === 'phone' || topic === 'name' ? topic : null
  const own = field === null ? null : customer[field]
  const profile: IdentityRecord[] =
    field && own ? [{ label: 'profile', value: own, evidence: { kind: 'customer', field } }] : []
  const recorded = described.flatMap(({ fact, words }): IdentityRecord[] =>
    typeof fact.value !== 'boolean' && facts[topic].test(words)
      ? [{ label: fact.label, value: String(fact.value), evidence: { kind: 'fact', factId: fact.id } }]
      : [],
  )
  return [...profile, ...recorded].filter(({ value }) => isComparable(topic, value))
}

const placeholder = /^(?:customer|guest|user|unknown|anonymous|n\/?a|client|test|caller|visitor|none|null)\b|[\d@]/

function isComparable(topic: IdentityTopic, value: string): boolean {
  const folded = fold(value).trim()
  switch (topic) {
    case 'email':
      return /^\S+@\S+\.\S+$/.test(folded)
    case 'phone':
      return digitsOf(folded).length >= 7
    case 'name':
      return /^[a-z][a-z' .-]+$/.test(folded) && !placeholder.test(folded)
    case 'order':
    case 'booking':
    case 'invoice':
      return /\d/.test(folded) && plainOf(folded).length >= 4 && plainOf(folded).length <= 30
    case 'card':
      return lastFour(folded) !== null
    case 'postcode':
      return /\d{3}|\d[a-z]{2}\b/.test(folded)
    case 'address':
      return /\d/.test(folded) && /[a-z]{3}/.test(folded)
    default:
      return topic satisfies never
  }
}

/** True when the record may well mean what the customer gave; a shortened or misspelt form of it does. */
export function agrees({ topic, value }: IdentityClaim, record: string): boolean {
  const recorded = fold(record).trim()
  switch (topic) {
    case 'email':
      return recorded === value
    case 'phone':
      return digitsOf(recorded).slice(-7) === digitsOf(value).slice(-7)
    case 'name':
      return isSamePerson(value, recorded)
    case 'order':
    case 'booking':
    case 'invoice': {
      const [said, known] = [plainOf(value), plainOf(recorded)]
      return said.endsWith(known) || known.endsWith(said)
    }
    case 'card':
      return lastFour(recorded) === value
    case 'postcode':
      return plainOf(recorded).includes(plainOf(value).slice(0, 5))
    case 'address': {
      const words = new Set(recorded.split(/[^a-z0-9']+/))
      const [house = '', ...street] = value.split(/[^a-z0-9']+/)
      return words.has(house) && street.some((word) => word.length > 2 && !streetWords.has(word) && words.has(word))
    }
    default:
      return topic satisfies never
  }
}

const streetWords = new Set(['street', 'avenue', 'ave', 'road', 'drive', 'lane', 'calle', 'rua', 'avenida', 'the'])
const shortNames: Readonly<Record<string, readonly string[]>> = {
  bill: ['william'],
  bob: ['robert'],
  beth: ['elizabeth'],
  betty: ['elizabeth'],
  liz: ['elizabeth'],
  jack: ['john'],
  jim: ['james'],
  tony: ['anthony'],
  ted: ['edward', 'theodore'],
  mike: ['michael', 'miguel'],
  kate: ['katherine', 'catherine'],
  dick: ['richard'],
  rick: ['richard', 'ricardo'],
  peggy: ['margaret'],
  maggie: ['margaret'],
  hank: ['henry'],
  harry: ['henry', 'harold'],
  chuck: ['charles'],
  becky: ['rebecca'],
  cathy: ['katherine', 'catherine'],
  pepe: ['jose'],
  ze: ['jose'],
  paco: ['francisco'],
  pancho: ['francisco'],
  chico: ['francisco'],
  nacho: ['ignacio'],
  lupe: ['guadalupe'],
  beto: ['roberto', 'alberto'],
  quique: ['enrique'],
  memo: ['guillermo'],
}

/** The first name decides: last names change, and families share them. */
function isSamePerson(said: string, recorded: string): boolean {
  const [first = ''] = said.split(' ')
  return recorded.split(/[ .]+/).some((known) => isSameName(first, known))
}

function isSameName(said: string, known: string): boolean {
  if (said === known) return true
  const shorter = Math.min(said.length, known.length)
  if (shorter >= 2 && (said.startsWith(known) || known.startsWith(said))) return true
  if (shorter >= 4 && isNear(said, known)) return true
  return [...(shortNames[said] ?? [])].includes(known) || [...(shortNames[known] ?? [])].includes(said)
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function plainOf(text: string): string {
  return text.replace(/[^a-z0-9]/g, '')
}

function lastFour(text: string): string | null {
  return /(?<!\d)(\d{4})\W*$/.exec(text)?.[1] ?? /(?:\d{8,15})(\d{4})\W*$/.exec(text)?.[1] ?? null
}
