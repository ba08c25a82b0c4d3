import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { legalHold } from './legal-hold.ts'

const flagFor = (...texts: readonly string[]) => legalHold.evaluate(saying(...texts), policy, at)

describe('is raised', () => {
  it.each([
    'please preserve all records of our calls',
    'do not delete any recordings of this call',
    'this is a litigation hold notice',
    'I have a subpoena for these records',
    'I filed a police report, number 2024-5567',
    'keep this chat as evidence for court',
    "there's a court order",
    'the police are investigating and need the CCTV footage',
    'my attorney asks that you retain all documents related to this matter',
    'you must not destroy any evidence',
    'crime reference number 1234',
    'Detective Harris will contact you about this',
    'save the recordings for my lawyer',
    'here is my police report',
    'I will need the call recording as proof in court',
    'law enforcement request for customer information',
    'we are serving you with a search warrant',
    'I already reported it to the police',
    'Case number 44-121 with the police department',
    'all emails must be preserved',
    'conserven las grabaciones de la llamada',
    'ya puse una denuncia ante la policía',
    'no borren los mensajes',
    'orden judicial',
    'número de denuncia 445',
    'guardem as gravações',
    'fiz um boletim de ocorrência',
    'ordem judicial',
    'não apaguem as provas',
    'registrei um BO',
    'nagpa-blotter na po ako',
    'may police report na ako',
    'huwag nyong burahin ang recording',
    'I am officer Daniels with the Austin police department',
    'the judge ordered you to hand over the logs',
    'Do not erase the security footage from Tuesday',
    'Preservation letter attached',
    'I am formally requesting that you keep all correspondence on file for a potential lawsuit',
    "The sheriff's office opened a case",
    "I've made a report to Action Fraud",
    'Please make sure none of the call recordings get deleted, my attorney will request them',
    "I've already filed a police report (ref 88213)",
    'Retain all logs of this account for the investigation',
    'Consider this formal notice to preserve evidence',
    'we received a court order to release these records',
    'my lawyer needs you to keep copies of all emails',
    'the detective on the case needs the footage from March 3',
    "I'm giving this chat to the police as evidence",
    'subpoenas are on the way',
    'the police took a report, the number is 2026-771',
    "Don't wipe the logs",
    'you are legally required to preserve all documents concerning this dispute',
    "here's the crime number from the police: 4411",
    'A judge has signed a warrant for this data',
    'I need you to save the security camera video for court',
    'guarden todas las grabaciones porque las voy a usar en el juicio',
    'levanté un acta en la fiscalía',
    'tengo una orden del juez',
    'conservem os e-mails como prova',
    'tenho o boletim de ocorrência em mãos',
    'o delegado pediu as imagens',
    'nagreport na po ako sa pulis',
    'wag po i-delete ang chat, gagamitin kong ebidensya',
    "Investigator Lopez from the sheriff's office will be in touch",
    'This correspondence must be retained for litigation',
    'under no circumstances may these records be destroyed',
    'I expect you to preserve every email and call recording relating to this claim',
    'attached is the police report of the theft',
    'a subpoena was served on your company on Monday',
    'The court has ordered that these logs be kept',
    'do not delete this conversation, it will be used as evidence',
    'my attorney formally requests that no documents be destroyed',
    'Police case no. 55-2026 has been opened',
    'exijo que conserven los videos de seguridad',
    'registrei boletim de ocorrência ontem',
    'na-report ko na sa pulis, may blotter na',
  ])('%s', (text) => {
    expect(flagFor(text)?.evidence[0]).toMatchObject({ kind: 'message', messageId: 'm1' })
  })
})

describe('is not raised', () => {
  it.each([
    'do I need a police report to claim?',
    'my order is on hold',
    'put a hold on my account',
    'please hold',
    "I've been on hold for an hour",
    'keep the change',
    'keep my order together',
    'save my card for later',
    'save my chat please',
    'can you send me a transcript?',
    'delete my chat history',
    'delete my records',
    'the court shoes are too small',
    'I play tennis on the court',
    'our food court order is missing',
    'the police were friendly at the concert',
    'I work for the police',
    'is there a police discount?',
    'record player is broken',
    'I want the record by Adele',
    "please don't delete my account",
    "don't delete my order",
    "don't cancel my order",
    "don't lose my package again",
    'I need proof of purchase',
    'can I get proof of delivery?',
    'the Detective game is missing',
    'crime novel order',
    'preserve jars are broken',
    'strawberry preserves order',
    'what evidence do you need?',
    'please keep me posted',
    'I will keep the receipt',
    'my lawyer costume did not arrive',
    'la orden llegó tarde',
    'mi orden no llegó',
    'guarden mi pedido',
    'meu pedido',
    'guardem meu pedido na loja',
    'nasaan ang order ko',
    'a denim order',
    'case number 1234 with your support',
    'I reported it to your support team',
    'nobody reported it to the police',
    'The Police album is scratched',
    'retain my number when I switch',
    'is a police report required?',
    'The police station is next to my address',
    'do you offer police discounts?',
    'can you hold my order until Monday?',
    "I've been on hold forever",
    'hold the mayo',
    'please keep my seat',
    'can you save my address?',
    'how do I save a chat?',
    "don't delete anything from my cart",
    'please delete my order history',
    'how long do you keep records?',
    'do you record calls?',
    'this call is recorded?',
    "I'd like the recording of the webinar",
    'my order record is wrong',
    'broken record player',
    'medical records app login',
    'court of appeals book',
    'basketball court booking',
    "the judge's robe costume",
    'the case for my phone, number 12',
    'case closed thanks',
    'what evidence do I need for the claim?',
    "here's proof of payment",
    'as proof I attach a photo',
    'keep it as a spare',
    'I called the police on the loud neighbors so I missed the courier',
    'my order is a mystery',
    'la orden de compra',
    'ordenar comida',
    'guarden mi lugar',
    'mi número de orden',
    'a ordem dos produtos',
    'guarde meu pedido',
    'i-save po ang number ko',
    'please keep the old price',
    'can I get a record of my payments?',
    'put it on hold please',
    'delete my old messages',
    'I saved the chat already',
    'the recording quality is bad',
    'court date for tennis',
    'can you resend the report?',
    '',
    '😀😀😀',
  ])('%s', (text) => {
    expect(flagFor(text)).toBeNull()
  })
})

it.each([
  [fact('account.legal_hold', true), true],
  [fact('account.legal_hold', 'lifted'), false],
  [fact('case.subpoena', 'received 2026-02-20'), true],
  [fact('order.hold', true), false],
])('reads the fact %o', (one, isRaised) => {
  const flag = legalHold.evaluate(quietCase({ facts: [one] }), policy, at)
  expect(flag !== null).toBe(isRaised)
})

it('explains itself and takes itself back', () => {
  const input = { ...saying('Please preserve all call recordings.'), facts: [fact('account.legal_hold', true)] }
  expect(legalHold.evaluate(input, policy, at)).toMatchObject({
    label: 'Keep records "preserve all call record…"',
    counterfactual:
      'Not raised if they had not spoken of proof, a court or the police and our file had no mark to keep it all. They did so once.',
    suggests: { type: 'compliance', skill: 'legal' },
  })
  expect(legalHold.evaluate(legalHold.withoutTrigger(input, policy, at), policy, at)).toBeNull()
})

it("reads neither quotations nor others than the customer, and takes the workspace's own phrases", () => {
  expect(flagFor('They wrote "I filed a police report" on a sign.')).toBeNull()
  const others = (['ai', 'agent', 'system'] as const).map((author) => turn('m1', 'I filed a police report', { author }))
  expect(others.map((one) => legalHold.evaluate(quietCase({ conversation: [one] }), policy, at))).toEqual([
    null,
    null,
    null,
  ])
  const own = withRule(policy, 'legal_hold', { phrases: ['código azul'] })
  expect(legalHold.evaluate(saying('This is a CODIGO  AZUL!'), own, at)?.evidence).toEqual([
    { kind: 'message', messageId: 'm1', start: 10, end: 22, quote: 'CODIGO  AZUL' },
  ])
  expect(legalHold.evaluate(saying('This is a codigo azulado'), own, at)).toBeNull()
  expect(
    legalHold.evaluate(saying('I filed a police report'), withRule(policy, 'legal_hold', { enabled: false }), at),
  ).toBeNull()
})
