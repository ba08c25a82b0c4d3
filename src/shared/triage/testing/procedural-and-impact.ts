import fc from 'fast-check'
import type { Channel } from '../../case/basics.ts'
import type { Fact } from '../../case/parts.ts'
import type { TriageInput } from '../triage.ts'
import type { Bait } from './bait.ts'
import { fact, quietCase, saying, turn } from './sample-cases.ts'

const sentences = [
  // Regulatory.
  'Under GDPR I ask you to delete my personal data.',
  'I will complain to the CFPB.',
  'Quiero ejercer mis derechos ARCO.',
  'Exijo a exclusão dos meus dados pela LGPD.',
  'Irereklamo ko kayo sa BSP.',
  'Are you regulated by the FCA?',
  // Legal hold.
  'Please preserve all call recordings.',
  'I filed a police report yesterday.',
  'No borren las grabaciones.',
  'Fiz um boletim de ocorrência.',
  'Nagpa-blotter na ako.',
  'Do I need a police report?',
  // Fraud.
  'There is a charge I did not authorize.',
  'Someone used my card.',
  'Me clonaron la tarjeta.',
  'Não reconheço essa compra.',
  'May gumamit ng card ko.',
  'You are all thieves!',
  // Management.
  'I am writing to your CEO about this.',
  'Voy a escribir al director general.',
  'Vou falar com o presidente da empresa.',
  'I am the CEO of a bakery.',
  // Ethics.
  'Your agent made racist comments.',
  'Your driver touched my daughter.',
  'Me discriminaron por ser mujer.',
  'Fui vítima de assédio.',
  'Binastos ako ng rider nyo.',
  // Outage.
  'None of our 40 users can log in.',
  'The whole office has no internet.',
  'Your website is down.',
  'El sistema está caído.',
  'O site está fora do ar.',
  'Buong barangay walang internet.',
  'My internet is slow.',
  // Safety.
  'The charger caught fire.',
  'It burned my hand and we had to call an ambulance.',
  'Me dio una descarga eléctrica.',
  'O celular pegou fogo.',
  'Sumabog ang baterya.',
  'Is it safe to leave it on?',
  'Nobody was hurt.',
  // Security.
  'My account was hacked.',
  "I can see another customer's data.",
  'I got a code that I did not request.',
  'Hackearon mi cuenta.',
  'Minha conta foi invadida.',
  'Na-hack ang account ko.',
  'What happens if my account is hacked?',
  // Going public.
  "I'm posting this on Twitter.",
  'I have 50k followers on TikTok.',
  'I will go to the press.',
  'Voy a publicar esto en redes sociales.',
  'Vou postar no Reclame Aqui.',
  'Ipopost ko ito sa Facebook.',
] as const

const withFacts =
  (...facts: readonly Fact[]) =>
  (input: TriageInput): TriageInput => ({ ...input, facts: [...input.facts, ...facts] })

const onChannel =
  (channel: Channel, ...facts: readonly Fact[]) =>
  (input: TriageInput): TriageInput => ({ ...withFacts(...facts)(input), channel })

const warnedBy =
  (result: string) =>
  (input: TriageInput): TriageInput => ({
    ...input,
    conversation: [
      ...input.conversation,
      turn(`warned-${input.conversation.length}`, '', {
        author: 'ai',
        tool: { name: 'payments.check', args: '{}', result, ok: true },
      }),
    ],
  })

const amount = fc.integer({ min: 0, max: 400_000 })

const changes: fc.Arbitrary<(input: TriageInput) => TriageInput> = fc.oneof(
  fc
    .constantFrom(
      fact('privacy.deadline_days', 9, 'days'),
      fact('complaint.regulator_due', '2026-03-20'),
      fact('account.legal_hold', true),
      fact('account.legal_hold', false),
      fact('case.subpoena', 'received'),
      fact('fraud.flag', true),
      fact('payment.chargeback', 'none'),
      fact('account.executive_account', true),
      fact('case.ethics', 'reported'),
      fact('network.outage', true),
      fact('service.status', 'major outage'),
      fact('service.status', 'operational'),
      fact('safety.injury', 'burn, treated'),
      fact('product.recall', false),
      fact('account.compromised', true),
    )
    .map((one) => withFacts(one)),
  fc.integer({ min: 0, max: 100 }).map((score) => withFacts(fact('payment.fraud_score', score / 100))),
  fc
    .integer({ min: 0, max: 9 })
    .map((cards) =>
      withFacts(
        fact('account.cards_used', cards),
        fact('payment.avs', 'mismatch'),
        fact('account.age_hours', 3, 'hours'),
      ),
    ),
  amount.map((value) => withFacts(fact('account.contract_value', value, 'USD'))),
  amount.map((lifetimeValue) => (input: TriageInput) => ({ ...input, customer: { ...input.customer, lifetimeValue } })),
  amount.map((followers) => onChannel('social', fact('social.followers', followers))),
  fc.constantFrom(true, false).map((isPublic) => onChannel('social', fact('social.post_public', isPublic))),
  fc
    .constantFrom(
      '{"fraud":true}',
      '{"fraud":false,"fraud_score":0.02}',
      '{"payment":{"risk_score":91}}',
      '{"error":"blocked","message":"Card reported stolen"}',
      'Flagged for fraud review',
      'No suspected fraud found',
    )
    .map(warnedBy),
)

const wordings: readonly TriageInput[] = [
  saying(...sentences),
  ...sentences.map((sentence) => saying(sentence)),
  ...[
    fact('privacy.deadline_days', 9, 'days'),
    fact('account.legal_hold', true),
    fact('fraud.flag', true),
    fact('payment.fraud_score', 0.91),
    fact('account.executive_account', true),
    fact('case.ethics', 'reported'),
    fact('network.outage', true),
    fact('safety.injury', 'burn, treated'),
    fact('account.compromised', true),
    fact('account.contract_value', 250_000, 'USD'),
  ].map((one) => quietCase({ facts: [one] })),
  { ...saying('The whole office has no internet'), facts: [fact('network.outage', true)] },
  quietCase({ channel: 'social', facts: [fact('social.followers', 52_000)] }),
  quietCase({ facts: [fact('account.cards_used', 6), fact('payment.avs', 'mismatch')] }),
  warnedBy('{"error":"blocked","message":"Card reported stolen"}')(quietCase()),
  { ...quietCase(), customer: { ...quietCase().customer, lifetimeValue: 82_000 } },
  {
    ...quietCase({ facts: [fact('account.contract_value', 250_000, 'USD')] }),
    customer: { ...quietCase().customer, lifetimeValue: 82_000 },
  },
]

/** Bait for the rules of procedural matters and impact. */
export const proceduralAndImpact: Bait = { sentences, changes, wordings }
