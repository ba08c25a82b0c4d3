import type { PersonalKind } from '../kinds.ts'
import { accountPatterns, type Chance, card, fill, iban, orderPatterns, phonePatterns, pick } from './numbers.ts'
import { addressFrom, emailFrom, nameFrom, type Pools } from './people.ts'

/** A sentence with holes: `{name}`, `{phone}` and so on; a kind may stand more than once. */
export type Frame = string

/** A text with its personal details marked. */
export interface Marked {
  readonly text: string
  readonly details: readonly {
    readonly kind: PersonalKind
    readonly start: number
    readonly end: number
    readonly form: string
  }[]
}

/** What fills the hole of a kind, and how it was made, such as the country of a phone number. */
export function detailOf(
  kind: PersonalKind,
  chance: Chance,
  pools: Pools,
): { readonly value: string; readonly form: string } {
  switch (kind) {
    case 'name':
      return { value: nameFrom(chance, pools), form: '' }
    case 'email':
      return { value: emailFrom(chance, pools), form: '' }
    case 'phone': {
      const patterns = pools.phones ?? phonePatterns
      const country = pick(chance, Object.keys(patterns))
      return { value: fill(chance, pick(chance, patterns[country] ?? [])), form: country }
    }
    case 'iban':
      return { value: iban(chance), form: '' }
    case 'card':
      return { value: card(chance), form: '' }
    case 'order':
      return { value: fill(chance, pick(chance, orderPatterns)), form: '' }
    case 'account':
      return { value: fill(chance, pick(chance, accountPatterns)), form: '' }
    case 'address':
      return { value: addressFrom(chance, pools), form: '' }
    default:
      return kind satisfies never
  }
}

const hole = /\{(name|email|phone|iban|card|order|account|address)\}/

/** The frame with its holes filled. */
export function filledIn(frame: Frame, chance: Chance, pools: Pools): Marked {
  const details: { kind: PersonalKind; start: number; end: number; form: string }[] = []
  let text = ''
  let rest = frame
  for (let found = hole.exec(rest); found; found = hole.exec(rest)) {
    text += rest.slice(0, found.index)
    rest = rest.slice(found.index + found[0].length)
    // The hole's expression takes these words alone.
    const kind = found[1] as PersonalKind
    const { value, form } = detailOf(kind, chance, pools)
    details.push({ kind, start: text.length, end: text.length + value.length, form })
    text += value
  }
  return { text: text + rest, details }
}

/** The sentences that finding was built with. */
export const workFrames: readonly Frame[] = [
  'Hi, my name is {name} and my order {order} never came.',
  'Hello, this is {name}. You can call me at {phone}.',
  'Please write to {email}, not to my old address.',
  'I live at {address}, and the driver said nobody was home.',
  'Ship it to {address}.',
  'My account number is {account}, the order number is {order}.',
  'Refund it to my IBAN {iban}, please.',
  'You charged my card {card} twice for order {order}.',
  'My phone number is {phone} and my e-mail is {email}',
  'Dear {name}, we sent the refund to {iban}.',
  'Mr. {name} asked about booking {order}.',
  'Me llamo {name}, mi teléfono es {phone}, mi pedido {order}.',
  'Vivo en {address}.',
  'Meu nome é {name}, meu telefone é {phone}.',
  'Ich heiße {name}, Kundennummer {account}.',
  'Ako po si {name}, {phone} ang number ko.',
  'Customer id: {account}. Card: {card}.',
  'Nothing works.\nKind regards,\n{name}\n{phone}',
  'I spoke with {name} yesterday about invoice {order}',
  '{email} / {phone}',
]
