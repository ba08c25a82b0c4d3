import { z } from 'zod'
import type { Fact } from '../../case/parts.ts'
import { clipped } from '../text/clipped.ts'
import { wholeMessage } from '../text/evidence.ts'
import { factText } from '../text/fact-marks.ts'
import { fraudMarks, fraudSigns } from '../text/fraud-signs.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { fraudWarnings, type ToolWarning } from '../text/tool-warnings.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { percent } from '../wording.ts'
import { closed, type Grounds, labelled, raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule, type Raised } from './rule.ts'

const parameters = commonParameters.extend({
  minimumScore: z.number().min(0).max(1).meta({
    title: 'Fraud score',
    description: 'A fraud score this high or higher counts; scores out of 100 or 1,000 are read as a share',
    unit: 'share',
  }),
  cards: z.number().int().min(2).max(1_000).meta({
    title: 'Cards on one account',
    description: 'So many cards used, or more, are one weak sign',
    unit: 'times',
  }),
  signs: z.number().int().min(1).max(10).meta({
    title: 'Weak signs together',
    description: 'So many weak signs (failed address check, many cards, other address, new account) count',
    unit: 'times',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

const suggests = { type: 'compliance' as const, skill: 'fraud' }

/**
 * Somebody may be cheated or may cheat: the customer reports a payment they did not allow, a stolen card or identity, a
 * scam; the facts say fraud, carry a high score or several weak signs; a tool of the AI's warned of fraud. Source: card
 * schemes give 120 days, PSD2 and Regulation E ask for an answer within days; suspicion goes to people, never to the
 * customer. Anger at us ('you are thieves') is none. Four languages.
 */
export const fraudSuspected = defineRule({
  code: 'fraud_suspected',
  risk: 'financial',
  severity: 'S2',
  parameters,
  defaults: { enabled: true, points: 20, minimumScore: 0.75, cards: 4, signs: 2, phrases: [] },
  evaluate(input, parameters) {
    const spoken = raisedOn(
      grounds(input, parameters),
      {
        chip: 'Fraud',
        says: 'This may be fraud.',
        done: 'told of fraud',
        mark: 'mark of fraud',
      },
      suggests,
    )
    if (spoken) return spoken
    const signs = fraudSigns(input.facts, parameters)
    if (signs.length > 0) return bySigns(signs, parameters)
    const warnings = fraudWarnings(input.conversation, parameters.minimumScore)
    return warnings[0] ? byWarning(warnings[0], warnings, parameters) : null
  },
  withoutTrigger(input, parameters) {
    const rest = withoutGrounds(input, (one) => grounds(one, parameters))
    const signs = new Set(fraudSigns(rest.facts, parameters))
    const warned = new Set(fraudWarnings(rest.conversation, parameters.minimumScore).map(({ message }) => message))
    return {
      ...rest,
      facts: signs.size > 0 ? rest.facts.filter((fact) => !signs.has(fact)) : rest.facts,
      conversation:
        warned.size > 0
          ? rest.conversation.map((message) =>
              warned.has(message) && message.tool ? { ...message, tool: { ...message.tool, result: null } } : message,
            )
          : rest.conversation,
    }
  },
})

function grounds(input: TriageInput, parameters: Parameters): Grounds {
  return {
    said: mentionsOf(input, 'fraud', parameters.phrases),
    marked: fraudMarks(input.facts, parameters),
  }
}

function bySigns(signs: readonly Fact[], parameters: Parameters): Raised {
  const count = signs.length
  const named = signs.slice(0, 3).map((fact) => `"${clipped(fact.label, 30)}" is ${clipped(factText(fact), 24)}`)
  return {
    label: `Fraud signs ${count}`,
    sentence: closed(`${count === 1 ? 'A sign' : `${count} signs`} of fraud: ${named.join('; ')}`),
    counterfactual: `Not raised if there ${parameters.signs === 1 ? 'were no sign' : `were fewer than ${parameters.signs} signs`} of fraud. There ${count === 1 ? 'is 1' : `are ${count}`}.`,
    observed: { value: count, text: `${count} signs` },
    threshold: { value: parameters.signs, text: `${parameters.signs} weak signs or more` },
    evidence: signs.slice(0, 5).map(({ id }) => ({ kind: 'fact', factId: id })),
    suggests,
  }
}

function byWarning({ message, words }: ToolWarning, all: readonly ToolWarning[], { minimumScore }: Parameters): Raised {
  const tool = clipped((message.tool?.name ?? 'tool').replace(/[_.-]+/g, ' '), 40)
  return {
    label: labelled('Fraud warning', words),
    sentence: `The tool "${tool}" warned of fraud: "${clipped(words, 60)}".`,
    counterfactual: `Not raised if no tool had warned of fraud. ${all.length === 1 ? 'One did' : `${all.length} did`}.`,
    observed: { value: all.length, text: `warned by ${tool}` },
    threshold: { value: minimumScore, text: `a warning, or a score of ${percent(minimumScore)} or more` },
    evidence: all.slice(0, 5).map((one) => wholeMessage(one.message)),
    suggests,
  }
}
