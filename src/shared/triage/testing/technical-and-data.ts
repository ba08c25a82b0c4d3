import fc from 'fast-check'
import type { Baseline, Signals } from '../../case/signals.ts'
import type { TriageInput } from '../triage.ts'
import type { Bait } from './bait.ts'
import { assessed, at, fact, quietCase, saying, turn } from './sample-cases.ts'

/** Bait for the rules of technical matters, data, VIPs and widespread trouble. */

type Change = (input: TriageInput) => TriageInput

function uuid(number: number): string {
  return `0193b3a0-0000-7000-8000-${String(number).padStart(12, '0')}`
}

function withSignals(signals: Partial<Signals>): Change {
  return (input) => ({ ...input, signals: { ...input.signals, ...signals } })
}

function related(size: number): Signals['related'] {
  const listed = Math.min(size - 1, 50)
  return {
    label: 'Router X2, no internet, PH',
    windowHours: 24,
    size,
    members: Array.from({ length: listed }, (_, index) => ({
      caseId: uuid(index),
      reference: `ESC-2026-${String(index).padStart(6, '0')}`,
    })),
  }
}

const measures: fc.Arbitrary<Baseline[]> = fc.uniqueArray(
  fc.record({
    measure: fc.constantFrom<Baseline['measure']>('amount', 'customer_turns', 'tool_calls', 'minutes'),
    unit: fc.constantFrom(null, 'USD', 'EUR'),
    n: fc.integer({ min: 0, max: 500 }),
    median: fc.constantFrom(0, 0.5, 1, 2, 3, 60, 400.25),
    mad: fc.constantFrom(0, 0, 0.5, 1, 20),
  }),
  { maxLength: 6, selector: ({ measure, unit }) => `${measure} ${unit}` },
)

const stepOrders: fc.Arbitrary<Signals['stepOrders']> = fc.array(
  fc.record({
    earlier: fc.constantFrom('tool_0', 'tool_1', 'check_identity'),
    later: fc.constantFrom('tool_0', 'tool_1', 'refund_order'),
    n: fc.integer({ min: 1, max: 500 }),
    share: fc.double({ min: 0.8, max: 1, noNaN: true }),
  }),
  { maxLength: 4 },
)

function call(id: string, name: string, result: string | null, ok: boolean | null = false) {
  return turn(id, '', { author: 'ai', tool: { name, args: '{}', result, ok } })
}

function says(author: 'ai' | 'agent', text: string): Change {
  return (input) => ({
    ...input,
    conversation: [...input.conversation, turn(`s${input.conversation.length}`, text, { author })],
  })
}

const staffSays = fc
  .tuple(
    fc.constantFrom<'ai' | 'agent'>('ai', 'agent'),
    fc.constantFrom(
      'I could not find the cause of this.',
      "We don't know why this happens.",
      'Our team is still investigating. The cause is unknown.',
      'No hemos podido encontrar la causa.',
      'Não conseguimos identificar a causa.',
      'Hindi pa namin alam kung bakit.',
      'Found the cause: a wrong setting.',
      'It was caused by a network change.',
      'Your router seems to be defective.',
      'This points to a hardware fault.',
      'I looked at your account.',
    ),
  )
  .map(([author, text]) => says(author, text))

const failingCalls = fc
  .tuple(
    fc.constantFrom('refund_order', 'check_identity', 'tool_0'),
    fc.constantFrom(
      null,
      'Error',
      'HTTP 502 Bad Gateway',
      'Request timed out after 30 s',
      'java.lang.NullPointerException',
      'No such order 1234',
    ),
    fc.constantFrom(false, false, null, true),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([name, result, ok, count]): Change => {
    return (input) => ({
      ...input,
      conversation: [
        ...input.conversation,
        ...Array.from({ length: count }, (_, index) => call(`c${input.conversation.length + index}`, name, result, ok)),
      ],
    })
  })

const slowTurns = fc.integer({ min: 1, max: 5_000 }).map((minutes): Change => {
  return (input) => ({
    ...input,
    conversation: input.conversation.map((message, index) => ({
      ...message,
      at: new Date(Date.parse(at) + index * minutes * 60_000).toISOString(),
    })),
  })
})

const twoSources = fc
  .tuple(
    fc.constantFrom('order.status', 'order.total', 'order.delivered_at', 'card.last4'),
    fc.constantFrom('delivered', 'in transit', 120, 80.5, '2026-03-03', '2026-02-11', '4242'),
    fc.constantFrom('delivered', 'In-Transit', 120.2, 95, '2026-03-04', '2026-01-01', '1881'),
  )
  .map(([key, one, other]): Change => {
    const unit = (value: string | number) => (typeof value === 'number' ? 'USD' : null)
    return (input) => ({
      ...input,
      facts: [
        ...input.facts,
        { ...fact(key, one, unit(one)), id: `x-${key}-1`, source: 'Shop' },
        { ...fact(key, other, unit(other)), id: `x-${key}-2`, source: 'Courier' },
      ],
    })
  })

const identity = fc.constantFrom(
  fact('order.number', 'W2378156'),
  fact('card.last4', '4242'),
  fact('shipping.zip', '94103'),
  fact('shipping.address', '975 Sunset Drive, Austin'),
  fact('account.email', 'rosa@shop.example'),
  fact('device.replacements', 3),
  fact('device.replacement', 'sent'),
  fact('device.recall', 'active'),
)
const addFact = identity.map(
  (one): Change =>
    (input) => ({ ...input, facts: [...input.facts, one] }),
)

/** Earlier cases were small and short, this one is not. */
const unusual = fc
  .tuple(
    fc.constantFrom<Baseline['measure']>('amount', 'customer_turns', 'tool_calls', 'minutes'),
    fc.integer({ min: 1, max: 400 }),
    fc.constantFrom(0, 1, 2),
  )
  .map(([measure, size, middle]): Change => {
    const known = { measure, unit: measure === 'amount' ? 'EUR' : null, n: 120_000, median: middle, mad: middle / 2 }
    return (input) => ({
      ...input,
      signals: { ...input.signals, baselines: [known] },
      facts: measure === 'amount' ? [...input.facts, { ...fact('order.fee', size, 'EUR'), id: 'x-fee' }] : input.facts,
      conversation: [
        ...Array.from({ length: measure === 'amount' ? 0 : Math.min(size, 30) }, (_, index) =>
          measure === 'tool_calls' ? call(`u${index}`, 'look_up', 'ok', true) : turn(`u${index}`, 'ok'),
        ),
        ...input.conversation.map((message) =>
          measure === 'minutes' ? { ...message, at: new Date(Date.parse(at) + size * 60_000).toISOString() } : message,
        ),
      ],
    })
  })

const swapped = fc.integer({ min: 5, max: 500 }).map((n): Change => {
  return (input) => ({
    ...input,
    signals: {
      ...input.signals,
      stepOrders: [{ earlier: 'check_identity', later: 'refund_order', n: n * 1_000, share: 1 }],
    },
    conversation: [
      call('w1', 'refund_order', 'ok', true),
      call('w2', 'refund_order', 'ok', true),
      call('w3', 'check_identity', null, null),
      ...input.conversation,
    ],
  })
})

const changes: fc.Arbitrary<Change> = fc.oneof(
  unusual,
  swapped,
  measures.map((baselines) => withSignals({ baselines })),
  stepOrders.map((orders) => withSignals({ stepOrders: orders })),
  fc.integer({ min: 1, max: 80 }).map((size) => withSignals({ related: related(size) })),
  staffSays,
  failingCalls,
  slowTurns,
  twoSources,
  addFact,
  fc.constantFrom('rosa@old.example', null).map((email): Change => {
    return (input) => ({ ...input, customer: { ...input.customer, email } })
  }),
  fc.constantFrom('No root cause found.', 'Unknown reason', 'HTTP 503', 'The card expired').map((detail): Change => {
    return (input) => ({ ...input, attempts: input.attempts.map((attempt) => ({ ...attempt, detail })) })
  }),
)

const baseline = (measure: Baseline['measure'], median: number, unit: string | null = null): Baseline => ({
  measure,
  unit,
  n: 120,
  median,
  mad: median / 4,
})
const withBaselines = (input: TriageInput, ...baselines: Baseline[]): TriageInput => withSignals({ baselines })(input)

const minutesApart = (...texts: readonly string[]): TriageInput => {
  const input = saying(...texts)
  const later = new Date(Date.parse(at) + 95 * 60_000).toISOString()
  return {
    ...input,
    conversation: input.conversation.map((message, index) => (index === 0 ? message : { ...message, at: later })),
  }
}
const failed = (count: number, result: string | null, name = 'refund_order') =>
  quietCase({ conversation: Array.from({ length: count }, (_, index) => call(`m${index}`, name, result)) })
const customer = (changed: Partial<TriageInput['customer']>, input: TriageInput = quietCase()): TriageInput => ({
  ...input,
  customer: { ...input.customer, ...changed },
})

const wordings: readonly TriageInput[] = [
  customer({ tier: 'vip' }),
  customer({ lifetimeValue: 12_400 }),
  customer({ tier: 'vip', lifetimeValue: 12_400 }),
  failed(2, 'Your card was declined'),
  failed(2, null),
  {
    ...failed(1, 'No such order'),
    conversation: [
      call('m1', 'reset_line', 'No'),
      says('ai', 'We do not know why.')(quietCase()).conversation[0] ?? turn('m2', ''),
    ],
  },
  says('agent', 'We could not find the cause.')(quietCase()),
  { ...quietCase(), assessment: assessed({ stopReason: 'The root cause is unknown.' }) },
  saying('Nobody can tell me why it fails.'),
  saying('The kettle is defective.'),
  says('ai', 'Your kettle seems to be faulty.')(quietCase()),
  quietCase({ facts: [fact('device.replacements', 3)] }),
  quietCase({ facts: [fact('device.recall', 'active')] }),
  failed(3, 'HTTP 502 Bad Gateway'),
  failed(3, 'No such order'),
  saying('I get error 502 every time.'),
  { ...saying('You charged me $150.'), facts: [fact('order.total', 120, 'USD')] },
  { ...saying('I ordered it on March 1'), facts: [fact('order.placed_at', '2026-02-11')] },
  { ...saying('It never arrived'), facts: [fact('order.status', 'delivered')] },
  customer({ email: 'ro@x.io' }, saying('My email is ana@x.io')),
  saying('My name is Peter Jones'),
  { ...saying('My order number is W999999'), facts: [fact('order.number', 'W2378156')] },
  { ...saying('My card ending in 1881'), facts: [fact('card.last4', '4242')] },
  quietCase({
    facts: [fact('order.status', 'delivered'), { ...fact('order.status', 'lost'), id: 'f2', source: 'Courier' }],
  }),
  saying('It was delivered on Monday but the box was wet.', 'I never received my order.'),
  saying('My order number is W111111', 'My order number is W222222'),
  saying('I never opened the box.', 'When I opened the box it smelled.'),
  saying('The app says sent but the site says lost.'),
  withBaselines(
    quietCase({ assessment: assessed({ requestedAmount: { amount: 420, currency: 'USD' } }) }),
    baseline('amount', 60, 'USD'),
  ),
  withBaselines(saying(...Array.from({ length: 24 }, () => 'ok')), baseline('customer_turns', 6)),
  withBaselines(saying(...Array.from({ length: 24 }, () => 'ok')), baseline('customer_turns', 0)),
  withBaselines(failed(30, 'ok', 'look_up'), baseline('tool_calls', 4)),
  withBaselines(minutesApart('hi', 'ok'), baseline('minutes', 12)),
  withSignals({ stepOrders: [{ earlier: 'check_identity', later: 'refund_order', n: 200, share: 0.98 }] })(
    quietCase({ conversation: [call('m1', 'refund_order', 'ok', true), call('m2', 'check_identity', 'ok', true)] }),
  ),
  withSignals({ related: related(9) })(quietCase()),
]

export const technicalAndData: Bait = {
  sentences: [
    'Nobody can tell me why it fails.',
    'Your technician could not find the cause.',
    'No one knows what is causing it',
    'Nadie sabe por qué falla.',
    'Ninguém sabe por que isso acontece.',
    'Walang makapagsabi kung bakit.',
    "I don't know why it stopped",
    'The blender is defective.',
    'It stopped working after two days.',
    'The replacement has the same fault.',
    'How do I return a defective item?',
    'está defectuoso',
    'veio com defeito',
    'may depekto',
    'It is not defective',
    'I get error 502 every time.',
    'The app keeps crashing again and again',
    'What does error 404 mean?',
    'Me da error cada vez',
    'Dá erro toda vez',
    'Laging nag-error',
    'My email is ana@mail.example',
    'ana@mail.example',
    'My name is Peter Jones',
    'me llamo Ana',
    'My order number is W999999.',
    'My order number is W2378156.',
    'My card ending in 1881',
    'my zip code is 10001',
    'my address is 12 Oak Lane',
    'It was delivered on Monday but the box was wet.',
    'I opened it yesterday.',
    'I never opened it.',
    'I was charged $90.',
    'I was charged $140.',
    'The app says delivered but the tracking page says lost.',
    'I keep getting conflicting information',
    'I returned it',
    'I never got my refund',
  ],
  changes,
  wordings,
}
