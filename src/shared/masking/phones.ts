import type { PersonalSpan } from './kinds.ts'
import { callingCodes, phonePlans } from './phone-plans.ts'

/**
 * Finds phone numbers. The finder of this file knows the plans of ten countries and E.164; a numbering library fits in
 * its place (`findPersonal` knows this type alone).
 */
export type PhoneFinder = (text: string) => PersonalSpan[]

/** Digits with what people write between them, and an extension. */
const candidate =
  /(?<![\p{L}\p{N}_@#$€£₱])(?<!\d[.,:/-])(?:\+ ?|00 ?)?\(?\d(?:[ ()./-]{0,3}\d){5,16}(?:,? (?:ext\.?|x|extension|ramal|anexo|durchwahl) ?\d{1,6})?(?![\p{L}\p{N}_]|[.,:/-]\d)/giu
/** Words that say that a phone number follows, or that somebody is to be called. */
const cue =
  /(?:phone|tel(?:[ée]fonos?|efone|efon|\.)?|tel[ée]?|telepono|mobile|mobil|cell|celular|m[óo]vil|handy|portable|whats ?app|viber|sms|fax|landline|fixo|hotline|call(?:ed|ing)? (?:me|back|him|her|us)|text me|reach (?:me|him|her|us)|ring me|ll[áa]m[ae](?:me|r)|ligue|ligar|tawag(?:an)?|rufen|appel\w*|my (?:contact )?number|mi n[úu]mero|meu n[úu]mero|number (?:is|on file)|contact (?:number|no))[^\d\n]{0,40}$/iu
/** Words directly before digits that are no phone number's. */
const otherNumber =
  /(?:order|invoice|booking|reservation|ticket|case|account|acct|policy|card|tracking|reference|ref|item|product|serial|model|claim|id|pedido|factura|cuenta|conta|nota|bestellung|commande)(?: ?(?:number|no\.?|num\.?|nr\.?|id|#|n[º°o]\.?))?(?: (?:is|was|es|é|ist))?[ :=-]{0,3}$/iu
const dated =
  /^(?:(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)?\d{2})(?=$| )/
const quad = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** Phone numbers in a level text, with country code or as written in one of ten countries. */
export const findPhones: PhoneFinder = (text) => {
  const found: PersonalSpan[] = []
  for (const { index, 0: run } of text.matchAll(candidate)) {
    const part = numberIn(run, text, index)
    if (part !== null) found.push({ kind: 'phone', start: index + part.start, end: index + part.end })
  }
  return found
}

function numberIn(run: string, text: string, at: number): { start: number; end: number } | null {
  const [written = ''] = /^[^,a-z]*[^,a-z ]/i.exec(run) ?? []
  const digits = written.replace(/\D/g, '')
  if (dated.test(written) || quad.test(written)) return null
  const whole = { start: 0, end: run.length }
  if (/^\+|^00/.test(written)) return isInternational(written, digits) ? whole : null
  const lead = text.slice(Math.max(0, at - 60), at)
  if (otherNumber.test(lead)) return null
  if (phonePlans.some(({ grouped }) => grouped.test(written) || isWithCode(written, grouped))) return whole
  const isCalled = cue.test(lead)
  const isBare = written === digits
  if (isBare && phonePlans.some(({ bare, bareTells }) => (bareTells || isCalled) && bare.test(digits))) return whole
  return isCalled && digits.length >= 7 && digits.length <= 15 ? whole : null
}

/** The country's code without a plus before a number in groups: '55 11 98765 4321', '44 7700 900123'. */
function isWithCode(written: string, grouped: RegExp): boolean {
  const national = /^(?:1|33|34|44|49|52|55|61|63|91)[ .-](?=.*[ .-])(.+)$/.exec(written)?.[1]
  return national !== undefined && (grouped.test(national) || grouped.test(`0${national}`))
}

/** 8 to 15 digits after the prefix, country code among them (E.164). */
function isInternational(written: string, digits: string): boolean {
  const significant = written.startsWith('00') ? digits.slice(2) : digits
  return significant.length >= 8 && significant.length <= 16 && callingCodes.test(significant)
}
