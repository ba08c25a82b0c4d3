import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import type { IntakeQuestion } from '../../shared/contract/questions.ts'

/** What the demo's AI asks just now instead of handing over, with the contacts it asks about. */
export interface DemoQuestion {
  readonly record: IntakeCaseInput
  readonly question: IntakeQuestion
}

/** Minutes the demo's AI waits: long enough to be found by whoever looks around. */
const patience = 1_440

export const demoQuestions: readonly DemoQuestion[] = [
  {
    record: {
      externalId: 'demo-ai-asks-1',
      subject: 'Parcel for an address nobody is at',
      category: 'delivery',
      product: 'Standing desk',
      customer: { id: 'c-ai-1', name: 'Nadia Haddad', email: 'nadia.haddad@example.com' },
      conversation: [
        { author: 'customer', text: 'The courier comes today and I am away. Can he leave it with my neighbour in 4B?' },
        { author: 'ai', text: 'Let me check whether we may do that for an order of this value.' },
      ],
      facts: [{ key: 'order.total', label: 'Order total', value: 389, unit: 'USD', source: 'orders' }],
    },
    question: {
      id: 'demo-question-1',
      kind: 'question',
      text: 'The order is worth 389.00 USD. May the courier leave it with the neighbour?',
      options: ['Yes, with a signature', 'No, deliver tomorrow', 'Hold it at the pick-up point'],
      authority: null,
      answerWithinMinutes: patience,
    },
  },
  {
    record: {
      externalId: 'demo-ai-asks-2',
      subject: 'Charged shipping twice',
      category: 'billing',
      product: 'Desk lamp',
      customer: { id: 'c-ai-2', name: 'Peter Lindgren', email: 'peter.lindgren@example.com' },
      conversation: [
        { author: 'customer', text: 'You took the 12 dollars for shipping two times. Please give one back.' },
        { author: 'ai', text: 'I see both charges. One moment, please.' },
      ],
      facts: [{ key: 'charge.shipping', label: 'Shipping charged', value: 24, unit: 'USD', source: 'payments' }],
    },
    question: {
      id: 'demo-question-2',
      kind: 'permission',
      text: 'Shipping was charged twice, I see both charges. May I refund one of them?',
      options: [],
      authority: { kind: 'refund', amount: 12 },
      answerWithinMinutes: patience,
    },
  },
]

/** What the demo's AI tried to say to a customer whose case a person has. */
export const demoHeldBack = 'Good news: I have refunded the full amount. It arrives within three days.'
