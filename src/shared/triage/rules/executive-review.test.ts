import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { executiveReview } from './executive-review.ts'

const flagFor = (...texts: readonly string[]) => executiveReview.evaluate(saying(...texts), policy, at)

describe('is raised', () => {
  it.each([
    "I'm writing to your CEO",
    'I want to speak to the CEO',
    "cc'ing your board of directors",
    'I will email the president of your company',
    "I've copied your press office",
    "what is your CEO's email?",
    'escalate this to the executive team',
    "I'll contact your head office",
    'Dear Mr. CEO,',
    'your chairman will get a letter from me',
    'I know your founder personally',
    'get me the vice president of customer service',
    'I am going to complain to corporate',
    'I sent a letter to the managing director',
    "let's see what your CEO thinks about this",
    'CC: CEO, board members',
    'Attn: Chief Executive Officer',
    'I will take this to the board',
    'your CEO should be ashamed',
    'who is the CEO of this company? I will write to him',
    'I demand this be forwarded to your leadership team',
    'I messaged your CEO on LinkedIn',
    'open letter to your CEO',
    'voy a escribirle al director general',
    'quiero el correo del CEO',
    'me voy a quejar con el dueño de la empresa',
    'vou mandar email para o presidente da empresa',
    'quero falar com o CEO',
    'vou reclamar com a diretoria',
    'susulat ako sa CEO nyo',
    'gusto ko makausap ang may-ari ng kumpanya',
    'isusumbong ko kayo sa presidente ng kumpanya',
    'I have emailed executive customer relations',
    "The CEO's office told me you would fix this",
    'Please pass this on to your C-suite',
    "I'm reaching out to your investors relations and CEO",
    "I'm sending this to your CEO and the board",
    'Get your CEO on the phone',
    "I've emailed your chief executive",
    'Next stop: your board of directors',
    "I'd like the contact details of your managing director",
    'the president of your company will hear from me',
    'Please forward my complaint to upper management and the CEO',
    'I wrote to your headquarters last week with no reply',
    "your press office has been cc'd",
    'Does your CEO know how you treat people?',
    'I play golf with your chairman',
    'To the CEO: this is unacceptable',
    'I want this escalated to your executive office',
    'copying your COO on this',
    'contacting your founder on LinkedIn',
    'le escribí al presidente de la compañía',
    'exijo hablar con el director general',
    'mandaré carta al consejo de administración',
    'escrevi para o CEO',
    'quero o contato da diretoria',
    'falei com o dono da empresa',
    'ieemail ko ang CEO ninyo',
    'sumulat na ako sa presidente ng company nyo',
    'I will speak directly with your board members',
    "I'm CCing the CEO",
    'This email is also going to your CEO',
    'I demand a call from your managing director',
    "I've just written to your board of directors",
    'I want the name of your CEO right now',
    'Who do I write to at head office? I want to escalate to the CEO',
    'your vice president promised me a refund at the conference',
    'mandé un correo al CEO de su empresa',
    'vou escrever para o presidente da companhia',
    'gusto kong kausapin ang may-ari ng kumpanya',
    'The press office has been copied on this message',
  ])('%s', (text) => {
    expect(flagFor(text)?.evidence[0]).toMatchObject({ kind: 'message', messageId: 'm1' })
  })
})

describe('is not raised', () => {
  it.each([
    "I'm the CEO of a small company",
    'I am the founder of a startup',
    'our CEO needs a new laptop',
    'my CEO loves your product',
    'a gift for my CEO',
    'the executive desk arrived broken',
    'executive lounge access',
    'the circuit board is broken',
    'I ordered a board game',
    'the skateboard wheels fell off',
    'I need to board my flight',
    'boarding pass missing',
    'where is your head office?',
    'I want to apply for a job at headquarters',
    'corporate account discount',
    'do you have corporate rates?',
    "president's day sale",
    'the President hotel booking',
    'my manager',
    'your manager',
    'press the button',
    'public holiday',
    'I want to talk to a supervisor',
    "I don't want to bother your CEO",
    'owner of the car',
    'I am the owner of this account',
    'I own a restaurant',
    "the director's cut bluray",
    'a chair with arms',
    'chairs broken',
    'mi director de escuela',
    'el presidente de mi país',
    'o presidente do Brasil',
    'ang presidente ng Pilipinas',
    'the company picnic',
    'leadership book order',
    'executive summary of the report',
    'the board is full of dust',
    'change the account holder',
    'send it to my office',
    'Our board members booked ten rooms',
    'I need the surfboard by Friday',
    'vice city game',
    'the account executive was helpful',
    "I'm CEO at Acme, we need 20 seats",
    'as the founder of my firm I need an invoice',
    'our managing director is travelling on Friday',
    'the president suite is booked?',
    'presidential suite',
    'can I talk to your manager?',
    'I want a supervisor',
    'put me through to someone higher up',
    'my board game is missing pieces',
    'boarding at 5',
    'white board markers',
    'onboarding call',
    'the ironing board',
    'I got bored',
    'chair legs',
    'the office chair',
    'office hours?',
    'your office is closed',
    'corporate event pricing',
    'corporate gift order',
    'head office address for returns?',
    "owner's manual",
    'owner of the property',
    'the director of the film',
    "I'm a director",
    "I don't need the CEO, just a refund",
    'pressing issue',
    'press release template',
    'gerente de tienda',
    'director de orquesta',
    'diretor de cinema',
    'manager po',
    'executive class seat',
    'executive chair warranty',
    'My boss wants a refund',
    'I am a company president and need an invoice',
    'do you ship to corporate addresses?',
    'The board came with a scratch',
    'manager please',
    'I work at the head office of a bank',
    'Where is your headquarters located?',
    'is the executive chair in stock?',
    'the CEO of my company ordered it',
    '',
    '😀😀😀',
  ])('%s', (text) => {
    expect(flagFor(text)).toBeNull()
  })
})

it('holds contract and lifetime value to the policy, at the amount too', () => {
  const contract = (value: number) => quietCase({ facts: [fact('account.contract_value', value, 'USD')] })
  expect(executiveReview.evaluate(contract(99_999), policy, at)).toBeNull()
  expect(executiveReview.evaluate(contract(100_000), policy, at)).toMatchObject({
    label: 'Large contract 100,000',
    counterfactual: 'Not raised if the contract were worth less than 100,000. It is worth 100,000.',
    evidence: [{ kind: 'fact', factId: 'f-account.contract_value' }],
    suggests: { type: 'hierarchical', skill: 'supervisor' },
  })
  const spent = (lifetimeValue: number | null) => {
    const quiet = quietCase()
    return { ...quiet, customer: { ...quiet.customer, lifetimeValue } }
  }
  expect(executiveReview.evaluate(spent(49_999), policy, at)).toBeNull()
  expect(
    executiveReview.evaluate(spent(null), withRule(policy, 'executive_review', { lifetimeValue: 0 }), at),
  ).toBeNull()
  expect(executiveReview.evaluate(spent(50_000), policy, at)).toMatchObject({
    label: 'Top customer, spent 50,000',
    evidence: [{ kind: 'customer', field: 'lifetimeValue' }],
  })
})

it('reads the mark of an executive account', () => {
  const marked = (value: boolean) => quietCase({ facts: [fact('account.executive_account', value)] })
  expect(executiveReview.evaluate(marked(true), policy, at)?.evidence).toEqual([
    { kind: 'fact', factId: 'f-account.executive_account' },
  ])
  expect(executiveReview.evaluate(marked(false), policy, at)).toBeNull()
})

it("reads neither quotations nor others than the customer, and takes the workspace's own phrases", () => {
  expect(flagFor('They wrote "I am writing to your CEO" on a sign.')).toBeNull()
  const others = (['ai', 'agent', 'system'] as const).map((author) =>
    turn('m1', 'I am writing to your CEO', { author }),
  )
  expect(others.map((one) => executiveReview.evaluate(quietCase({ conversation: [one] }), policy, at))).toEqual([
    null,
    null,
    null,
  ])
  const own = withRule(policy, 'executive_review', { phrases: ['código azul'] })
  expect(executiveReview.evaluate(saying('This is a CODIGO  AZUL!'), own, at)?.evidence).toEqual([
    { kind: 'message', messageId: 'm1', start: 10, end: 22, quote: 'CODIGO  AZUL' },
  ])
  expect(executiveReview.evaluate(saying('This is a codigo azulado'), own, at)).toBeNull()
  expect(
    executiveReview.evaluate(
      saying('I am writing to your CEO'),
      withRule(policy, 'executive_review', { enabled: false }),
      at,
    ),
  ).toBeNull()
})
