import fc from 'fast-check'
import { aClock } from '../../../../test/fixtures/case-builder.ts'
import type { Message } from '../../case/message.ts'
import { noSignals } from '../../case/signals.ts'
import type { Clock } from '../../sla/clock.ts'
import type { TriageInput } from '../triage.ts'
import type { Bait } from './bait.ts'
import { assessed, at, fact, quietCase, saying, turn } from './sample-cases.ts'

/** Customer sentences, on both sides. */
const sentences = [
  'That is not what I asked.',
  "You don't understand me at all",
  'I already told you my order number!',
  'Eso no es lo que pregunté',
  'não foi isso que eu perguntei',
  'sinabi ko na po yan',
  'I already sent the parcel back.',
  'Could you make an exception just this once?',
  "I know it's past the 30 days but can I still return it?",
  '¿Podrían hacer una excepción por esta vez?',
  'sei que está fora do prazo, mas vocês podem abrir uma exceção?',
  'pagbigyan nyo na po ako',
  'The app throws an exception when I log in.',
  "I'm not asking for an exception.",
  'This is the third time I am calling about this.',
  'I contacted you last week about this',
  'es la tercera vez que los llamo',
  'já liguei três vezes',
  'pangatlong beses ko na po itong tawag',
  'I called my bank yesterday.',
]

/** What an AI agent says, on both sides. */
const aiTexts = [
  "I'm sorry, I didn't understand that. Could you please rephrase?",
  'What do you mean by that?',
  '¿Podría aclarar su pregunta?',
  'Não entendi. Pode repetir?',
  'Hindi ko po naintindihan, pwede po bang ulitin?',
  'Could you share your order number?',
  "I'm afraid I can't help with that.",
  'That is outside the scope of what I can do.',
  'Eso está fuera de mi alcance.',
  'Isso está fora do meu escopo.',
  'Labas na po ito sa aking saklaw.',
  'I can help with that!',
  'I am not authorised to change this.',
  'I cannot process this refund.',
  'I cannot change it without your order number.',
  'No estoy autorizado para hacerlo.',
  'Não tenho permissão para isso.',
  'Wala po akong access diyan.',
  'Unfortunately our policy does not allow refunds after 30 days.',
  'The return window has closed.',
  'Nuestra política no permite reembolsos.',
  'A política não permite devolução.',
  'Hindi po ito pinapayagan ng aming patakaran.',
  'Our policy number is on your letter.',
  '',
]

const share = fc.double({ min: 0, max: 1, noNaN: true })

const aiTurns: fc.Arbitrary<Message[]> = fc
  .array(
    fc.record({
      text: fc.constantFrom(...aiTexts),
      confidence: fc.option(share),
      intent: fc.constantFrom(null, null, 'refund', 'order_status', 'out_of_scope', 'fallback', 'unclear', ''),
      result: fc.constantFrom(null, null, 'HTTP 403 Forbidden', 'permission denied', 'ok', 'timeout'),
      ok: fc.constantFrom(null, true, false),
    }),
    { maxLength: 6 },
  )
  .map((turns) =>
    turns.map(({ text, confidence, intent, result, ok }, index) =>
      turn(`ai${index}`, text, {
        author: 'ai',
        ai: { model: 'test-model', confidence, intent, entities: {}, proposedAction: null },
        tool: result === null ? null : { name: 'refund_order', args: '{}', result, ok },
      }),
    ),
  )

const minutesFromNow = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()

const clocks: fc.Arbitrary<Clock[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('first_response' as const, 'resolution' as const, 'acknowledgement' as const),
      start: fc.integer({ min: -6_000, max: 60 }),
      pausedAt: fc.constantFrom(null, null, null, at),
      metAt: fc.constantFrom(null, null, null, at),
      extensions: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ kind, start, extensions, ...rest }) => ({
      ...aClock(kind, 'S3', minutesFromNow(start)),
      ...rest,
      extensions: Array.from({ length: extensions }, (_, index) => ({
        at: minutesFromNow(start + index),
        minutes: 30,
        reason: 'Waiting for the carrier',
      })),
    })),
  { maxLength: 4 },
)

const link = (index: number) => ({
  caseId: `00000000-0000-4000-8000-00000000000${index}`,
  reference: `ESC-2026-00000${index}`,
})

const earlier = fc.option(
  fc
    .record({ windowDays: fc.constantFrom(7, 30), count: fc.integer({ min: 0, max: 6 }) })
    .map(({ windowDays, count }) => ({
      windowDays,
      count,
      cases: Array.from({ length: Math.min(3, count) }, (_, n) => link(n)),
    })),
)

const intent = fc.option(
  fc.record({
    intent: fc.constantFrom('refund', 'order_status'),
    confidence: share,
    outOfScope: share,
    modelVersion: fc.constant('intent-4'),
    ece: fc.option(share),
  }),
)

const changes: fc.Arbitrary<(input: TriageInput) => TriageInput> = fc.oneof(
  aiTurns.map((turns) => (input: TriageInput) => ({
    ...input,
    conversation: [
      ...input.conversation,
      // Laid out twice, they still have ids of their own.
      ...turns.map((one) => ({ ...one, id: `${one.id}-${input.conversation.length}` })),
    ],
  })),
  clocks.map((all) => (input: TriageInput) => ({ ...input, clocks: all })),
  fc
    .record({
      reopenCount: fc.integer({ min: 0, max: 4 }),
      receivedAt: fc.integer({ min: -20_000, max: 100 }).map(minutesFromNow),
      status: fc.constantFrom('new' as const, 'open' as const, 'waiting_customer' as const, 'resolved' as const),
    })
    .map((history) => (input: TriageInput) => ({ ...input, ...history })),
  fc
    .tuple(earlier, fc.option(fc.integer({ min: 0, max: 6 })))
    .map(([before, recentContacts]) => (input: TriageInput) => ({
      ...input,
      customer: { ...input.customer, recentContacts },
      signals: { ...input.signals, earlier: before },
    })),
  intent.map((reading) => (input: TriageInput) => ({ ...input, signals: { ...input.signals, intent: reading } })),
  fc.tuple(share, share, share, fc.boolean()).map(([reported, calibrated, ece, fits]) => (input: TriageInput) => ({
    ...input,
    assessment: assessed({ ...input.assessment, confidence: fits ? reported : 0.5 }),
    signals: { ...input.signals, calibration: { reported, calibrated, ece, n: 120, version: 'c1' } },
  })),
  fc
    .record({
      intent: fc.constantFrom(null, 'refund', 'out_of_scope', 'none'),
      stopReason: fc.constantFrom(
        null,
        'Outside the scope of the assistant.',
        'Policy does not allow it.',
        'Waiving a fee is for a team member.',
        'Done',
      ),
      proposedAction: fc.constantFrom(null, 'Ask a manager for approval', 'Send a replacement'),
    })
    .map((said) => (input: TriageInput) => ({ ...input, assessment: assessed({ ...input.assessment, ...said }) })),
  fc
    .record({
      days: fc.integer({ min: 0, max: 90 }),
      over: fc.option(fc.integer({ min: 0, max: 9 })),
      eligible: fc.option(fc.boolean()),
    })
    .map(({ days, over, eligible }) => (input: TriageInput) => ({
      ...input,
      facts: [
        ...input.facts,
        fact('return.window', 30, 'days'),
        fact('return.days', days, 'days'),
        ...(over === null ? [] : [fact('return.over_by', over, 'days')]),
        ...(eligible === null ? [] : [fact('refund.eligible', eligible)]),
        fact('return.deadline', '2026-02-11'),
      ],
    })),
)

const aiSays = (...texts: readonly string[]): TriageInput =>
  quietCase({
    conversation: texts.flatMap((text, index) => [
      turn(`c${index}`, 'Hello'),
      turn(`m${index}`, text, { author: 'ai' }),
    ]),
  })
const clockAt = (kind: Clock['kind'], start: number, extensions = 0): TriageInput =>
  quietCase({
    clocks: [
      {
        ...aClock(kind, 'S3', minutesFromNow(start)),
        extensions: Array.from({ length: extensions }, () => ({ at, minutes: 30, reason: 'Waiting for the carrier' })),
      },
    ],
  })
const unsure = { intent: 'refund', confidence: 0.22, outOfScope: 0.1, modelVersion: 'intent-4', ece: 0.04 }
const refused = turn('t1', '', {
  author: 'ai',
  tool: { name: 'refund_order', args: '{}', result: '403 Forbidden', ok: false },
})

const wordings: readonly TriageInput[] = [
  quietCase({ assessment: assessed({ requestedAmount: { amount: 250, currency: 'USD' } }) }),
  quietCase({ assessment: assessed({ confidence: 0.41 }) }),
  quietCase({
    conversation: [
      turn('m1', 'It may be the router.', {
        author: 'ai',
        ai: { model: 'test-model', confidence: 0.41, intent: null, entities: {}, proposedAction: null },
      }),
    ],
  }),
  quietCase({
    assessment: assessed({ confidence: 0.9 }),
    signals: { ...noSignals, calibration: { reported: 0.9, calibrated: 0.61, ece: 0.04, n: 120, version: 'c1' } },
  }),
  aiSays('Could you please rephrase that?', 'I did not understand that.'),
  saying('That is not what I asked.'),
  quietCase({
    conversation: [turn('m1', 'That is not what I asked.'), turn('m2', 'Could you clarify?', { author: 'ai' })],
    signals: { ...noSignals, intent: unsure },
  }),
  quietCase({ signals: { ...noSignals, intent: unsure } }),
  quietCase({ signals: { ...noSignals, intent: { ...unsure, confidence: 0.9, outOfScope: 0.82 } } }),
  quietCase({ assessment: assessed({ intent: 'out_of_scope', confidence: 0.82 }) }),
  quietCase({
    assessment: assessed({ intent: 'fallback', stopReason: 'This is outside the scope of the assistant.' }),
  }),
  aiSays("I'm sorry, I can't help with that."),
  quietCase({
    ...aiSays("I'm sorry, I can't help with that."),
    signals: { ...noSignals, intent: { ...unsure, outOfScope: 0.82 } },
  }),
  saying('Could you make an exception just this once?'),
  aiSays('Our policy does not allow that.'),
  quietCase({ assessment: assessed({ stopReason: 'Policy does not allow it.' }) }),
  quietCase({ facts: [fact('return.window', 30, 'days'), fact('return.days', 41, 'days')] }),
  quietCase({ facts: [fact('return.over_by', 4, 'days')] }),
  quietCase({ facts: [fact('return.deadline', '2026-02-11')] }),
  quietCase({ facts: [fact('refund.eligible', false)] }),
  quietCase({
    conversation: [
      turn('m1', 'Could you make an exception just this once?'),
      turn('m2', 'Our policy does not allow that.', { author: 'ai' }),
    ],
    facts: [fact('return.over_by', 4, 'days')],
  }),
  aiSays('I am not allowed to do this.'),
  quietCase({ conversation: [refused] }),
  quietCase({
    conversation: [refused, turn('m2', 'I am not allowed to do this.', { author: 'ai' })],
    assessment: assessed({ proposedAction: 'Ask a manager for approval' }),
  }),
  quietCase({ assessment: assessed({ proposedAction: 'Ask a manager for approval' }) }),
  clockAt('first_response', -100),
  clockAt('first_response', -200),
  clockAt('resolution', -1_200),
  clockAt('resolution', -2_000),
  clockAt('resolution', 0, 2),
  clockAt('first_response', 0, 4),
  quietCase({ receivedAt: '2026-02-20T09:30:00.000Z' }),
  quietCase({ reopenCount: 1 }),
  quietCase({ reopenCount: 3 }),
  quietCase({ signals: { ...noSignals, earlier: { windowDays: 30, count: 3, cases: [link(1), link(2)] } } }),
  quietCase({
    ...saying('This is the third time I am calling about this.'),
    signals: { ...noSignals, earlier: { windowDays: 30, count: 3, cases: [] } },
  }),
  saying('This is the third time I am calling about this.'),
]

/** Bait for the rules of capability, authority and service level. */
export const capabilityAndService: Bait = { sentences, changes, wordings }
