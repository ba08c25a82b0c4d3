import type { Span } from './evidence.ts'

/** An amount of money that a text names. */
export interface MoneyMention extends Span {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

const signs: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₱': 'PHP',
  r$: 'BRL',
  mx$: 'MXN',
  '¥': 'JPY',
  '₹': 'INR',
}
const words: Record<string, string> = {
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  dolares: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  quid: 'GBP',
  pesos: 'PHP',
  piso: 'PHP',
  reais: 'BRL',
  rupees: 'INR',
}
const codes = 'usd|eur|gbp|php|brl|mxn|cad|aud|inr|jpy|chf'

/** `1,234.50`, `1.234,50`, `99`, `99.9`: at most 12 digits, so that no order number passes for money. */
const number = String.raw`\d{1,3}(?:[.,]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`
const mention = new RegExp(
  String.raw`(?<![\w.,])(?:(us\$|r\$|mx\$|[$€£₱¥₹])[ ]?(${number})|(${codes})[ ]?(${number})|(${number})[ ]?(?:([€£₱$])|(${codes})\b|(${Object.keys(words).join('|')})\b))(?![\d]|[.,]\d)`,
  'gi',
)

/** The amounts that a text names with their currency, in order. Numbers without a currency are not money. */
export function moneyMentions(text: string): MoneyMention[] {
  const found: MoneyMention[] = []
  for (const match of text.matchAll(mention)) {
    const [whole, sign, afterSign, code, afterCode, before, signAfter, codeAfter, word] = match
    const amount = toNumber(afterSign ?? afterCode ?? before ?? '')
    const symbol = sign ?? signAfter
    const currency = symbol
      ? signs[symbol.toLowerCase()]
      : ((code ?? codeAfter)?.toUpperCase() ?? words[word?.toLowerCase() ?? ''])
    if (currency === undefined || !Number.isFinite(amount)) continue
    found.push({ amount, currency, start: match.index, end: match.index + whole.length })
  }
  return found
}

/** Reads both ways of writing decimals: the last separator is one when two digits or one follow it. */
function toNumber(digits: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(digits)
  const whole = decimals ? digits.slice(0, decimals.index) : digits
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals?.[1] ?? '0'}`)
}
