import type { PersonalKind, PersonalSpan } from './kinds.ts'

/** Order and account numbers: what follows a word that announces one, and forms that tell themselves. */

const orderWords =
  'orders?|bookings?|reservations?|itinerar(?:y|ies)|tickets?|confirmations?|tracking|shipments?|parcels?|waybill|awb|consignment|invoices?|receipts?|returns?|rma|refunds?|transactions?|purchases?|pnr|claims?|dispatch|payment (?:id|reference)|pedidos?|reservas?|factur[ae]s?|recibos?|env[íi]os?|compras?|gu[íi]a|rastreo|rastreio|encomendas?|nota fiscal|protocolo|bestell(?:ung|nummer|nr)|auftrags?(?:nummer|nr)?|rechnungs?(?:nummer|nr)?|buchungs?(?:nummer|nr|code)?|sendungs?(?:nummer|verfolgung)|commandes?|facture|r[ée]servation|colis|suivi'
const accountWords =
  "accounts?|acct|a\\/c|customers?|clients?|members?(?:hip)?|loyalty|frequent flyer|subscriber|subscription|contracts?|polic(?:y|ies)|users?|usernames?|logins?|profiles?|wallet|meter|sim|imei|iccid|serial|device|routing|sort code|bic|swift|ssn|social security|sss|tin|tax|vat|passport|licen[cs]e|driver'?s licen[cs]e|national|identity card|insurance|nhs|dni|nie|nif|cpf|cnpj|rg|curp|rfc|aadhaar|pan|cuenta|cliente|socio|usuario|usu[áa]rio|conta|contrato|ag[êe]ncia|kunden(?:nummer|nr)|kontonummer|konto|vertrags?(?:nummer|nr)?|mitglieds?(?:nummer|nr)?|compte|contrat|adh[ée]rent"
/** What stands between the word and the number. */
const between =
  "(?: ?(?:s|'s))?(?: (?:with|under|has|having))?(?: ?(?:numbers?|num\\.?|nos?\\.?|nr\\.?|#s?|ids?|codes?|refs?\\.?|references?|locator|n[úu]meros?|n[º°o]\\.?|c[óo]digo|de (?:pedido|cliente|reserva|cuenta|conta|compra|envio|rastreio|rastreo)|do (?:pedido|cliente)|da (?:conta|reserva|compra)|nummer|num[ée]ro))*(?: (?:is|was|are|reads|ends in|es|son|era|[ée]|est|ist|lautet|ay|called))?(?: ?[:=#]| ?-(?= ))* ?[\"'(*#]{0,2}"
const token = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._/-]{0,38}[\\p{L}\\p{N}])?'
/** A number in groups, as banks and offices write theirs. */
const grouped = '\\d{2,}(?:[ .-]\\d{2,}){1,7}(?:[ -][\\dX])?'

const announced = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${between}(${grouped}|${token})(?![\\p{L}\\p{N}])`, 'giu')
const announcedOrders = announced(orderWords)
const announcedAccounts = announced(accountWords)
/** More numbers after the first: 'orders 4471902 and 4471903'. */
const further =
  /^(?:,| and| or|,? y|,? e| &|\/)(?: also)? ?#?((?=[\p{L}\p{N}-]*\d{3})[\p{L}\p{N}][\p{L}\p{N}-]{3,30})(?![\p{L}\p{N}.])/u

/** Forms that tell themselves. */
const marked = /(?<![\p{L}\p{N}&])#(?=[\p{L}-]{0,6}\d)[\p{L}\p{N}](?:[\p{L}\p{N}-]{2,30}[\p{L}\p{N}])(?![\p{L}\p{N}])/gu
const prefixed =
  /(?<![\p{L}\p{N}_-])[A-Z]{1,6}-?(?=[A-Z0-9-]*\d{4})[A-Z0-9]{2,20}(?:-[A-Z0-9]{1,20}){0,4}(?![\p{L}\p{N}_])/gu
/** Six capitals and digits mixed, as airlines and hotels name bookings (record locators); `HAT136` is a flight. */
const locator =
  /(?<![\p{L}\p{N}_-])(?=[A-Z]*\d)(?=\d*[A-Z])(?=(?:\d*[A-Z]){2})(?![A-Z]{2,3}\d{3,4}(?![A-Z0-9]))[A-Z0-9]{6}(?![\p{L}\p{N}_-])/gu
const carrier = /(?<![A-Z0-9])(?:1Z[A-Z0-9]{16}|[A-Z]{2}\d{9}[A-Z]{2})(?![A-Z0-9])/g
const userId = /(?<![\p{L}\p{N}_@.])[\p{L}\d]{1,30}(?:_[\p{L}\d]{1,30}){1,4}(?![\p{L}\p{N}_(])/gu
const handle = /(?<![\p{L}\p{N}_@./])@[\p{L}][\p{L}\p{N}_.]{1,29}[\p{L}\p{N}_]/gu
/** Numbers of citizens whose form tells them: US social security, Brazilian CPF and CNPJ, Spanish DNI and NIE. */
const citizen =
  /(?<![\p{L}\p{N}.-])(?:\d{3}-\d{2}-\d{4}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-HJ-NP-TV-Z])(?![\p{L}\p{N}])/gu
/** A run of digits that no amount, year or count has. */
const longNumber =
  /(?<![\p{L}\p{N}_$€£₱+#@-])(?<!\d[.,:/])\d{7,34}(?![\p{L}\p{N}_%]|[.,:/]\d)(?! ?(?:usd|eur|gbp|php|brl|mxn|inr|aud|dollars|euros|pounds|pesos|reais|rupees|yen|won)\b)/giu

/** Order and account numbers in a level text. */
export function findReferences(text: string): PersonalSpan[] {
  if (!/\d/.test(text) && !text.includes('@')) return codesOf(text)
  return [
    ...announcedIn('order', text, announcedOrders),
    ...announcedIn('account', text, announcedAccounts),
    ...all('order', text, marked),
    ...all('order', text, carrier),
    ...all('order', text, locator).filter(({ start, end }) => !isWordy(text.slice(start, end))),
    ...all('order', text, prefixed).filter(({ start, end }) => !isWordy(text.slice(start, end))),
    ...all('account', text, citizen),
    ...all('account', text, userId).filter(({ start, end }) => /\d{2}/.test(text.slice(start, end))),
    ...all('account', text, handle),
    ...all('account', text, longNumber).filter(({ start, end }) => !isDay(text.slice(start, end))),
  ]
}

/** Booking codes of letters alone, told by a word for one: 'reservation code XKJQPL'. */
function codesOf(text: string): PersonalSpan[] {
  return /[A-Z]{5}/.test(text) ? announcedIn('order', text, announcedOrders) : []
}

function all(kind: PersonalKind, text: string, pattern: RegExp): PersonalSpan[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: whole }) => ({
    kind,
    start: index,
    end: index + whole.length,
  }))
}

function announcedIn(kind: PersonalKind, text: string, pattern: RegExp): PersonalSpan[] {
  const found: PersonalSpan[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index, 0: whole, 1: number = '' } = match
    const start = index + whole.length - number.length
    if (!isNumber(number, text.slice(index + whole.length), whole.slice(0, -number.length))) {
      // What follows may be the word before a number itself: 'Customer: customer id 99812734'.
      pattern.lastIndex = start
      continue
    }
    let end = start + number.length
    found.push({ kind, start, end })
    for (let more = further.exec(text.slice(end, end + 60)); more; more = further.exec(text.slice(end, end + 60))) {
      const [said, other = ''] = more
      found.push({ kind, start: end + said.length - other.length, end: end + said.length })
      end += said.length
    }
  }
  return found
}

/** Whether what follows the word is its number, rather than the next word, a count, an amount or a day. */
function isNumber(token: string, after: string, lead: string): boolean {
  if (isDay(token) || /^\d{1,3}(?:st|nd|rd|th)?$/.test(token)) return false
  if (
    /^\d+(?:[.,]\d{1,2})?$/.test(token) &&
    /^ ?(?:[%€$£₱]|usd|eur|gbp|dollars|euros|items?|pieces|units|days?|hours?|minutes|weeks?|months?|years?|people)/i.test(
      after,
    )
  )
    return false
  if (/^\d+\.\d{1,2}$/.test(token)) return false
  if (/^(?:19|20)\d{2}$/.test(token)) return /#|number|no\.|id|:/i.test(lead)
  const digits = token.replace(/\D/g, '').length
  if (digits >= 3) return token.length >= 4
  if (digits > 0) return token.length >= 5 && /^[A-Z0-9-]+$/.test(token)
  // Letters alone are a code only where they are called one.
  return (
    /^[A-Z]{5,8}$/.test(token) &&
    /(?:code|number|no\.?|id|ref\w*|locator|pnr|c[óo]digo|#|:) ?(?:is |es |[ée] )?["'(*#]*$/i.test(lead)
  )
}

function isDay(token: string): boolean {
  return (
    /^(?:19|20)\d{2}[./-]?(?:0[1-9]|1[0-2])[./-]?(?:0[1-9]|[12]\d|3[01])$/.test(token) ||
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(token)
  )
}

/** 'COVID-2020', 'WINDOWS-2000' and 'ISO-9001' are words with a year or a norm. */
function isWordy(token: string): boolean {
  return (
    /^(?:COVID|ISO|RFC|IEC|DIN|EN|HTTP|TLS|UTF|FY|Q[1-4]|RTX|GTX|PS|USB|MP|AES|SHA)-?\d{1,5}$/.test(token) ||
    /^[A-Z]+-?(?:19|20)\d{2}$/.test(token)
  )
}
