import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { Attempt } from '../../case/parts.ts'
import { quoted, toEvidence, wholeMessage } from '../text/evidence.ts'
import { ownPhrases, ownPhrasesSchema } from '../text/own-phrases.ts'
import { customerPassages, findIn, type Passage, staffPassages } from '../text/passages.ts'
import { takeOut } from '../text/take-out.ts'
import { namesCause, type UnknownCause, unknownIn, unknownToHouse, unknownToStaff } from '../text/unknown-causes.ts'
import type { TriageInput } from '../triage.ts'
import { failures } from './failed-tries.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  minimumTries: z.number().int().min(0).max(50).meta({
    title: 'Tries before it counts',
    description: 'That the AI does not know why, or still looks for the cause, counts after so many tries in vain',
    unit: 'attempts',
  }),
  maximumUnexplained: z.number().int().min(0).max(50).meta({
    title: 'Failures without a reason',
    description: 'Raised when more tool calls than this failed and gave no reason',
    unit: 'attempts',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/**
 * Nobody knows why the customer's trouble happens: the AI or a person of the house looked for the cause in vain, or
 * says after tries in vain that they do not know it or still investigate, in a message, in the AI's assessment or in
 * the detail of an attempt; or the customer says that the house found none; or tools failed without giving a reason.
 * Not raised when an attempt worked or the cause was named later. 'I don't know why it stopped' from a customer is why
 * they write, and counts for nothing.
 */
export const unknownCause = defineRule({
  code: 'unknown_cause',
  risk: 'operational',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 6, minimumTries: 1, maximumUnexplained: 1, phrases: [] },
  evaluate(input, parameters) {
    const { said, fields, attempts, calls, tries } = signs(input, parameters)
    const [first] = said
    const evidence: Evidence[] = [
      ...toEvidence(said),
      ...fields.map((field) => ({ kind: 'assessment' as const, field })),
      ...attempts.map(({ id }) => ({ kind: 'attempt' as const, attemptId: id })),
      ...calls.map(wholeMessage),
    ].slice(0, 10)
    if (evidence.length === 0) return null
    const isKnown = said.length + fields.length + attempts.length > 0
    const after = tries === 0 ? '' : ` after ${tries} ${tries === 1 ? 'try' : 'tries'}`
    const { maximumUnexplained: most } = parameters
    return {
      label: isKnown ? `Cause unknown${after}` : `No reason given ${calls.length} times`,
      sentence: isKnown
        ? `Nobody knows the cause yet${after}${first ? `: "${quoted(first)}"` : ''}.`
        : `The tools failed ${calls.length} ${calls.length === 1 ? 'time' : 'times'} and did not say why.`,
      counterfactual: isKnown
        ? 'Not raised if the cause were known. So far it is not.'
        : `Not raised if at most ${most} had failed with no reason. ${calls.length} did.`,
      observed: isKnown
        ? { value: tries, text: `cause not known${after}` }
        : { value: calls.length, text: `${calls.length} failed with no reason` },
      threshold: isKnown
        ? { value: parameters.minimumTries, text: 'the cause is known' }
        : { value: most, text: `at most ${most} with no reason` },
      evidence,
      suggests: { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger(input, parameters) {
    const silent = takeOut(input, (current) => signs(current, parameters).said)
    const { fields, attempts } = signs(silent, parameters)
    const { assessment } = silent
    const cleared = {
      ...silent,
      assessment: assessment && {
        ...assessment,
        summary: fields.includes('summary') ? null : assessment.summary,
        stopReason: fields.includes('stopReason') ? null : assessment.stopReason,
      },
      attempts: silent.attempts.map((attempt) => (attempts.includes(attempt) ? { ...attempt, detail: null } : attempt)),
    }
    const unexplained = new Set(signs(cleared, parameters).calls.slice(parameters.maximumUnexplained))
    return {
      ...cleared,
      conversation: cleared.conversation.map((message) =>
        unexplained.has(message) && message.tool
          ? { ...message, tool: { ...message.tool, result: 'The card on file has expired' } }
          : message,
      ),
    }
  },
})

interface Signs {
  readonly said: readonly UnknownCause[]
  /** Fields of the assessment that say so. */
  readonly fields: readonly ('summary' | 'stopReason')[]
  /** Attempts whose detail says so. */
  readonly attempts: readonly Attempt[]
  /** Calls that failed without a reason, when there are too many. */
  readonly calls: readonly Message[]
  readonly tries: number
}

const none: Signs = { said: [], fields: [], attempts: [], calls: [], tries: 0 }

function signs(input: TriageInput, parameters: Parameters): Signs {
  if (input.attempts.some(({ outcome }) => outcome === 'worked')) return none
  const { calls, others } = failures(input)
  // An attempt of which nobody knows whether it worked was a try as well.
  const open = input.attempts.filter(({ outcome }) => outcome === 'unknown').length
  const tries = calls.length + others.length + open
  const counts = (kind: UnknownCause['kind'] | null) =>
    kind === 'searched' || (kind === 'open' && tries >= parameters.minimumTries)
  const unexplained = calls.filter(({ tool }) => givesNoReason(tool?.result ?? null))
  const { assessment } = input
  return {
    said: statements(input, parameters).filter(({ kind }) => counts(kind)),
    fields: (['summary', 'stopReason'] as const).filter((field) => {
      const text = assessment?.[field] ?? null
      return text !== null && counts(unknownIn(text))
    }),
    attempts: input.attempts.filter(({ detail }) => detail !== null && counts(unknownIn(detail))),
    calls: unexplained.length > parameters.maximumUnexplained ? unexplained : [],
    tries,
  }
}

/** What is said of an unknown cause and was not answered later by a cause. */
function statements({ conversation }: TriageInput, { phrases }: Parameters): UnknownCause[] {
  const staff = staffPassages(conversation)
  const own = (passage: Passage) => ownPhrases(passage, phrases).map((one) => ({ ...one, kind: 'searched' as const }))
  const ofStaff = staff.flatMap((passage) => [...unknownToStaff(passage), ...own(passage)])
  const last = ofStaff.at(-1)?.passage
  const answered = last !== undefined && staff.slice(staff.indexOf(last) + 1).some(namesCause)
  const ofCustomer = findIn(customerPassages(conversation), (passage) => [...unknownToHouse(passage), ...own(passage)])
  return [...(answered ? [] : ofStaff), ...ofCustomer]
}

const noReason =
  /^\W*(?:error|failed|failure|false|null|none|undefined|unknown(?: error)?|something went wrong|an? (?:unknown|unexpected|internal) error(?: has)?(?: occurred)?|unexpected error|internal (?:server )?error|try again(?: later)?|n\/?a|(?:"?(?:error|message|status|result)"?\W*)?(?:unknown|unknown error|failed|error|null|none))?\W*$/i

function givesNoReason(result: string | null): boolean {
  return result === null || (result.length < 120 && noReason.test(result))
}
