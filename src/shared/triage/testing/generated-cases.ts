import fc from 'fast-check'
import { severitySchema } from '../../case/basics.ts'
import type { Message } from '../../case/message.ts'
import type { Attempt, Fact } from '../../case/parts.ts'
import { defaultTriagePolicy, type TriagePolicy } from '../policy.ts'
import type { TriageInput } from '../triage.ts'

/** Generated cases for the property tests of triage: sentences that bait every rule, mixed with arbitrary text. */

export const at = '2026-03-01T09:30:00.000Z'

/** A quiet case that raises nothing under the default policy; `changes` make it interesting. */
export function quietCase(changes: Partial<TriageInput> = {}): TriageInput {
  return {
    id: '018f0000-0000-7000-8000-000000000001',
    workspaceId: '018f0000-0000-7000-8000-000000000002',
    reference: 'ESC-2026-000001',
    externalId: 'x-1',
    subject: 'A question about an order',
    category: 'order_status',
    product: null,
    channel: 'chat',
    language: 'en',
    severity: 'S3',
    riskCategory: 'service',
    teamId: '018f0000-0000-7000-8000-000000000003',
    customer: {
      id: 'c-1',
      name: 'Rosa Example',
      email: null,
      phone: null,
      tier: 'standard',
      lifetimeValue: null,
      language: 'en',
      country: null,
      customerSince: null,
      recentContacts: null,
      vulnerabilities: [],
    },
    conversation: [],
    facts: [],
    attempts: [],
    commitments: [],
    assessment: null,
    receivedAt: at,
    ...changes,
  }
}

/** A turn; the customer's unless it says otherwise. */
export function turn(id: string, text: string, changes: Partial<Message> = {}): Message {
  return { id, at, author: 'customer', authorName: null, text, ai: null, tool: null, ...changes }
}

/** A case in which the customer writes these messages, `m1` first. */
export function saying(...texts: readonly string[]): TriageInput {
  return quietCase({ conversation: texts.map((text, index) => turn(`m${index + 1}`, text)) })
}

/** An assessment of the AI's with nothing in it but the changes. */
export function assessed(changes: Partial<NonNullable<TriageInput['assessment']>>): TriageInput['assessment'] {
  return {
    model: 'test-model',
    confidence: null,
    intent: null,
    sentiment: null,
    goal: null,
    summary: null,
    stopReason: null,
    proposedAction: null,
    requestedAmount: null,
    ...changes,
  }
}

export function fact(key: string, value: Fact['value'], unit: string | null = null): Fact {
  return { id: `f-${key}`, key, label: key.replace(/[._]/g, ' '), value, unit, source: 'Shop' }
}

const sentences = fc.constantFrom(
  'Hello, where is my order?',
  'I want to talk to a real person.',
  "I don't need a manager",
  'AGENT!!!',
  'quiero hablar con un asesor',
  'preciso falar com um atendente',
  'gusto ko makausap ang agent po',
  'This is unacceptable, third time I ask!!',
  'You are all useless 😡',
  'es una vergüenza',
  'isso é um absurdo',
  'Nakakainis na kayo',
  'My lawyer will hear about this.',
  'I will sue you',
  'los voy a demandar',
  'vou ao Procon',
  'irereklamo ko kayo sa DTI',
  'I was charged $150 for it.',
  'You charged me 99.99 USD and 20 dollars for shipping.',
  'My order total was €75,50.',
  'It never arrived.',
  'I never received my order',
  'I already cancelled my order',
  'It was delivered on March 3.',
  'I ordered it on 2026-02-11',
  'ok thanks',
  'İstanbul ǅ é ﬁ 👩‍👩‍👧',
)
const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: sentences },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const amount = fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100)

const messages: fc.Arbitrary<Message[]> = fc
  .array(
    fc.record({
      author: fc.constantFrom<Message['author']>('customer', 'customer', 'ai', 'agent', 'system'),
      text: texts,
      confidence: fc.option(share),
      ok: fc.constantFrom(null, true, false, undefined),
    }),
    { maxLength: 12 },
  )
  .map((turns) =>
    turns.map(({ author, text, confidence, ok }, index) =>
      author === 'ai'
        ? turn(`m${index}`, ok === undefined ? text : '', {
            author,
            ai: { model: 'test-model', confidence, intent: null, entities: {}, proposedAction: null },
            tool: ok === undefined ? null : { name: `tool_${index % 2}`, args: '{}', result: null, ok },
          })
        : turn(`m${index}`, text, { author }),
    ),
  )

const facts: fc.Arbitrary<Fact[]> = fc.uniqueArray(
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom('order.total', 'payment.amount', 'refund.amount', 'account.balance'),
        amount,
        fc.constantFrom('USD', 'EUR'),
      )
      .map(([key, value, unit]) => fact(key, value, unit)),
    fc.constantFrom('delivered', 'in transit', 'cancelled', 'active').map((value) => fact('order.status', value)),
    fc
      .constantFrom('2026-02-11', '2026-03-03T10:00:00Z', '2025-12-31')
      .map((value) => fact('order.delivered_at', value)),
    fc.constantFrom('2026-02-11', '2026-01-02').map((value) => fact('order.placed_at', value)),
  ),
  { selector: ({ key }) => key, maxLength: 5 },
)

const attempts: fc.Arbitrary<Attempt[]> = fc
  .array(
    fc.record({
      tool: fc.constantFrom(null, 'tool_0', 'tool_1'),
      outcome: fc.constantFrom<Attempt['outcome']>('worked', 'failed', 'unknown'),
      messageId: fc.constantFrom(null, null, 'm0', 'm1', 'm2', 'm3', 'elsewhere'),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((one, index) => ({ id: `a${index}`, what: `Try ${index}`, detail: null, ...one })))

const assessments = fc.option(
  fc
    .record({
      confidence: fc.option(share),
      requestedAmount: fc.option(fc.record({ amount, currency: fc.constantFrom('USD', 'EUR', 'PHP') })),
      proposedAction: fc.option(
        fc.constantFrom(
          'Refund 250 USD to the card',
          'Charge the $300 fee',
          'Offer a voucher of €40 and a $1,200.50 credit',
          '',
        ),
      ),
    })
    .map(assessed),
)

/** Cases of every kind; many raise several flags, many none. */
export const cases: fc.Arbitrary<TriageInput> = fc
  .record({
    conversation: messages,
    facts,
    attempts,
    assessment: assessments,
    severity: fc.constantFrom(...severitySchema.options),
    tier: fc.constantFrom('standard' as const, 'plus' as const, 'vip' as const),
    lifetimeValue: fc.option(fc.integer({ min: 0, max: 30_000 })),
    category: fc.constantFrom('refund', 'order_status', 'cancel_subscription', 'router_setup'),
  })
  .map(({ tier, lifetimeValue, ...rest }) => {
    const quiet = quietCase(rest)
    return { ...quiet, customer: { ...quiet.customer, tier, lifetimeValue } }
  })

const points = fc.integer({ min: 0, max: 100 })
const rising = (count: number) =>
  fc.array(points, { minLength: count, maxLength: count }).map((all) => all.toSorted((a, b) => a - b))

/** Any policy a workspace may publish. */
export const policies: fc.Arbitrary<TriagePolicy> = fc.oneof(
  fc.constant(defaultTriagePolicy),
  fc.record({
    version: fc.integer({ min: 1, max: 999 }),
    lowConfidence: fc.record({ minimum: share, points }),
    humanRequested: fc.record({ points }),
    negativeSentiment: fc.record({
      maximum: fc.integer({ min: -95, max: -5 }).map((hundredths) => hundredths / 100),
      points,
    }),
    overLimit: fc.record({ limit: amount, otherCurrencies: fc.constantFrom({}, { PHP: 5_000 }), points }),
    failedAttempts: fc.record({ maximum: fc.integer({ min: 0, max: 4 }), points }),
    legalThreat: fc.record({ points }),
    vip: fc.record({ minimumLifetimeValue: fc.integer({ min: 0, max: 20_000 }), points }),
    dataMismatch: fc.record({ tolerance: fc.integer({ min: 0, max: 20 }), points }),
    severityPoints: rising(4).map(([S4 = 0, S3 = 0, S2 = 0, S1 = 0]) => ({ S1, S2, S3, S4 })),
    tierPoints: rising(3).map(([standard = 0, plus = 0, vip = 0]) => ({ standard, plus, vip })),
  }),
)
