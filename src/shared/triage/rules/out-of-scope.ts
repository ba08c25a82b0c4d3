import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import { hasOwnNumbers, intentMeans } from '../text/ai-numbers.ts'
import { aiSayingsOf, stopReasonSays, withoutSayings } from '../text/ai-sayings.ts'
import { quoted, toEvidence, wholeMessage } from '../text/evidence.ts'
import type { TriageInput } from '../triage.ts'
import { percent } from '../wording.ts'
import { commonParameters, defineRule, type Raised } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  maximum: z.number().min(0).max(1).meta({
    title: 'Likely out of scope',
    description: 'Counts where the AI sends no numbers: raised when our own model finds it at least this likely',
    unit: 'share',
  }),
})
type Parameters = z.infer<typeof parameters>

/**
 * The contact is about something the AI agent is not there for. Source: the scope of the assistant. Reads the intent the
 * AI reports (of the contact, else of its last turn that has one; an explicit 'out of scope' of any turn), its words
 * ('outside what I can do', in four languages) and its reason to stop. Where it sends no numbers of its own, the
 * workspace's intent model says how likely it is none of the known intents (share from 0 to 1), with its version and
 * its expected calibration error.
 */
export const outOfScope = defineRule({
  code: 'out_of_scope',
  risk: 'operational',
  severity: 'S4',
  parameters,
  defaults: { enabled: true, points: 8, maximum: 0.7 },
  evaluate(input, parameters) {
    const signs = readSigns(input, parameters)
    const explanation = explain(input, signs, parameters)
    return explanation && { ...explanation, suggests: { type: 'functional', skill: skillFor(input.category) } }
  },
  withoutTrigger(input, parameters) {
    const { turns, assessed, likely } = readSigns(input, parameters)
    const silent = withoutSayings(input, 'outside_scope')
    const named = new Set(turns.map(({ id }) => id))
    const { assessment, signals } = silent
    const topic = isOutside(input.category) ? 'known_topic' : input.category
    return {
      ...silent,
      conversation: silent.conversation.map((message) =>
        message.ai && named.has(message.id) && isOutside(message.ai.intent)
          ? { ...message, ai: { ...message.ai, intent: topic } }
          : message,
      ),
      assessment: assessed && assessment ? { ...assessment, intent: topic } : assessment,
      signals: likely ? { ...signals, intent: { ...likely, outOfScope: belowOf(parameters.maximum) } } : signals,
    }
  },
})

interface Signs {
  /** AI turns that report such an intent. */
  readonly turns: readonly Message[]
  /** The assessment reports such an intent. */
  readonly assessed: boolean
  readonly likely: NonNullable<TriageInput['signals']['intent']> | null
}

function isOutside(intent: string | null): boolean {
  const means = intentMeans(intent)
  return means === 'outside' || means === 'nothing'
}

function readSigns(input: TriageInput, { maximum }: Parameters): Signs {
  const { assessment, conversation, signals } = input
  const reported = conversation.filter(
    ({ author, ai }) => author === 'ai' && intentMeans(ai?.intent ?? null) !== 'unsaid',
  )
  const last = reported.at(-1)
  const overall = intentMeans(assessment?.intent ?? null)
  const assessed = overall === 'outside' || overall === 'nothing'
  // What the AI says of the whole contact stands above what it thought of one turn.
  const turns =
    overall === 'something'
      ? []
      : reported.filter(
          (turn) =>
            intentMeans(turn.ai?.intent ?? null) === 'outside' || (turn === last && isOutside(turn.ai?.intent ?? null)),
        )
  const guess = signals.intent
  const likely = guess && guess.outOfScope >= maximum && !hasOwnNumbers(input) ? guess : null
  return { turns, assessed, likely: likely && maximum > 0 ? likely : null }
}

/** Just below the threshold, where it can be. */
function belowOf(maximum: number): number {
  return Math.max(0, maximum - 0.01)
}

type Explanation = Omit<Raised, 'suggests'>

function explain(input: TriageInput, { turns, assessed, likely }: Signs, parameters: Parameters): Explanation | null {
  const said = aiSayingsOf(input, 'outside_scope')
  const [first] = said
  const stopped = stopReasonSays(input, 'outside_scope')
  const evidence: Evidence[] = [
    ...(assessed ? [{ kind: 'assessment' as const, field: 'intent' }] : []),
    ...turns.slice(0, 3).map(wholeMessage),
    ...toEvidence(said),
    ...(stopped ? [{ kind: 'assessment' as const, field: 'stopReason' }] : []),
    ...(likely ? [{ kind: 'signal' as const, field: 'intent' }] : []),
  ]
  if (assessed || turns.length > 0)
    return { ...explainIntent(input, turns, assessed, first !== undefined || stopped), evidence }
  if (first || stopped) {
    const words = first ? quoted(first) : clip(input.assessment?.stopReason ?? '')
    return {
      label: 'Out of scope for the AI',
      sentence: `The AI says this is not what it is there for: "${words}".`,
      counterfactual: `Not raised if the AI had not said "${words}"${likely ? ` and our model had said less than ${percent(parameters.maximum)}` : ''}.`,
      observed: { value: 'said so', text: 'the AI says so' },
      threshold: { value: 'in scope', text: 'what the AI is there for' },
      evidence,
    }
  }
  return likely && { ...explainGuess(likely, parameters), evidence }
}

function explainIntent(input: TriageInput, turns: readonly Message[], assessed: boolean, alsoSaid: boolean) {
  const turn = turns.at(-1)?.ai
  const intent = (assessed ? input.assessment?.intent : turn?.intent) ?? ''
  const confidence = (assessed ? input.assessment?.confidence : turn?.confidence) ?? null
  const sure = confidence === null ? '' : ` ${percent(confidence)}`
  return {
    label: `Out of scope for the AI${sure}`,
    sentence: `The AI found no topic of its own here. It said "${clip(intent)}"${sure && ` and was${sure} sure`}.`,
    counterfactual: `Not raised if the AI had named a topic it knows${alsoSaid ? ' and had not said that it cannot help' : ''}. It said "${clip(intent)}".`,
    observed: { value: intent, text: `"${clip(intent)}"${sure && `, ${sure.trim()} sure`}` },
    threshold: { value: 'a known topic', text: 'a topic the AI knows' },
  }
}

function explainGuess({ outOfScope, modelVersion, ece }: NonNullable<Signs['likely']>, { maximum }: Parameters) {
  const [observed, limit] = [percent(outOfScope, maximum), percent(maximum, outOfScope)]
  const off = ece === null ? '' : `, usually off by ${percent(ece)}`
  return {
    label: `Likely out of scope ${observed}`,
    sentence: `Our model finds no topic it knows here. It is ${observed} sure that this is out of scope.`,
    counterfactual: `Not raised if our model had been less than ${limit} sure. It was ${observed} sure.`,
    observed: { value: outOfScope, text: `${observed} likely (model ${modelVersion}${off})` },
    threshold: { value: maximum, text: `less than ${limit}` },
  }
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 48 ? `${line.slice(0, 47).trimEnd()}…` : line
}
