import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import { filterRegExps } from './pattern-filter.ts'
import { leadOf } from './surroundings.ts'
import { family, technicalStems } from './technical-stems.ts'

export type IdentityTopic =
  | 'email'
  | 'phone'
  | 'name'
  | 'order'
  | 'booking'
  | 'invoice'
  | 'card'
  | 'postcode'
  | 'address'

/** What a customer gives as theirs: the span is the value alone, `value` the value folded. */
export interface IdentityClaim extends Found {
  readonly kind: 'identity'
  readonly topic: IdentityTopic
  readonly value: string
}

/** A value that is somebody else's, a new one, a wrong one or a wish is no statement of what the record should say. */
const notTheirs =
  /\b(?:new|old|other|another|previous|former|alternative|second|change|changed|changing|update|updated|switch|not|isn't|wasn't|wrong|incorrect|instead|friend'?s?|wife'?s?|husband'?s?|mother'?s?|his|her|their|someone|nuev[oa]|nov[oa]|otr[oa]|outr[oa]|cambiar|mudar|trocar|atualizar|actualizar|bago(?:ng)?|moved|moving|if|like|example|e\.g)\b[^.!?\n]{0,40}$/
const afterwards = /^[^.!?\n]{0,30}\b(?:is (?:not|wrong|incorrect)|isn't|is old|was my old|anymore)\b/
const is = `(?: is| was| es| e| ay| po ay| ko ay| ko po ay| =|:)*`

const numbers: readonly (readonly [IdentityTopic, RegExp])[] = [
  ['order', numbered('order|purchase order|pedido|orden|compra')],
  ['booking', numbered('booking|reservation|confirmation|reserva|pnr')],
  ['invoice', numbered('invoice|factura|fatura')],
  [
    'card',
    /\b(?:card|visa|master ?card|amex|tarjeta|cartao)\b[^.!?\n\d]{0,30}?(?:ending|ends|last (?:4|four)|terminad[ao]|termina|final|nagtatapos)(?: (?:in|with|digits|numbers|are|is|of|it|en|em|sa|the))*:? ?[*x#.•]{0,12} ?(?<value>\d{4})\b/dg,
  ],
  [
    'card',
    /\blast (?:4|four)(?: (?:digits|numbers))?(?: of (?:my|the) card)?(?: are| is|:) ?[*x#.•]{0,12}(?<value>\d{4})\b/dg,
  ],
  [
    'phone',
    new RegExp(
      String.raw`\b(?:phone|mobile|cell|cellphone|telephone|telefono|telefone|celular)(?: phone)?(?: number| no\.?| on file)?${is} ?(?<value>\+?\d[\d ().-]{6,18}\d)(?!\d)`,
      'dg',
    ),
  ],
  [
    'postcode',
    new RegExp(
      String.raw`\b(?:zip(?: ?code)?|post ?code|postal code|codigo postal|cep)${is} ?(?<value>(?=[a-z]{0,2}\d)[a-z0-9]{3,5}(?:[ -]?\d[a-z0-9]{1,3})?)\b`,
      'dg',
    ),
  ],
  [
    'address',
    /\b(?:address(?: on file| on my account)? is|i live (?:at|on)|mi direccion es|vivo en|meu endereco e|moro na|nakatira ako sa)(?: the)?:? ?(?<value>\d{1,5}[a-z]? (?:[a-z']{2,20}[ ,]?){1,4})/dg,
  ],
]
const names =
  /\b(?:my (?:full |legal |real )?name(?: is|'s)|name on (?:the|my) (?:account|order|booking|reservation) is|(?:account|order|booking|reservation) is (?:under|in) (?:the )?name(?: of)?|me llamo|mi nombre(?: completo)? es|meu nome(?: completo)? e|me chamo|(?:ang )?pangalan ko(?: po)? ay)[: ]+(?<value>[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{0,20}){0,3})/dg
const afterName = new Set(
  `and i i'm im i've but from my the with on at here not in y e at po for to is was because so calling writing speaking
  que pero mas soy sou ako ang ng spelled spelt misspelled wrong listed missing showing different incorrect written no
  still also being under a an please sir ma'am`.split(/\s+/),
)
const mailLead =
  /\b(?:e-?mail|mail|correo)(?: address| electronico| id| ko| on file| on (?:my|the) account| registered| registrado)*(?: is| was| es| e| ay| po ay|:)* ?[<("']?$|\b(?:registered|signed up|registrad[oa]|cadastrad[oa]|account is) (?:under|with|as|con|com|is)(?: the e?mail)? $/
const mailBefore = /[a-z0-9._%+-]{1,64}$/
const mailAfter = /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4}/

/** The wordings that a passage may hold: those with numbers, and after them the one with a name. */
const toTry = filterRegExps([...numbers.map(([, pattern]) => pattern), names], 'customer')

/** What a customer gives as their own mail, name, number or address, in order of the kinds. */
export function identityClaims(passage: Passage): IdentityClaim[] {
  const { folded } = passage
  const claims = folded.includes('@') ? mailClaims(passage) : []
  if ((technicalStems(passage) & family.identity) === 0) return claims
  const tried = toTry(passage)
  if (tried.length === 0) return claims
  if (/\d/.test(folded)) claims.push(...numberClaims(passage, tried))
  if (tried.includes(numbers.length)) claims.push(...nameClaims(passage))
  return claims
}

function numbered(nouns: string): RegExp {
  return new RegExp(
    String.raw`\b(?:${nouns})(?: ?(?:number|no|num|id|code|reference|ref|numero))?\.?${is} ?[#(]{0,2} ?(?<value>(?=[a-z-]{0,6}\d)(?!\d{4}-\d\d-\d\d)[a-z0-9][a-z0-9-]{3,24})(?![\w-]|[.,]\d)`,
    'dg',
  )
}

function numberClaims(passage: Passage, tried: readonly number[]): IdentityClaim[] {
  return tried.flatMap((place) => {
    const [topic, pattern] = numbers[place] ?? []
    return topic && pattern ? matches(passage, pattern, topic) : []
  })
}

function matches(passage: Passage, pattern: RegExp, topic: IdentityTopic): IdentityClaim[] {
  const { folded } = passage
  return Array.from(folded.matchAll(pattern)).flatMap((match): IdentityClaim[] => {
    const [start = 0, end = 0] = match.indices?.groups?.value ?? []
    const value = folded.slice(start, end).trimEnd()
    const doubtful = notTheirs.test(leadOf(folded, start)) || afterwards.test(folded.slice(end, end + 60))
    return value === '' || doubtful
      ? []
      : [{ kind: 'identity', topic, passage, start, end: start + value.length, value }]
  })
}

function nameClaims(passage: Passage): IdentityClaim[] {
  return matches(passage, names, 'name').flatMap((claim): IdentityClaim[] => {
    const words = claim.value.split(' ')
    // Where the customer uses capitals at all, a name has them.
    const capitals = /\p{Lu}/u.test(passage.plain)
    const written = passage.plain.slice(claim.start, claim.end).split(' ')
    const isOver = (word: string, place: number) =>
      afterName.has(word) || (capitals && !particles.has(word) && !/^\p{Lu}/u.test(written[place] ?? ''))
    const length = words.findIndex(isOver)
    const value = (length === -1 ? words : words.slice(0, length)).join(' ')
    return value === '' ? [] : [{ ...claim, value, end: claim.start + value.length }]
  })
}

const particles = new Set(['de', 'del', 'da', 'dos', 'das', 'van', 'von', 'der', 'bin', 'al'])

function mailClaims(passage: Passage): IdentityClaim[] {
  const { folded } = passage
  const claims: IdentityClaim[] = []
  for (
    let at = folded.indexOf('@'), looked = 0;
    at !== -1 && looked < 50;
    at = folded.indexOf('@', at + 1), looked += 1
  ) {
    const before = mailBefore.exec(folded.slice(Math.max(0, at - 64), at))?.[0]
    const after = mailAfter.exec(folded.slice(at + 1, at + 200))?.[0]
    if (!before || !after) continue
    const [start, end] = [at - before.length, at + 1 + after.length]
    const lead = leadOf(folded, start)
    // An address alone answers the question for it.
    const isBare = folded.length < 400 && folded.replace(/^[\s"'(<]+|[\s"').,!>]+$/g, '').length === end - start
    if (!(isBare || mailLead.test(lead)) || notTheirs.test(lead)) continue
    claims.push({ kind: 'identity', topic: 'email', passage, start, end, value: folded.slice(start, end) })
  }
  return claims
}
