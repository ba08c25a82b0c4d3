import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseCommitments } from './recognise.ts'

// A Wednesday; 17:00 in Manila.
const now = '2026-03-04T09:00:00.000Z'
const dues = (text: string, language = 'en', timeZone = 'UTC') =>
  recogniseCommitments(text, { now, timeZone, language }).map(({ dueAt }) => dueAt)

describe('promises in a text', () => {
  it.each([
    ['We call you by Friday.', '2026-03-06T17:00:00.000Z'],
    ["I'll call you back within 24 hours.", '2026-03-05T09:00:00.000Z'],
    ['We will refund you within 3 business days.', '2026-03-09T17:00:00.000Z'],
    ['You will hear from me by 5 pm today.', '2026-03-04T17:00:00.000Z'],
    ['I will write to you tomorrow at 10:30.', '2026-03-05T10:30:00.000Z'],
    ['Our warehouse will ship the lamp by 10 March.', '2026-03-10T17:00:00.000Z'],
    ['Our warehouse will ship the lamp by March 10th at 9 a.m.', '2026-03-10T09:00:00.000Z'],
    ['We will get back to you in two hours.', '2026-03-04T11:00:00.000Z'],
    ['You will have an answer by the end of the day.', '2026-03-04T17:00:00.000Z'],
    ['Billing will look into it and you will have an answer next week.', '2026-03-13T17:00:00.000Z'],
    ['I will send it on Wednesday.', '2026-03-11T17:00:00.000Z'],
    ['We will call you before noon tomorrow.', '2026-03-05T12:00:00.000Z'],
    ['We will send it by 2026-04-01.', '2026-04-01T17:00:00.000Z'],
  ])('%s', (text, dueAt) => {
    expect(dues(text)).toEqual([dueAt])
  })

  it.each([
    ['es', 'Le llamaremos antes del viernes.', '2026-03-06T17:00:00.000Z'],
    ['es', 'Recibirá el reembolso en 48 horas.', '2026-03-06T09:00:00.000Z'],
    ['es', 'Le escribiré mañana a las 4 de la tarde.', '2026-03-05T16:00:00.000Z'],
    ['es', 'Enviaremos la etiqueta el 9 de marzo.', '2026-03-09T17:00:00.000Z'],
    ['pt', 'Vamos ligar para você até sexta-feira.', '2026-03-06T17:00:00.000Z'],
    ['pt', 'Você receberá o reembolso em até 5 dias úteis.', '2026-03-11T17:00:00.000Z'],
    ['pt', 'Enviaremos a resposta amanhã.', '2026-03-05T17:00:00.000Z'],
    ['fil', 'Tatawagan po namin kayo bukas.', '2026-03-05T17:00:00.000Z'],
    ['fil', 'Makakarinig po kayo sa loob ng 24 oras.', '2026-03-05T09:00:00.000Z'],
    ['fil', 'Ipapadala po namin ito bago mag-Biyernes.', '2026-03-06T17:00:00.000Z'],
  ])('in %s: %s', (language, text, dueAt) => {
    expect(dues(text, language)).toEqual([dueAt])
  })

  it('is found in another language than the customer reads', () => {
    expect(dues('We call you by Friday.', 'es')).toEqual(['2026-03-06T17:00:00.000Z'])
  })

  it.each([
    'Could you send us a picture by Friday?',
    'Please send it back within 14 days.',
    'We will not be able to call you by Friday.',
    'You will need to send it back within 14 days.',
    'We sent it last Friday.',
    'Your parcel left on Monday.',
    'We will look into it.',
    'Thank you for waiting since Monday, we will look into it.',
    'I cannot promise Friday.',
  ])('is none in: %s', (text) => {
    expect(dues(text)).toEqual([])
  })

  it('is told in the time of the customer', () => {
    expect(dues('We call you by Friday 5 pm.', 'en', 'Asia/Manila')).toEqual(['2026-03-06T09:00:00.000Z'])
    // It is 17:00 there: what is promised for today lasts until midnight.
    expect(dues('We call you today.', 'en', 'Asia/Manila')).toEqual(['2026-03-04T15:59:00.000Z'])
    // Clocks go forward on 8 March in New York.
    expect(dues('We call you on Monday at 9:00.', 'en', 'America/New_York')).toEqual(['2026-03-09T13:00:00.000Z'])
  })

  it('names each sentence and where it stands', () => {
    const text = 'Dear Ana,\nsorry for that. We call you by Friday. I will send the label within 2 hours!\nBen'
    const found = recogniseCommitments(text, { now, timeZone: 'UTC', language: 'en' })
    expect(found.map((one) => one.text)).toEqual(['We call you by Friday.', 'I will send the label within 2 hours!'])
    for (const { text: sentence, from, to } of found) expect(text.slice(from, to)).toBe(sentence)
  })

  it('never crashes, and whatever it finds lies ahead, in the text', () => {
    const piece = fc.constantFrom(
      'We will call you ',
      'by Friday',
      'within 24 hours',
      ' on 31 February',
      '99:99',
      ' 5 pm',
      '. ',
      '\n',
      'le llamaremos ',
      'mañana',
      '?',
      'in 999 weeks',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, fc.string())).map((all) => all.join('')),
    )
    const zone = fc.constantFrom('UTC', 'Asia/Manila', 'America/Sao_Paulo', 'Nowhere/At_All')
    fc.assert(
      fc.property(text, zone, fc.constantFrom('en', 'es', 'pt-BR', 'fil', 'de'), (text, timeZone, language) => {
        for (const one of recogniseCommitments(text, { now, timeZone, language })) {
          expect(one.dueAt > now).toBe(true)
          expect(text.slice(one.from, one.to).startsWith(one.text.replace(/…$/, ''))).toBe(true)
        }
      }),
    )
  })
})
