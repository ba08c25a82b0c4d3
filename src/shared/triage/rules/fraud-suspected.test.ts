import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { fraudSuspected } from './fraud-suspected.ts'

const flagFor = (...texts: readonly string[]) => fraudSuspected.evaluate(saying(...texts), policy, at)

describe('is raised', () => {
  it.each([
    "there is a charge on my card that I don't recognize",
    'someone stole my credit card and used it on your site',
    "I didn't authorize this payment",
    'my identity was stolen',
    'I was scammed by a seller on your marketplace',
    'unauthorized transactions on my account',
    'somebody opened an account in my name',
    '$500 was withdrawn from my account without my permission',
    'I never placed this order',
    'my card was cloned',
    'please report fraud on my account',
    'these purchases were not made by me, my card was stolen',
    'FRAUD ALERT someone used my debit card',
    "I'm a victim of identity theft",
    'I see two transactions I did not make',
    'you charged my card without my consent',
    'I sent money to a scammer',
    'my wallet was stolen and they used my cards',
    "There's a suspicious withdrawal from my savings",
    'someone took out a loan in my name',
    'my gift card balance was stolen',
    'I have never made this purchase',
    'a thief is using my card right now',
    'I was tricked into paying a fake invoice by a scammer',
    'My account was debited twice for purchases I never made',
    'I fell for a scam',
    'my grandmother was scammed out of $2000',
    'money is missing, someone transferred it from my wallet',
    'my points were stolen',
    "the transaction from Miami wasn't me, someone used my card",
    'hay un cargo que no reconozco',
    'me clonaron la tarjeta',
    'no autoricé esa compra',
    'me estafaron',
    'usaron mi tarjeta sin permiso',
    'robo de identidad',
    'tem uma compra que eu não reconheço',
    'clonaram meu cartão',
    'caí num golpe',
    'não autorizei esse débito',
    'usaram meu CPF para abrir uma conta',
    'may gumamit ng credit card ko',
    'na-scam po ako',
    'hindi ko ginawa ang transaction na ito',
    'ninakaw ang card ko',
    'may transaction na hindi ako ang gumawa',
    "I don't recognize this charge of 49.99",
    'What is this charge? I never signed up for this and did not authorize any payment',
    'Someone ordered a laptop with my account and it was not me',
    'I want to dispute fraudulent charges',
    "My mother's card was used by someone in another state",
    "I think I've been defrauded",
    "I just noticed three charges from last week that aren't mine",
    'My bank flagged a $900 purchase at your store, I have never shopped with you',
    'Someone is buying things with my stored card',
    'my debit card got stolen and I see purchases on your site',
    'You took money out of my account without authorization',
    "I'd like to report identity theft, someone registered with my SSN",
    'There are charges on my statement I know nothing about',
    'The seller vanished after I paid, it was a scam',
    'I paid a fake invoice that looked like yours',
    'these are fraudulent transactions, please reverse them',
    "I never signed up for this subscription yet I'm being billed",
    'somebody withdrew 10,000 pesos from my wallet',
    "My account has been used to place orders I didn't place",
    "an order I didn't make was shipped to an unknown address",
    "I don't know this transaction",
    'someone forged my signature on the contract',
    'a scammer got my card details and bought gift cards',
    'please block my card, it was stolen',
    'My card information was compromised',
    "that purchase wasn't me, I think my card was cloned",
    'my elderly father got scammed into buying gift cards from you',
    'my ex used my card without permission',
    'aparece una compra que yo no hice',
    'me sacaron dinero de la cuenta sin mi permiso',
    'alguien está usando mi tarjeta',
    'fui víctima de fraude',
    'no reconozco estos cargos',
    'fizeram uma compra no meu cartão que não fui eu',
    'meu cartão foi roubado',
    'apareceu um pix que eu não fiz',
    'usaram meus dados para fazer um empréstimo',
    'may charge sa card ko na hindi akin',
    'nawala ang pera ko sa gcash',
    'may bumili gamit ang card ko',
    'nabiktima ako ng scammer',
    'three payments went out this morning that I have not made',
    'Somebody has my card number and is ordering food',
    "I think this is a fraudulent order, the name isn't mine",
    'my account was drained overnight',
    'I got tricked by a fake support line and sent them 300 dollars',
    'please cancel, a thief ordered this with my stolen wallet',
    "there's an order in my history that I never placed",
    'Me hicieron un cargo de 900 pesos que no reconozco',
    'roubaram meu cartão e fizeram compras no site de vocês',
    'may nagbayad gamit ang gcash ko na hindi ako',
    "I'm disputing these because my card was used without my consent",
    'someone applied for a credit line under my name',
  ])('%s', (text) => {
    expect(flagFor(text)?.evidence[0]).toMatchObject({ kind: 'message', messageId: 'm1' })
  })
})

describe('is not raised', () => {
  it.each([
    'you are all thieves',
    'you stole my money',
    'this company is a scam',
    'what is your fraud policy?',
    'how do you protect against fraud?',
    'I was charged twice',
    "I don't recognize this phone number",
    'was I charged a fee?',
    "I didn't make the payment yet",
    "I haven't placed an order yet",
    'I want to authorize my wife on the account',
    'my payment did not go through',
    'is this email a scam?',
    'scammers!!!',
    'you guys are frauds',
    'I never received my order',
    'I want a refund for the charge',
    'what is this charge for?',
    'someone told me to call you',
    'someone used the wrong size',
    'my card was declined',
    'my card expired',
    'I lost my receipt',
    'the price is a steal',
    'that was me, I made the purchase',
    'it was me who ordered it',
    'this is daylight robbery',
    'do you cover unauthorized charges?',
    'what should I do if my card is stolen?',
    'if someone used my card would I be refunded?',
    'no fraud, everything is fine',
    'I read about a scam on the news',
    'my order was cancelled by your fraud department by mistake',
    'me cobraron dos veces',
    'ustedes son unos ladrones',
    '¿qué hago si me roban la tarjeta?',
    'fui cobrado duas vezes',
    'vocês são ladrões',
    'o pagamento não foi aprovado',
    'doble ang charge sa akin',
    'magnanakaw kayo',
    'my purchase history is empty',
    'I did not make it to the store',
    'I never made a complaint before',
    'someone please help me with my order',
    'I want to add a credit card',
    'an unknown error occurred during payment',
    'your driver stole my time',
    'I want to use my gift card',
    "it wasn't me who broke it",
    "I don't recognize the sender of the package",
    'I was charged the wrong amount',
    'why was I charged a late fee?',
    'you overcharged me',
    'You people are crooks',
    'total rip-off, thieves!',
    'your prices are criminal',
    'this is robbery',
    'is this website legit?',
    'are you a scam?',
    'I thought it was a scam but it arrived, thanks',
    "I don't remember my password",
    "I didn't order this size",
    "I didn't order the extra cheese",
    "I didn't place the order because the site crashed",
    'I never got a refund',
    'I never received the payment',
    'the transaction failed',
    'I made this purchase by mistake',
    "my husband made the purchase, it's fine",
    'someone at your store told me it was free',
    'my card is being replaced by my bank',
    "can I pay with my wife's card?",
    'I want to remove my card',
    'my identity verification failed',
    'how long does the fraud check take?',
    'your fraud system blocked my legit order',
    'What protection do I have against scams?',
    'if there is an unauthorized charge, how do I dispute it?',
    'the charge cable is missing',
    'the battery charge is low',
    "I didn't make it clear, sorry",
    'me cobraron de más',
    'no hice el pago a tiempo',
    'quiero pagar con otra tarjeta',
    'fui cobrado errado',
    'não fiz o pagamento ainda',
    'hindi pumasok ang bayad ko',
    'mahal ang charge',
    'it was me who called earlier',
    'I dispute the cleaning fee',
    'is this charge correct?',
    'I paid but got nothing',
    'your company is dishonest',
    'I forgot to pay',
    'someone damaged my parcel',
    "my card doesn't work here",
    'the promo did not apply and I was charged full price',
    'I never agreed with the cleaning fee but fine',
    'do you have fraud protection on the card?',
    '',
    '😀😀😀',
  ])('%s', (text) => {
    expect(flagFor(text)).toBeNull()
  })
})

const called = (result: string | null) =>
  quietCase({
    conversation: [turn('m1', '', { author: 'ai', tool: { name: 'payments.check', args: '{}', result, ok: true } })],
  })

it.each([
  ['{"fraud":true}', 'fraud'],
  ['{"payment":{"fraud_score":0.91}}', 'fraud score 0.91'],
  ['{"risk_score":91}', 'risk score 91'],
  ['{"error":"blocked","message":"Card reported stolen"}', 'card reported stolen'],
  ['Transaction flagged for fraud.', 'flagged for fraud'],
])('believes the tool that says %s', (result, words) => {
  expect(fraudSuspected.evaluate(called(result), policy, at)).toMatchObject({
    sentence: `The tool "payments check" warned of fraud: "${words}".`,
    evidence: [{ kind: 'message', messageId: 'm1', start: 0, end: 0, quote: '' }],
  })
})

it.each([
  '{"fraud":false,"fraud_score":0.02}',
  '{"fraud_check":"passed"}',
  '{"fraud_score":0.74}',
  '{"chargeback":"none"}',
  'No suspected fraud found',
  '{"policy":{"fraud_phone":"555-1234"}}',
  '{"fraud":',
  '',
])('hears no warning in %s', (result) => {
  expect(fraudSuspected.evaluate(called(result), policy, at)).toBeNull()
})

it('holds scores in facts to the policy, at the limit too', () => {
  const scored = (value: number | string) => quietCase({ facts: [fact('payment.fraud_score', value)] })
  expect(fraudSuspected.evaluate(scored(0.75), policy, at)).not.toBeNull()
  expect(fraudSuspected.evaluate(scored(0.74), policy, at)).toBeNull()
  expect(fraudSuspected.evaluate(scored(91), policy, at)).not.toBeNull()
  expect(fraudSuspected.evaluate(scored('high'), policy, at)).not.toBeNull()
  expect(fraudSuspected.evaluate(scored('low'), policy, at)).toBeNull()
  const strict = withRule(policy, 'fraud_suspected', { minimumScore: 0.95 })
  expect(fraudSuspected.evaluate(scored(91), strict, at)).toBeNull()
})

it('counts weak signs together', () => {
  const mismatch = fact('payment.avs', 'mismatch')
  const cards = fact('account.cards_used', 6)
  expect(fraudSuspected.evaluate(quietCase({ facts: [mismatch] }), policy, at)).toBeNull()
  expect(
    fraudSuspected.evaluate(quietCase({ facts: [mismatch, fact('account.cards_used', 3)] }), policy, at),
  ).toBeNull()
  expect(fraudSuspected.evaluate(quietCase({ facts: [mismatch, cards] }), policy, at)).toMatchObject({
    label: 'Fraud signs 2',
    counterfactual: 'Not raised if there were fewer than 2 signs of fraud. There are 2.',
    evidence: [
      { kind: 'fact', factId: mismatch.id },
      { kind: 'fact', factId: cards.id },
    ],
  })
  const one = withRule(policy, 'fraud_suspected', { signs: 1 })
  expect(fraudSuspected.evaluate(quietCase({ facts: [mismatch] }), one, at)).not.toBeNull()
  const elsewhere = [
    fact('billing.city', 'Leeds'),
    fact('shipping.city', 'Lagos'),
    fact('account.age_hours', 3, 'hours'),
  ]
  expect(fraudSuspected.evaluate(quietCase({ facts: elsewhere }), policy, at)).not.toBeNull()
  const home = [fact('billing.city', 'Leeds'), fact('shipping.city', 'leeds'), fact('account.age_hours', 3, 'hours')]
  expect(fraudSuspected.evaluate(quietCase({ facts: home }), policy, at)).toBeNull()
})

it("reads neither quotations nor others than the customer, and takes the workspace's own phrases", () => {
  expect(flagFor('They wrote "Someone used my card" on a sign.')).toBeNull()
  const others = (['ai', 'agent', 'system'] as const).map((author) => turn('m1', 'Someone used my card', { author }))
  expect(others.map((one) => fraudSuspected.evaluate(quietCase({ conversation: [one] }), policy, at))).toEqual([
    null,
    null,
    null,
  ])
  const own = withRule(policy, 'fraud_suspected', { phrases: ['código azul'] })
  expect(fraudSuspected.evaluate(saying('This is a CODIGO  AZUL!'), own, at)?.evidence).toEqual([
    { kind: 'message', messageId: 'm1', start: 10, end: 22, quote: 'CODIGO  AZUL' },
  ])
  expect(fraudSuspected.evaluate(saying('This is a codigo azulado'), own, at)).toBeNull()
  expect(
    fraudSuspected.evaluate(
      saying('Someone used my card'),
      withRule(policy, 'fraud_suspected', { enabled: false }),
      at,
    ),
  ).toBeNull()
})

it('takes a robbery for fraud only where cards or papers went with it', () => {
  expect(flagFor('I was robbed on the bus yesterday')).toBeNull()
  expect(flagFor('I was robbed and they took my cards')).not.toBeNull()
})

it('ends with one full stop when the fact ends with one', () => {
  const input = quietCase({ facts: [fact('fraud.report', 'Reported by the bank.')] })
  expect(fraudSuspected.evaluate(input, policy, at)?.sentence).toMatch(/[^.]\.$/)
})
