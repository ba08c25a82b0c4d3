import type { Fact } from '../case/parts.ts'
import type { Case } from '../case/state.ts'
import type { PersonalKind } from './kinds.ts'

/** What is known before a text is read: it is masked wherever it stands, in any case, with or without accents. */
export interface MaskingHints {
  /** People: full names; their parts are masked too. */
  readonly names: readonly string[]
  /** Other details and their kinds, as they are written in the systems of record. */
  readonly values: readonly { readonly kind: PersonalKind; readonly value: string }[]
  /** What is never masked though it looks personal, such as the case's own reference. */
  readonly keep: readonly string[]
}

export const noHints: MaskingHints = { names: [], values: [], keep: [] }

/** What a case itself tells of its people and numbers. Members of the house who wrote in it are people too. */
export function hintsOf(
  state: Pick<Case, 'reference' | 'externalId' | 'customer' | 'conversation' | 'facts'>,
): MaskingHints {
  const { reference, externalId, customer, conversation, facts } = state
  const authors = conversation.flatMap(({ author, authorName }) =>
    authorName !== null && (author === 'customer' || author === 'agent') ? [authorName] : [],
  )
  const told = facts.flatMap((fact) => hintOfFact(fact) ?? [])
  const known = (kind: PersonalKind, value: string | null) =>
    value === null || value.trim() === '' ? [] : [{ kind, value }]
  return {
    names: [
      ...new Set([customer.name, ...authors, ...told.filter(({ kind }) => kind === 'name').map(({ value }) => value)]),
    ],
    values: [
      ...known('email', customer.email),
      ...known('phone', customer.phone),
      ...known('account', customer.id),
      ...known('order', externalId),
      ...told.filter(({ kind }) => kind !== 'name'),
    ],
    keep: [reference],
  }
}

/** Machine names of facts that hold personal details; the first that fits decides. */
const factKinds: readonly (readonly [RegExp, PersonalKind])[] = [
  [/e-?mail/i, 'email'],
  [/phone|mobile|(?:^|[._])(?:tel|fax|msisdn)(?:[._]|$)/i, 'phone'],
  [/iban/i, 'iban'],
  [/(?:card|pan)[._-]?(?:no|num|number)$|^card$/i, 'card'],
  [
    /(?:^|[._])(?:address|street|zip|zip_?code|post_?code|postal_?code|address_?line_?\d|address\d)(?:[._]|$)/i,
    'address',
  ],
  [
    /(?:^|[._])(?:first|last|full|given|family|customer|passenger|guest|holder|recipient|contact|user)[._]?name$|^name$/i,
    'name',
  ],
  [
    /(?:^|[._])(?:order|booking|reservation|ticket|confirmation|tracking|shipment|invoice|receipt|return|transaction|payment|pnr|claim)s?(?:[._-]?(?:id|no|num|number|ref|reference|code))?$/i,
    'order',
  ],
  [
    /(?:^|[._])(?:account|customer|client|member|membership|loyalty|user|username|contract|policy|subscription|device|serial|imei|iccid|meter)(?:[._-]?(?:id|no|num|number|ref|reference|code))?$/i,
    'account',
  ],
]

/** The personal detail that a fact holds, by its machine name; null: none, or a value too plain to be looked for. */
function hintOfFact({ key, value, unit }: Fact): { kind: PersonalKind; value: string } | null {
  if (typeof value === 'boolean' || unit !== null) return null
  const kind = factKinds.find(([pattern]) => pattern.test(key))?.[1]
  const text = String(value).trim()
  if (kind === undefined || text.length < 3) return null
  const isNumber = kind === 'order' || kind === 'account' || kind === 'card' || kind === 'phone'
  return isNumber && !/\d/.test(text) && !/^[A-Z]{5,8}$/.test(text) ? null : { kind, value: text }
}
