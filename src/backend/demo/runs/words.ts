import type { ActionKind } from '../../../shared/guide/action-kinds.ts'
import type { Random } from '../random.ts'

/** What the demo's people wrote into guides, and why they went another way. Many say much the same. */

const written: Readonly<Record<string, readonly string[]>> = {
  documented: [
    'Payment record, order and sign-in list saved to the case at the time of the call.',
    'Screenshots of the order and the address history are attached; the call is marked to be kept.',
    'Photos of the label and the piece are on the case, the batch number is in the first one.',
    'Mail of the customer with the letter attached, original stays with them.',
  ],
  traceNumber: ['NF-40817', 'CX-T-88213', 'TR-5520914', 'PW-771-206'],
  symptom: [
    'It drops off the network after two hours, the lamp blinks twice.',
    'The page turns white after the card number, message X-7.',
    'The scanner stays black after the update on Tuesday.',
  ],
  harm: [
    'A burn on the hand, seen by a doctor.',
    'A bruise on the shin, no doctor.',
    'Smoke in the kitchen, nobody hurt.',
  ],
  scope: ['Heating cloud in the region, since 9:40, devices show offline.', 'Payment page, error X-7 on every card.'],
  workaround: ['turn the wheel on the device by hand', 'pay on the website instead of the app'],
  triedBefore: ['Two replacements, both failed within a month.', 'New batteries and a reset, no change.'],
  need: ['needs more time'],
  wish: ['copy'],
}

/** A line for a text question, by the variable it goes into. */
export function writtenFor(variable: string, random: Random): string {
  return random.pick(written[variable] ?? ['Noted on the case.'])
}

/** What a guide does not know, with the step at which people notice. */
const other: Readonly<Record<string, { readonly at: string; readonly reasons: readonly string[] }>> = {
  'lost-parcel': {
    at: 'trace',
    reasons: [
      'The parcel waits at a pickup point, the guide does not know pickup points.',
      'It lies at a pickup shop and was never collected.',
      'Parcel is at the pickup point around the corner, nothing is lost.',
      'The carrier keeps it at a pickup point until Friday.',
      'The address had a typing mistake, it goes back to us by itself.',
    ],
  },
  'disputed-charge': {
    at: 'settled',
    reasons: [
      'It is the monthly rate of a payment plan, which is not asked for.',
      'The second charge is the rate of a payment plan.',
      'A payment plan with two rates, both are right.',
      'The customer found the other line on the statement while we spoke.',
    ],
  },
  'defective-return': {
    at: 'what',
    reasons: [
      'The seller of the part is a marketplace partner, they take it back.',
      'Bought from a marketplace partner, not from us.',
      'Marketplace order: the partner has to answer for it.',
      'The customer had thrown it away already.',
    ],
  },
  'technical-fault': {
    at: 'others',
    reasons: [
      'A beta version of the app, which support does not cover.',
      'The customer takes part in the beta test of the app.',
      'Beta app again, the testers have their own channel.',
      'The router is the cause, not the device.',
    ],
  },
  outage: {
    at: 'same',
    reasons: ['The customer only wanted the number of the status page.', 'Reported by a store, not by a customer.'],
  },
  'refund-over-limit': {
    at: 'ground',
    reasons: [
      'The lead sat beside me and said yes.',
      'My lead agreed at the desk, I had no need to ask.',
      'Olivia decided it at my desk.',
      'The customer took an exchange before I came to the money.',
    ],
  },
}

const anywhere = [
  'The customer rang off, I go on when they are back.',
  'I know this case from last week and went straight to the end.',
  'A colleague on the phone told me the answer.',
  'The customer wrote that it is done.',
]

/** Why somebody went another way in a guide than it recommends. */
export function reasonIn(guide: string, random: Random): string {
  const own = other[guide]?.reasons
  return random.pick(own && random.chance(0.5) ? own : anywhere)
}

/** The step at which people notice what the guide does not know; null: it knows what they need. */
export function gapIn(guide: string): string | null {
  return other[guide]?.at ?? null
}

/** Why somebody left a guide: at its gap for what it does not know, elsewhere for what happened. */
export function leavingAt(guide: string, step: string | null, random: Random): string {
  const own = other[guide]
  return random.pick(own && own.at === step ? own.reasons : anywhere)
}

/** Why somebody left a guide at a deed they did not do. */
export function ownWay(deed: ActionKind, random: Random): string {
  return deed === 'escalate'
    ? random.pick([
        'I could settle it myself, there was no need to hand it on.',
        'Settled it myself instead of handing it on.',
        'No need to hand it on, the customer was content with what I could do.',
        'The team told me how, I finish it myself.',
      ])
    : random.pick([
        'The customer has not said yes yet, I keep it open.',
        'I wait for the customer before I close it.',
        'Not finished: the customer wants to think about it.',
      ])
}

/** Why an action was passed over. */
export function passedOver(random: Random): string {
  return random.pick(['Done on the phone already.', 'Was done before I came here.', 'Not needed any more, they wrote.'])
}

/** Why another escalation was raised than the guide proposed. */
export function elsewhere(random: Random): string {
  return random.pick([
    'The matrix sends this to another team.',
    'Their lead asked us to send these straight to them.',
    'The other team has the customer on the line already.',
  ])
}
