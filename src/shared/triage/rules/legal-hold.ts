import { marksNamed } from '../text/fact-marks.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { type Grounds, raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })

/** Facts that mark a hold: `account.legal_hold`, `case.subpoena`. */
const marks =
  /\b(?:legal hold|litigation(?: hold)?|subpoena|court order|preservation (?:order|notice|request)|preserve records|law enforcement|police (?:report|request|case)|search warrant)\b/

/**
 * Records of the case must be kept: the customer, a lawyer, a court or the police asks for it, or a police report
 * exists. Source: the duty to keep evidence once a dispute before a court can be expected (litigation hold). Reads the
 * customer's words (four languages; 'do I need a police report?' is left out) and facts that mark a hold. Threshold:
 * once, no unit.
 */
export const legalHold = defineRule({
  code: 'legal_hold',
  risk: 'compliance',
  severity: 'S2',
  parameters,
  defaults: { enabled: true, points: 16, phrases: [] },
  evaluate(input, { phrases }) {
    return raisedOn(
      grounds(input, phrases),
      {
        chip: 'Keep records',
        says: 'There may be proof to keep for a court.',
        done: 'spoken of proof, a court or the police',
        mark: 'mark to keep it all',
      },
      { type: 'compliance', skill: 'legal' },
    )
  },
  withoutTrigger: (input, { phrases }) => withoutGrounds(input, (one) => grounds(one, phrases)),
})

function grounds(input: TriageInput, phrases: readonly string[]): Grounds {
  return { said: mentionsOf(input, 'holds', phrases), marked: marksNamed(input.facts, marks) }
}
