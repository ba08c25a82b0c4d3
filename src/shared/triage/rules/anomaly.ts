import { z } from 'zod'
import type { Message } from '../../case/message.ts'
import type { Fact } from '../../case/parts.ts'
import type { Baseline, Measure, Signals } from '../../case/signals.ts'
import {
  beforePeople,
  isMovingMoney,
  isWritten,
  type Measured,
  measureCase,
  spanOf,
  stepsOf,
} from '../signals/measures.ts'
import { clipped } from '../text/clipped.ts'
import { wholeMessage } from '../text/evidence.ts'
import type { TriageInput } from '../triage.ts'
import { figure, money, percent } from '../wording.ts'
import { commonParameters, defineRule, type Raised } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  threshold: z.number().min(1).max(50).meta({
    title: 'How far out',
    description: 'Modified z-score above which a value is out of the ordinary; 3.5 is usual',
    unit: 'score',
  }),
  ratio: z.number().min(1).max(100).meta({
    title: 'How many times the usual',
    description: 'A value is never out of the ordinary below this many times the usual one',
    unit: 'times',
  }),
  minimumSpread: z.number().min(0.01).max(1).meta({
    title: 'Least spread',
    description: 'Where earlier cases hardly differ, they count as differing by this share of the usual value',
    unit: 'share',
  }),
  orderShare: z.number().min(0.5).max(1).meta({
    title: 'Fixed order',
    description: 'Steps have an order when at least this share of earlier cases kept it',
    unit: 'share',
  }),
  minimumCases: z.number().int().min(5).max(100_000).meta({
    title: 'Earlier cases',
    description: 'Fewer earlier cases than this say nothing of what is usual',
    unit: 'cases',
  }),
})
type Parameters = z.infer<typeof parameters>

/**
 * A value of the case is far above what is usual for its category, or the AI took two steps the other way round than
 * earlier cases did. Values: money in its currency, customer messages, tool calls, minutes (`signals/measures.ts`),
 * against `signals.baselines`. The statistic is the modified z-score 0.6745 · (x − median) / MAD, which a few odd cases
 * among the earlier ones cannot spoil; above 3.5 a value counts as an outlier (Iglewicz & Hoaglin, How to Detect and
 * Handle Outliers, 1993). A MAD of 0 or near it stands for a category whose cases are all alike: then the least spread
 * counts. Only values that are too high are raised; a small refund or a short chat needs nobody. Step orders come from
 * `signals.stepOrders`: the share of earlier cases with both steps that kept the order.
 */
export const anomaly = defineRule({
  code: 'anomaly',
  risk: 'financial',
  severity: 'S3',
  parameters,
  defaults: {
    enabled: true,
    points: 8,
    threshold: 3.5,
    ratio: 2,
    minimumSpread: 0.1,
    orderShare: 0.95,
    minimumCases: 20,
  },
  evaluate(input, parameters) {
    const [value] = outliers(input, parameters).toSorted((a, b) => b.score - a.score)
    if (value) return explainValue(value, input)
    const [steps] = swappedSteps(input, parameters)
    return steps ? explainSteps(steps, input, parameters) : null
  },
  withoutTrigger(input, parameters) {
    const ordinary = outliers(input, parameters).reduce(withinLimit, input)
    let current = ordinary
    // Each round mends one pair and may swap another; as many rounds as there are pairs, then the steps go.
    for (let round = 0; round <= input.signals.stepOrders.length; round += 1) {
      const [swapped] = swappedSteps(current, parameters)
      if (!swapped) return current
      current = { ...current, conversation: inOrder(current.conversation, swapped) }
    }
    const early = new Set(swappedSteps(current, parameters).map(({ order }) => order.later))
    return { ...current, conversation: current.conversation.filter(({ tool }) => !early.has(tool?.name ?? '')) }
  },
})

interface Outlier extends Measured {
  readonly baseline: Baseline
  /** The largest value that would still be ordinary. */
  readonly limit: number
  /** Modified z-score. */
  readonly score: number
}

function outliers(input: TriageInput, parameters: Parameters): Outlier[] {
  const { baselines } = input.signals
  if (baselines.length === 0) return []
  return measureCase(input).flatMap((measured): Outlier[] => {
    const baseline = baselines.find(({ measure, unit }) => measure === measured.measure && unit === measured.unit)
    if (!baseline || baseline.n < parameters.minimumCases || measured.value <= 0) return []
    const spread = Math.max(baseline.mad, parameters.minimumSpread * Math.abs(baseline.median), leastSpread)
    const far = baseline.median + (parameters.threshold * spread) / 0.6745
    const limit = Math.max(far, parameters.ratio * baseline.median)
    const score = (0.6745 * (measured.value - baseline.median)) / spread
    return measured.value > limit ? [{ ...measured, baseline, limit, score }] : []
  })
}

/** Half a message, a call, a minute or a currency unit: nothing spreads less. */
const leastSpread = 0.5

function explainValue({ measure, unit, value, baseline, limit, score, evidence }: Outlier, input: TriageInput): Raised {
  const words = wordsOf[measure]
  const show = (count: number) => (unit === null ? figure(count) : money(count, unit))
  const usual = unit === null ? baseline.median : Math.round(baseline.median * 100) / 100
  const ratio = usual > 0 ? value / usual : null
  const how =
    ratio === null
      ? `Most ${words.plural} have ${show(usual)}.`
      : `That is ${timesOf(ratio)} times the usual ${show(usual)}.`
  const most = show(words.round(Math.max(0, limit)))
  return {
    label: clipped(
      ratio === null
        ? `${words.title} ${show(value)}, usually ${show(usual)}`
        : `${words.title} ${timesOf(ratio)} times the usual ${show(usual)}`,
      40,
    ),
    sentence: `${words.sentence(show(value))} ${how}`,
    counterfactual: `Not raised if ${words.condition(most)}. It was ${show(value)}.`,
    observed: { value, text: `${show(value)}, usually ${show(usual)} (score ${figure(Math.round(score * 10) / 10)})` },
    threshold: { value: limit, text: `at most ${most}` },
    evidence: [...evidence, { kind: 'signal', field: 'baselines' }],
    suggests: { type: measure === 'amount' ? 'hierarchical' : 'functional', skill: skillFor(input.category) },
  }
}

interface Words {
  readonly title: string
  readonly plural: string
  sentence(value: string): string
  condition(most: string): string
  round(limit: number): number
}

const wordsOf: Record<Measure, Words> = {
  amount: {
    title: 'Amount',
    plural: 'cases like this',
    sentence: (value) => `The sum is ${value}.`,
    condition: (most) => `the sum had been ${most} or less`,
    round: (limit) => Math.floor(limit * 100) / 100,
  },
  customer_turns: {
    title: 'Messages',
    plural: 'chats like this',
    sentence: (value) => `The customer wrote ${value} messages.`,
    condition: (most) => `they had sent ${most} messages or fewer`,
    round: Math.floor,
  },
  tool_calls: {
    title: 'Tool calls',
    plural: 'cases like this',
    sentence: (value) => `The AI used its tools ${value} times.`,
    condition: (most) => `the AI had used its tools ${most} times or less`,
    round: Math.floor,
  },
  minutes: {
    title: 'Minutes',
    plural: 'chats like this',
    sentence: (value) => `The chat with the AI took ${value} minutes.`,
    condition: (most) => `it had taken ${most} minutes or less`,
    round: Math.floor,
  },
}

/** '7', '2.4': one decimal below ten. */
function timesOf(ratio: number): string {
  return figure(ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio)).replace(/(\.\d)0$/, '$1')
}

/** The case with the value just within its limit. */
function withinLimit(input: TriageInput, { measure, unit, limit }: Outlier): TriageInput {
  const most = wordsOf[measure].round(Math.max(0, limit))
  switch (measure) {
    case 'amount':
      return withAmount(input, unit ?? '', most)
    case 'customer_turns':
      return { ...input, conversation: keepFirst(input.conversation, isWritten, most) }
    case 'tool_calls':
      return { ...input, conversation: keepFirst(input.conversation, ({ tool }) => tool !== null, most) }
    case 'minutes':
      return { ...input, conversation: withinMinutes(input.conversation, most) }
    default:
      return measure satisfies never
  }
}

function withAmount(input: TriageInput, currency: string, most: number): TriageInput {
  const { assessment, facts } = input
  if (assessment?.requestedAmount) {
    return { ...input, assessment: { ...assessment, requestedAmount: { amount: most, currency } } }
  }
  const isTooHigh = (fact: Fact) => isMovingMoney(fact) && fact.unit === currency && fact.value > most
  return { ...input, facts: facts.map((fact) => (isTooHigh(fact) ? { ...fact, value: most } : fact)) }
}

function keepFirst(conversation: readonly Message[], counts: (message: Message) => boolean, most: number): Message[] {
  let left = most
  return conversation.filter((message) => {
    if (!counts(message)) return true
    left -= 1
    return left >= 0
  })
}

function withinMinutes(conversation: readonly Message[], most: number): Message[] {
  const part = beforePeople(conversation)
  const span = spanOf(part)
  if (!span) return [...conversation]
  const last = new Date(span.first + most * 60_000).toISOString()
  return conversation.map((message, place) =>
    place < part.length && message.at > last ? { ...message, at: last } : message,
  )
}

interface Swapped {
  readonly order: Signals['stepOrders'][number]
  /** The call that came first though it belongs after the other. */
  readonly later: Message
  readonly earlier: Message
}

function swappedSteps({ conversation, signals }: TriageInput, parameters: Parameters): Swapped[] {
  if (signals.stepOrders.length === 0) return []
  const steps = stepsOf(conversation)
  const places = new Map(steps.map(({ tool }, place) => [tool?.name ?? '', place]))
  return signals.stepOrders.flatMap((order): Swapped[] => {
    if (order.n < parameters.minimumCases || order.share < parameters.orderShare) return []
    const [first, second] = [places.get(order.later), places.get(order.earlier)]
    const [later, earlier] = [steps[first ?? -1], steps[second ?? -1]]
    return first !== undefined && second !== undefined && first < second && later && earlier
      ? [{ order, later, earlier }]
      : []
  })
}

function explainSteps({ order, later, earlier }: Swapped, input: TriageInput, { orderShare }: Parameters): Raised {
  const [first, second] = [order.later, order.earlier].map((name) => clipped(name.replace(/[_.-]+/g, ' '), 40))
  const share = percent(order.share)
  return {
    label: clipped(`Steps swapped: ${first}`, 40),
    sentence: `The AI did "${first}" before "${second}". In ${share} of past cases it came after.`,
    counterfactual: `Not raised if "${second}" had come first.`,
    observed: { value: order.share, text: `${share} of ${figure(order.n)} past cases did it the other way round` },
    threshold: { value: orderShare, text: `at least ${percent(orderShare, order.share)} of past cases` },
    evidence: [wholeMessage(later), wholeMessage(earlier), { kind: 'signal', field: 'stepOrders' }],
    suggests: { type: 'hierarchical', skill: skillFor(input.category) },
  }
}

/** The calls that came too early moved to right after the one they belong behind. */
function inOrder(conversation: readonly Message[], { order, earlier }: Swapped): Message[] {
  const place = conversation.indexOf(earlier)
  const early = conversation.filter((message, index) => index < place && message.tool?.name === order.later)
  return conversation
    .filter((message) => !early.includes(message))
    .flatMap((message) => (message === earlier ? [message, ...early] : [message]))
}
