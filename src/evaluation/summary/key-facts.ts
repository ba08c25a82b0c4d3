import { stemOf } from '../../shared/assist/content-words.ts'
import { isSaid } from '../../shared/assist/spoken.ts'
import type { Message } from '../../shared/case/message.ts'
import { moneyMentions } from '../../shared/triage/text/money-mentions.ts'
import { fold } from '../../shared/triage/text/passages.ts'

/** What a summary must not lose. Nobody labelled the dialogues: each is read from their tools, and stands for the fact. */
export type KeyFact = 'goal' | 'order' | 'amount' | 'outcome'

/** A fact of a conversation, and whether given sentences tell it. */
export interface Expected {
  readonly fact: KeyFact
  isIn(sentences: readonly { readonly text: string; readonly messageId: string }[]): boolean
}

/** Tools that change something, by the word that customers and agents use for it. */
const deeds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/cancel/i, ['cancel', 'cancell']],
  [/return/i, ['return', 'refund']],
  [/exchange/i, ['exchange', 'replac']],
  [
    /book|reservation(?!_details)|schedule/i,
    [
      'book',
      'reserv',
      'schedul',
      'appoint',
      'appointment',
      'change',
      'chang',
      'updat',
      'upgrad',
      'cancel',
      'view',
      'viewing',
      'table',
      'hotel',
      'flight',
      'room',
      'apartment',
    ],
  ],
  [/update|modify/i, ['updat', 'chang', 'change', 'modify', 'modifi', 'add', 'remov', 'upgrad', 'switch']],
  [/certificate|compensat/i, ['compensat', 'compensation', 'certificat', 'refund', 'voucher']],
  [/fraud/i, ['fraud', 'fraudulent', 'stolen', 'charg', 'transaction', 'suspiciou', 'report']],
  [/balance/i, ['balanc', 'balance', 'money']],
  [/service_request/i, ['towel', 'room', 'servic', 'service', 'request', 'bring', 'order', 'send', 'fix', 'clean']],
  [/ride|trip/i, ['rid', 'ride', 'trip', 'driver', 'taxi']],
  [/followup|doctor/i, ['doctor', 'appoint', 'appointment', 'result', 'instruct', 'instruction', 'prescript']],
  [/transfer_to_human/i, ['transfer', 'human', 'agent']],
]
const looks = /^(?:get|find|list|search|think|calculate)|details/i

/** The key facts that a conversation has, as far as its tools tell them and its words name them. */
export function keyFactsOf(conversation: readonly Message[]): Expected[] {
  const said = conversation.filter(isSaid)
  const calls = conversation.filter(({ tool }) => tool !== null && !looks.test(tool.name))
  const names = calls.map(({ tool }) => tool?.name ?? '')
  return [
    goalOf(said, names),
    orderOf(said, calls),
    amountOf(said, conversation),
    outcomeOf(conversation, calls),
  ].flatMap((one) => one ?? [])
}

/** A sentence of the customer with a word for what the tools then did: of those where the customer used one at all. */
function goalOf(said: readonly Message[], names: readonly string[]): Expected | null {
  const words = new Set(names.filter((name) => !/transfer/.test(name)).flatMap(wordsFor))
  const customers = said.filter(({ author }) => author === 'customer')
  if (words.size === 0 || !customers.some(({ text }) => holds(text, words))) return null
  const own = new Set(customers.map(({ id }) => id))
  return {
    fact: 'goal',
    isIn: (sentences) => sentences.some(({ text, messageId }) => own.has(messageId) && holds(text, words)),
  }
}

/** The order or booking that a changing tool was called with, where somebody also said it. */
function orderOf(said: readonly Message[], calls: readonly Message[]): Expected | null {
  const ids = calls.flatMap(({ tool }) => [
    ...(tool?.args ?? '').matchAll(/"(?:order_id|reservation_id|booking_id|order_number)":\s*"#?([A-Za-z0-9-]{4,})"/g),
  ])
  const spoken = ids.map(([, id = '']) => id).filter((id) => said.some(({ text }) => text.includes(id)))
  const last = spoken.at(-1)
  return last === undefined
    ? null
    : { fact: 'order', isIn: (sentences) => sentences.some(({ text }) => text.includes(last)) }
}

/** The last amount of money that was said and that a tool's answer or call names as well. */
function amountOf(said: readonly Message[], conversation: readonly Message[]): Expected | null {
  const known = new Set(
    conversation.flatMap(({ tool }) =>
      tool === null
        ? []
        : [...`${tool.args} ${tool.result ?? ''}`.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) =>
            Math.abs(Number(number)),
          ),
    ),
  )
  const amounts = said.flatMap(({ text }) => moneyMentions(text).map(({ amount }) => amount))
  const last = amounts.findLast((amount) => amount > 0 && known.has(amount))
  if (last === undefined) return null
  return {
    fact: 'amount',
    isIn: (sentences) => sentences.some(({ text }) => moneyMentions(text).some(({ amount }) => amount === last)),
  }
}

/** What an agent said after the last change or handover, with a word for it. */
function outcomeOf(conversation: readonly Message[], calls: readonly Message[]): Expected | null {
  const last = calls.at(-1)
  if (!last) return null
  const words = new Set([
    ...wordsFor(last.tool?.name ?? ''),
    'confirm',
    'complet',
    'success',
    'successfully',
    'process',
    'done',
  ])
  const after = conversation.slice(conversation.indexOf(last) + 1)
  const told = after.filter((message) => isSaid(message) && message.author !== 'customer' && holds(message.text, words))
  const ids = new Set(told.map(({ id }) => id))
  return told.length === 0
    ? null
    : {
        fact: 'outcome',
        isIn: (sentences) => sentences.some(({ text, messageId }) => ids.has(messageId) && holds(text, words)),
      }
}

function wordsFor(name: string): readonly string[] {
  return deeds.flatMap(([pattern, words]) => (pattern.test(name) ? words : []))
}

function holds(text: string, words: ReadonlySet<string>): boolean {
  return [...fold(text).matchAll(/[a-z]+/g)].some(([word]) => words.has(word) || words.has(stemOf(word)))
}
