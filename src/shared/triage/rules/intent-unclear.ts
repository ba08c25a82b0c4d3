import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import { hasOwnNumbers, intentMeans } from '../text/ai-numbers.ts'
import { aiSayingsOf, withoutSayings } from '../text/ai-sayings.ts'
import { type Found, quoted, toEvidence, wholeMessage, withoutWords } from '../text/evidence.ts'
import { misunderstandings } from '../text/misunderstandings.ts'
import { ownPhrases, ownPhrasesSchema, withoutOverlaps } from '../text/own-phrases.ts'
import { customerPassages, findIn } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'
import { percent, times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  allowed: z.number().int().min(0).max(50).meta({
    title: 'Allowed signs',
    description: 'Times the AI may ask again, or the customer may say that they were not understood',
    unit: 'times',
  }),
  minimum: z.number().min(0).max(1).meta({
    title: 'Lowest confidence of our model',
    description: 'Counts where the AI sends no numbers: our own model knows the topic when it is at least this sure',
    unit: 'share',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/**
 * The AI does not get what the customer wants. Source: repeated clarification, at which an assistant should hand over.
 * Counts, as times: turns in which the AI asks to be told again; messages in which the customer says it again, or
 * (twice, as the AI took it for something else and they had to say it again) that it was not what they asked; turns for
 * which the AI reports no clear intent; returns to an intent it had left. Where the AI sends no numbers of its own, the
 * workspace's intent model (calibrated share from 0 to 1, `signals.intent`) counts too.
 */
export const intentUnclear = defineRule({
  code: 'intent_unclear',
  risk: 'operational',
  severity: 'S4',
  parameters,
  defaults: { enabled: true, points: 8, allowed: 1, minimum: 0.3, phrases: [] },
  evaluate(input, parameters) {
    const signs = readSigns(input, parameters)
    const guess = unsureGuess(input, parameters)
    const suggests = { type: 'functional' as const, skill: skillFor(input.category) }
    if (signs.count <= parameters.allowed) {
      return guess && { ...explainGuess(guess, parameters), evidence: [{ kind: 'signal', field: 'intent' }], suggests }
    }
    return {
      ...explainSigns(signs, parameters, guess !== null),
      evidence: evidenceOf(signs),
      suggests,
    }
  },
  withoutTrigger(input, parameters) {
    const told = withoutWords(withoutSayings(input, 'clarifying'), (current) => complaints(current, parameters))
    const settled = withSettledIntents(told)
    const { intent } = settled.signals
    if (!intent || !unsureGuess(settled, parameters)) return settled
    return { ...settled, signals: { ...settled.signals, intent: { ...intent, confidence: parameters.minimum } } }
  },
})

interface Signs {
  readonly count: number
  /** Places in the text: the AI asks again, the customer says so. */
  readonly asked: readonly Found[]
  readonly said: readonly Found[]
  /** AI turns without a clear intent, or that went back to one. */
  readonly turns: readonly Message[]
}

function readSigns(input: TriageInput, parameters: Parameters): Signs {
  const asked = onePerTurn(aiSayingsOf(input, 'clarifying'))
  const said = onePerTurn(complaints(input, parameters))
  const turns = unclearTurns(input, new Set(asked.map(({ passage }) => passage.message)))
  const count = asked.length + said.reduce((sum, { taken }) => sum + (taken ? 2 : 1), 0) + turns.length
  return { count, asked, said, turns }
}

interface Complaint extends Found {
  readonly taken: boolean
}

function complaints({ conversation }: TriageInput, { phrases }: Parameters): Complaint[] {
  return findIn(customerPassages(conversation), (passage) => {
    const own = ownPhrases(passage, phrases).map((one) => ({ ...one, taken: false }))
    return withoutOverlaps([...misunderstandings(passage), ...own])
  })
}

/** One find for each message, the gravest. */
function onePerTurn<T extends Found & { readonly taken?: boolean }>(found: readonly T[]): T[] {
  const byMessage = new Map<Message, T>()
  for (const one of found) {
    const before = byMessage.get(one.passage.message)
    if (!before || (one.taken && !before.taken)) byMessage.set(one.passage.message, one)
  }
  return [...byMessage.values()]
}

/** Turns whose reported intent is unclear, and turns that go back to an intent the AI had left: A, B, A. */
function unclearTurns({ conversation }: TriageInput, counted: ReadonlySet<Message>): Message[] {
  const left = new Set<string>()
  let current: string | null = null
  return conversation.filter((message) => {
    const intent = message.author === 'ai' ? (message.ai?.intent ?? null) : null
    if (intent === null) return false
    const means = intentMeans(intent)
    if (means === 'unclear') return !counted.has(message)
    if (means !== 'something' || intent === current) return false
    const isBack = left.has(intent)
    if (current !== null) left.add(current)
    current = intent
    return isBack && !counted.has(message)
  })
}

/** The case as if the AI had reported no intent where it was unclear or went back. */
function withSettledIntents(input: TriageInput): TriageInput {
  let current = input
  for (let turns = unclearTurns(input, none); turns.length > 0; turns = unclearTurns(current, none)) {
    const unsettled = new Set(turns)
    const conversation = current.conversation.map((message) =>
      message.ai && unsettled.has(message) ? { ...message, ai: { ...message.ai, intent: null } } : message,
    )
    current = { ...current, conversation }
  }
  return current
}

const none: ReadonlySet<Message> = new Set()

type Guess = NonNullable<TriageInput['signals']['intent']>

/** The model's reading where it is too unsure and the AI sent nothing of its own. */
function unsureGuess(input: TriageInput, { minimum }: Parameters): Guess | null {
  const { intent } = input.signals
  return intent && intent.confidence < minimum && !hasOwnNumbers(input) ? intent : null
}

function explainGuess({ confidence, modelVersion, ece }: Guess, { minimum }: Parameters) {
  const [observed, asked] = [percent(confidence, minimum), percent(minimum, confidence)]
  const off = ece === null ? '' : `, usually off by ${percent(ece)}`
  return {
    label: `Topic unclear, model ${observed} sure`,
    sentence: `It is not clear what the customer wants. Our model is only ${observed} sure of the topic.`,
    counterfactual: `Not raised if our model had been ${asked} sure or more. It was ${observed} sure.`,
    observed: { value: confidence, text: `${observed} sure (model ${modelVersion}${off})` },
    threshold: { value: minimum, text: `at least ${asked}` },
  }
}

function explainSigns({ count, asked, said }: Signs, { allowed, minimum }: Parameters, unsure: boolean) {
  const most = allowed === 0 ? 'no sign' : `at most ${allowed} ${allowed === 1 ? 'sign' : 'signs'}`
  const [first] = said
  return {
    label: `Not understood: ${count} ${count === 1 ? 'sign' : 'signs'}`,
    sentence: `${whatHappened(asked.length)}${first ? ` The customer said: "${quoted(first)}".` : ''}`,
    counterfactual: `Not raised if there had been ${most} that the AI was lost${unsure ? `, and if our model had been ${percent(minimum)} sure` : ''}. There ${count === 1 ? 'was' : 'were'} ${count}.`,
    observed: { value: count, text: `${count} ${count === 1 ? 'sign' : 'signs'}` },
    threshold: { value: allowed, text: `${most} allowed` },
  }
}

function whatHappened(asked: number): string {
  return asked === 0
    ? 'The AI did not get what the customer wants.'
    : `The AI did not get what the customer wants. It asked again ${times(asked)}.`
}

/** Most turns shown as evidence. */
const shown = 5

function evidenceOf({ asked, said, turns }: Signs): Evidence[] {
  return [...toEvidence([...said, ...asked]), ...turns.map(wholeMessage)].slice(0, shown)
}
