import { chanceFrom } from '../chance.ts'
import type { IntentExample } from '../model.ts'

const openings = ['hi', 'hello there', 'please', 'good morning', 'i wonder', 'quick question', 'so', 'help']
const closings = ['thanks', 'please advise', 'today', 'as soon as possible', 'if you can', 'for my mother', 'again', '']

const talk: Readonly<Record<string, readonly string[]>> = {
  refund: [
    'refund the kettle',
    'money back for the lamp',
    'return my blender for a refund',
    'get reimbursed for shoes',
  ],
  delivery: ['where is my parcel', 'courier never came', 'track the shipment', 'package is late at the depot'],
  password: ['reset my password', 'cannot log in', 'forgot the passcode', 'locked out of my login'],
  invoice: ['send the invoice', 'billing statement for march', 'a copy of my bill', 'vat number on the receipt'],
  address: ['change my address', 'moved to another street', 'update the postal code', 'new flat number for the mail'],
  warranty: ['is it under warranty', 'guarantee for the drill', 'repair covered for two years', 'broken motor claim'],
}

const elsewhere = [
  'recipe for lentil soup',
  'who won the football final',
  'knit a scarf',
  'weather on the moon',
  'poem about owls',
]

/** The intents of the sample. */
export const sampleIntents = Object.keys(talk).sort()

/** Made-up requests: `perIntent` of each intent, then `outside` of none, the same for the same seed. */
export function sampleRequests(perIntent: number, outside: number, seed: number): IntentExample[] {
  const chance = chanceFrom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? ''
  const dressed = (core: string): string =>
    `${pick(openings)} ${core} ${pick(closings)} ${Math.floor(chance() * 90) + 10}`
  return [
    ...Object.entries(talk).flatMap(([intent, cores]) =>
      Array.from({ length: perIntent }, () => ({ text: dressed(pick(cores)), intent })),
    ),
    ...Array.from({ length: outside }, () => ({ text: dressed(pick(elsewhere)), intent: null })),
  ]
}
