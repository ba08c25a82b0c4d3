import { dateMentions } from './date-mentions.ts'
import type { Found } from './evidence.ts'
import { type IdentityClaim, identityClaims } from './identity-claims.ts'
import { moneyMentions } from './money-mentions.ts'
import { keepBeside, type Passage } from './passages.ts'
import { filterRegExps } from './pattern-filter.ts'

/** What a customer states as true about money, a date, the state of an order or who they are, and where. */
export type Claim =
  | (Found & {
      readonly kind: 'amount'
      readonly topic: AmountTopic
      readonly amount: number
      readonly currency: string
    })
  | (Found & {
      readonly kind: 'date'
      readonly topic: DateTopic
      readonly month: number
      readonly day: number
      readonly year: number | null
    })
  | (Found & { readonly kind: 'state'; readonly topic: StateTopic })
  | IdentityClaim

export type AmountTopic = 'total' | 'charge' | 'refund' | 'balance'
export type DateTopic = 'ordered' | 'delivered' | 'charged' | 'departure'
/** What the customer says the order is: `not_delivered` for 'never arrived'. */
export type StateTopic = 'not_delivered' | 'delivered' | 'cancelled' | 'paid' | 'returned' | 'not_refunded'

/** Wording that ends right before an amount and states it as a fact. Folded, four languages. */
const amountLeads: Record<AmountTopic, RegExp> = {
  charge:
    /\b(?:charged|billed|debited|deducted|took|taken|withdrew|paid|cobraron|cobro|cobrado|pague|pagado|cobraram|cobrou|paguei|siningil|sinisingil|kinaltas|binayaran|nagbayad)(?: (?:me|us|my (?:card|account)|only|exactly|a total of|the amount of|out|for it|for this|for that|for my order|ako|ko|ng|na|de|o|el|un total de)){0,3} $/,
  total:
    /\b(?:total|order|purchase|invoice|bill|receipt|confirmation|price|total del pedido|pedido|factura|compra|fatura|halaga) (?:was|is|says|said|shows|showed|came to|comes to|for|of|era|fue|es|dice|de|foi|diz|ay)(?: (?:only|exactly|a total of|for))? $/,
  refund:
    /\b(?:refunded|got back|received back|you returned|only got|promised(?: me)? a refund of|refund (?:was|is|says|came to|shows)|reembolsaron|me devolvieron|devolveram|reembolsaram)(?: (?:me|us|only|just|exactly|solo|apenas)){0,2} $/,
  balance: /\b(?:balance|saldo) (?:was|is|says|shows|showed|era|es|fue|foi)(?: (?:only|exactly))? $/,
}
/** A wish, an offer or a guess is no claim. */
const notAClaim =
  /\b(?:someone|somebody|anyone|anybody|stranger|thief|criminal|want|need|would|should|could|can|will|please|if|expect|expected|instead of|supposed|not|n't|maybe|about|around|roughly|almost|nearly|approximately|up to|at least|more than|less than|under|over|quiero|deberia|deveria|quero|gusto|no|nao|hindi)\b[^.!?\n]{0,40}$/
/** 'I paid 20 dollars for shipping' is about the shipping, which no fact of the order states. */
const forSomethingElse =
  /^ ?(?:for|in|as|por|de|para|extra|more|tax|fee|fees|each|per|of)\b(?! (?:(?:the|my|this|that|an?|it|el|mi|la|o|a|meu|minha) ?)?(?:order|it|this|that|everything|purchase|booking|reservation|pedido|compra)\b)/

const dateLeads: Record<DateTopic, RegExp> = {
  ordered:
    /\b(?:ordered|bought|purchased|placed)(?: (?:it|this|that|them|my order|the order|an order|online)){0,2} on (?:the )?$|\b(?:compre|pedi|comprei)(?: el| em| no dia)? $/,
  delivered:
    /\b(?:delivered|arrived|received it|received my order|got it|got delivered|llego|entregaron|chegou|entregaram|dumating)(?: (?:it|to me|only|el|em|no dia|noong))? (?:on (?:the )?)?$/,
  charged: /\b(?:charged|billed|debited|paid)(?: (?:me|it|my card|for it|again)){0,2} on (?:the )?$/,
  departure:
    /\b(?:my|our|mi|meu) (?:\w+ )?(?:flight|trip|vuelo|voo) (?:was|is|leaves|departs|departed|es|e|sale|sai) (?:on|for|el|em|dia) (?:the )?$/,
}

const states: readonly (readonly [StateTopic, RegExp])[] = [
  [
    'not_delivered',
    /\b(?:(?:it|order|package|parcel|item|items|delivery|they|shipment) (?:has |have |still |has still |just )?(?:never|not|n't|hasn't|haven't|didn't|did not|has not|have not)(?: yet| even| been)* (?:arrived?|come|shown up|show up|delivered|been delivered)|(?:never|haven't|have not|didn't|did not|still not|not yet)(?: yet| even| ever)* (?:received?|gotten|got|get|arrived?|been delivered) (?:it|my order|the order|my package|the package|my parcel|the parcel|anything|my item|my items|them)|never arrived|never came|(?:no|nunca) (?:me )?(?:ha |han )?(?:llego|llegado|recibi|recibido)|nao (?:chegou|recebi)|nunca chegou|hindi (?:pa )?(?:dumating|dumarating|natanggap|nakukuha)|(?:di|wala) pa (?:dumarating|dumating|natatanggap))\b/g,
  ],
  [
    'delivered',
    /\b(?:(?:i|we) (?:already |just |have already |have |have now )?(?:received|got) (?:it|my order|the order|my package|the package|the parcel) (?:already|today|yesterday|last|on|but|and|in)|(?:it|order|package|parcel) (?:has )?(?:already )?(?:arrived|was delivered) (?:already|today|yesterday|last|on|but|damaged|broken))\b/g,
  ],
  [
    'cancelled',
    /\b(?:(?:i|we|you) (?:already |have already |had already |have )?cancell?ed (?:it|this|that|my order|the order|my booking|the booking|my reservation|the reservation|my subscription|my flight)|(?:order|booking|reservation|subscription|flight) (?:was|has been|is|got) (?:already )?cancell?ed|ya (?:lo )?cancele|ja cancelei|kinansela ko na|na-cancel ko na)\b/g,
  ],
  [
    'paid',
    /\b(?:i|we) (?:already |have already |have )paid (?:it|this|that|the (?:invoice|bill|order|balance)|my (?:invoice|bill|order|balance)|in full|for (?:it|this|the order|my order))\b|\b(?:ya (?:lo |la )?pague|ja paguei|nabayaran ko na|nagbayad na ako)\b/g,
  ],
  [
    'returned',
    /\b(?:i|we) (?:already |have already |have )?(?:returned|sent back|shipped back) (?:it|this|them|the (?:item|items|order|package|product)|my (?:item|order))\b|\b(?:i|we) (?:already |have already |have )?sent (?:it|them) back\b|\b(?:ya (?:lo |la )?devolvi|ja devolvi|naibalik ko na|isinauli ko na)\b/g,
  ],
  [
    'not_refunded',
    /\b(?:never|haven't|have not|didn't|did not|still not|not yet|still haven't)(?: yet| even| ever)* (?:received?|gotten|got|get|seen|been (?:given|paid)) (?:my |the |a |any )?(?:refund|money back)\b|\b(?:refund|money) (?:has |still |has still )?(?:never|not|hasn't|didn't)(?: yet| been)* (?:arrived?|come|shown up|been (?:received|credited|processed))\b|\b(?:no|nunca) (?:me )?(?:han |ha )?(?:llego|llegado|recibi|recibido|devolvieron|reembolsaron|devuelto)(?: el| mi| la)? (?:reembolso|dinero|devolucion)\b|\bnao (?:recebi|caiu|chegou)(?: o| a| meu)? (?:reembolso|estorno|dinheiro)\b|\b(?:wala|hindi) pa (?:rin )?(?:po )?(?:ang |dumarating ang |natatanggap ang )?refund\b/g,
  ],
]
const stateNotClaimed =
  /\b(?:if|when|once|until|unless|in case|whether|has|did|was|is|want|wish|kung|si|se|hope|has my|thought)(?: (?:i|it|my|the|you|we))? $|\b(?:friend|neighbou?r|wife|husband|mother)'?s? [^.!?\n]{0,20}$/

/** The claims of a passage, kind by kind, each kind in order of the text. Kept for as long as the passage is. */
export const claimsIn: (passage: Passage) => readonly Claim[] = keepBeside((passage) => {
  const counted = /\d/.test(passage.folded) ? [...amountClaims(passage), ...dateClaims(passage)] : []
  return [...counted, ...stateClaims(passage), ...identityClaims(passage)]
})

/** The words before `end` in the same sentence, at most 90 units. */
function leadOf(folded: string, end: number): string {
  const stretch = folded.slice(Math.max(0, end - 90), end)
  return ` ${stretch.split(/[.!?;\n](?=\s|$)/).at(-1) ?? ''}`.replace(/\s+/g, ' ')
}

/** A question states nothing. */
function isAsked(folded: string, from: number): boolean {
  const mark = /[.!?\n](?=\s|$)/.exec(folded.slice(from, from + 160))
  return mark?.[0] === '?'
}

function amountClaims(passage: Passage): Claim[] {
  const { folded } = passage
  return moneyMentions(folded).flatMap((mention): Claim[] => {
    const lead = leadOf(folded, mention.start)
    const topic = (['refund', 'charge', 'balance', 'total'] as const).find((one) => amountLeads[one].test(lead))
    if (!topic || notAClaim.test(lead) || isAsked(folded, mention.end)) return []
    if (topic !== 'total' && forSomethingElse.test(folded.slice(mention.end, mention.end + 40))) return []
    return [{ kind: 'amount', topic, passage, ...mention }]
  })
}

function dateClaims(passage: Passage): Claim[] {
  const { folded } = passage
  return dateMentions(folded).flatMap((mention): Claim[] => {
    const lead = leadOf(folded, mention.start)
    const topic = (['delivered', 'ordered', 'charged', 'departure'] as const).find((one) => dateLeads[one].test(lead))
    if (!topic || notAClaim.test(lead) || isAsked(folded, mention.end)) return []
    return [{ kind: 'date', topic, passage, ...mention }]
  })
}

/** The wordings that a passage may hold; most hold none. */
const statesToTry = filterRegExps(
  states.map(([, wording]) => wording),
  'customer',
)

function stateClaims(passage: Passage): Claim[] {
  const tried = statesToTry(passage)
  if (tried.length === 0) return []
  return tried.flatMap((place) => {
    const state = states[place]
    return state ? claimsOfState(passage, ...state) : []
  })
}

function claimsOfState(passage: Passage, topic: StateTopic, wording: RegExp): Claim[] {
  const { folded } = passage
  return Array.from(folded.matchAll(wording), ({ index, 0: { length } }): Claim[] => {
    const doubtful = stateNotClaimed.test(leadOf(folded, index)) || isAsked(folded, index + length)
    return doubtful ? [] : [{ kind: 'state', topic, passage, start: index, end: index + length }]
  }).flat()
}
