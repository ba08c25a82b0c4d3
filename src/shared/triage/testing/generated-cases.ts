import fc from 'fast-check'
import { z } from 'zod'
import { severitySchema } from '../../case/basics.ts'
import { flagCodes } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { Attempt, Fact } from '../../case/parts.ts'
import { defaultTriagePolicy, type TriagePolicy } from '../policy.ts'
import { rules } from '../rules/index.ts'
import type { CommonParameters, Rule } from '../rules/rule.ts'
import type { TriageInput } from '../triage.ts'
import { baits } from './baits.ts'
import { assessed, at, fact, quietCase, turn } from './sample-cases.ts'

/** Generated cases for the property tests of triage: sentences that bait every rule, mixed with arbitrary text. */

const sentences = fc.constantFrom(
  ...baits.flatMap(({ sentences: own }) => own),
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

const plainCases: fc.Arbitrary<TriageInput> = fc
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

const findings = fc.option(
  fc.record({
    model: fc.constantFrom('guard-2', 'watch-1'),
    code: fc.constantFrom(...flagCodes),
    reason: fc.option(fc.constantFrom('Seen before', 'The tone')),
    confidence: fc.option(share),
  }),
  { freq: 4 },
)

/** Cases of every kind; many raise several flags, many none. Up to six baits of the groups are laid out. */
export const cases: fc.Arbitrary<TriageInput> = fc
  .tuple(plainCases, fc.array(fc.oneof(...baits.map(({ changes }) => changes)), { maxLength: 6 }), findings)
  .map(([plain, changes, finding]) => {
    const found = finding && { id: 'finding-1', evidence: [], at, ...finding }
    return withOwnIds(changes.reduce((input, change) => change(input), found ? { ...plain, findings: [found] } : plain))
  })

/** The same bait laid out twice brings the same ids: the later turns get their own, as intake would have it. */
function withOwnIds(input: TriageInput): TriageInput {
  const seen = new Set<string>()
  const conversation = input.conversation.map((message, index) => {
    const id = seen.has(message.id) ? `${message.id}-${index}` : message.id
    seen.add(id)
    return id === message.id ? message : { ...message, id }
  })
  return { ...input, conversation }
}

const points = fc.integer({ min: 0, max: 100 })
const rising = (count: number) =>
  fc.array(points, { minLength: count, maxLength: count }).map((all) => all.toSorted((a, b) => a - b))

/** One parameter of a rule anywhere in the range its schema allows; what is no number stays as it is by default. */
function parameterValues(schema: unknown, usual: unknown): fc.Arbitrary<unknown> {
  const range = numberRange.safeParse(schema).data
  if (!range) return fc.constant(usual)
  const [min, max] = [range.minimum ?? 0, range.maximum ?? 2 * Math.max(10, Number(usual))]
  return range.type === 'integer'
    ? fc.integer({ min, max: Math.min(max, 1_000_000) })
    : fc.integer({ min: Math.ceil(min * 100), max: Math.floor(Math.min(max, 1_000_000) * 100) }).map((n) => n / 100)
}

const numberRange = z.object({
  type: z.enum(['number', 'integer']),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
})
const parametersShape = z.object({ properties: z.record(z.string(), z.unknown()) })

/** Any parameters a workspace may give a rule; a combination the rule refuses becomes its defaults. */
function anyParameters(rule: Rule): fc.Arbitrary<CommonParameters> {
  const { properties } = parametersShape.parse(z.toJSONSchema(rule.parameters, { io: 'input' }))
  const usual = new Map<string, unknown>(Object.entries(rule.defaults))
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, parameterValues(schema, usual.get(name))]),
  )
  return fc
    .record(values)
    .map((given) => rule.parameters.safeParse({ ...rule.defaults, ...given }).data ?? rule.defaults)
}

/** Any policy a workspace may publish. */
export const policies: fc.Arbitrary<TriagePolicy> = fc.oneof(
  fc.constant(defaultTriagePolicy),
  fc.record({
    version: fc.integer({ min: 1, max: 999 }),
    rules: fc.record(Object.fromEntries(rules.map((rule) => [rule.code, anyParameters(rule)]))),
    models: fc.record({ minimumConfidence: share, points }),
    severityPoints: rising(4).map(([S4 = 0, S3 = 0, S2 = 0, S1 = 0]) => ({ S1, S2, S3, S4 })),
    tierPoints: rising(3).map(([standard = 0, plus = 0, vip = 0]) => ({ standard, plus, vip })),
  }),
)
