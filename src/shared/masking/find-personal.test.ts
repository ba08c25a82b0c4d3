import { describe, expect, it } from 'vitest'
import { findPersonal, type MaskingHints, noHints } from './index.ts'

const hints = (some: Partial<MaskingHints>): MaskingHints => ({ ...noHints, ...some })
/** What is found, as `kind:words`. */
const found = (text: string, some: Partial<MaskingHints> = {}) =>
  findPersonal(text, hints(some)).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`)

describe('what is found by its form', () => {
  it.each([
    ['Write to ana.lopez+shop@mail.example.co.uk, please', ['email:ana.lopez+shop@mail.example.co.uk']],
    ['my email is jane at example dot com', ['email:jane at example dot com']],
    ['I bought it at amazon.com', []],
    ['Refund to GB82 WEST 1234 5698 7654 32 today', ['iban:GB82 WEST 1234 5698 7654 32']],
    ['iban de89370400440532013000.', ['iban:de89370400440532013000']],
    ['Card 4111 1111 1111 1111 was charged', ['card:4111 1111 1111 1111']],
    ['amex 3782-822463-10005', ['card:3782-822463-10005']],
    ['call me at +44 (0)20 7946 0958', ['phone:+44 (0)20 7946 0958']],
    ['call 415-555-2671 or (415) 555-2672', ['phone:415-555-2671', 'phone:(415) 555-2672']],
    ['Mi teléfono es 612 345 678', ['phone:612 345 678']],
    ['06 12 34 56 78', ['phone:06 12 34 56 78']],
    ['0171 2345678 oder 030/1234567', ['phone:0171 2345678', 'phone:030/1234567']],
    ['(11) 98765-4321', ['phone:(11) 98765-4321']],
    ['55 1234 5678', ['phone:55 1234 5678']],
    ['0917 123 4567', ['phone:0917 123 4567']],
    ['98765 43210', ['phone:98765 43210']],
    ['0412 345 678', ['phone:0412 345 678']],
    ['07911 123456', ['phone:07911 123456']],
    ['my order number is #W2378156', ['order:#W2378156']],
    ['orders 4471902 and 4471903 are late', ['order:4471902', 'order:4471903']],
    ['reservation code XKJQPL', ['order:XKJQPL']],
    ['account number: 0123 4567 89', ['account:0123 4567 89']],
    ['user id yusuf_rossi_9620', ['account:yusuf_rossi_9620']],
    ['SSN 123-45-6789', ['account:123-45-6789']],
    ['I live at 221B Baker Street, London NW1 6XE', ['address:221B Baker Street, London NW1 6XE']],
    ['Hauptstraße 12a, 10115 Berlin', ['address:Hauptstraße 12a, 10115 Berlin']],
    ['14 bis, rue de la Paix, 75002 Paris', ['address:14 bis, rue de la Paix, 75002 Paris']],
    ['Calle Mayor 12, 3º B, 28013 Madrid', ['address:Calle Mayor 12, 3º B, 28013 Madrid']],
    [
      'Rua Augusta, 1500, apto 12, São Paulo - SP, 01304-001',
      ['address:Rua Augusta, 1500, apto 12, São Paulo - SP, 01304-001'],
    ],
    ['Send it to PO Box 4471', ['address:PO Box 4471']],
    ['my zip code is 19122', ['address:19122']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('names', () => {
  it.each([
    ['My name is Ivor Blenkinsop and I am cross', ['name:Ivor Blenkinsop']],
    ['my name is jane doe', ['name:jane doe']],
    ['Hi Zuleika, thanks', ['name:Zuleika']],
    ['Dear Mr. van der Berg,', ['name:van der Berg']],
    ['Me llamo Íñigo Montoya', ['name:Íñigo Montoya']],
    ['Please fix it.\nBest regards,\nWen Zhao', ['name:Wen Zhao']],
    ['I spoke with Sarah on Monday', ['name:Sarah']],
    ['my wife Oluchi called', ['name:Oluchi']],
    ["Maria's parcel", ['name:Maria']],
    ['This is ridiculous. I am Furious. Hi there, Dear Customer', []],
    ['Thanks Team', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('knows those of the case in any case and without accents, and their parts', () => {
    expect(found('JOSE told garcia', { names: ['José García'] })).toEqual(['name:JOSE', 'name:garcia'])
    expect(found('will you ask Will?', { names: ['Will Fox'] })).toEqual(['name:Will'])
  })
})

describe('what is no personal detail', () => {
  it.each([
    'I paid 1,234.50 USD on 2026-03-01 at 10:30 for 2 items',
    'It was 12.03.2026, the second order this week',
    'version 10.2.3.4 of iOS 17 on my iPhone 15',
    'order 3 more, and cancel order two',
    'It took 45 minutes and cost $1200',
    'Error 404 and error code 500 since 2024',
    'My account is locked and my order is late',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is what the hints keep', () => {
    expect(found('Case ESC-2026-000123', { keep: ['ESC-2026-000123'] })).toEqual([])
  })
})
