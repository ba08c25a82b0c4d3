import { marksNamed } from '../text/fact-marks.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { type Grounds, raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })

/** Facts that mark a concern: `case.ethics`, `staff.misconduct`. */
const marks =
  /\b(?:ethic(?:s|al)|whistleblow\w*|discriminat\w+|harass\w*|misconduct|conflict of interest|child safety|mis ?selling|missold|bribery?)\b/

/**
 * A concern about right and wrong: discrimination or bias, harassment by staff, children at risk, bribes and other
 * wrongdoing, pressure to buy. Source: the risk category 'ethical'; such cases go to compliance, away from the people
 * they may be about. Reads the customer's words (four languages; books and questions about the matter are left out) and
 * facts that mark it. Threshold: once, no unit.
 */
export const ethicalConcern = defineRule({
  code: 'ethical_concern',
  risk: 'ethical',
  severity: 'S2',
  parameters,
  defaults: { enabled: true, points: 18, phrases: [] },
  evaluate(input, { phrases }) {
    return raisedOn(
      grounds(input, phrases),
      {
        chip: 'Ethics',
        says: 'Some of this may not be right or fair.',
        done: 'said that this is not right or fair',
        mark: 'mark for it',
      },
      { type: 'compliance', skill: 'legal' },
    )
  },
  withoutTrigger: (input, { phrases }) => withoutGrounds(input, (one) => grounds(one, phrases)),
})

function grounds(input: TriageInput, phrases: readonly string[]): Grounds {
  return { said: mentionsOf(input, 'ethics', phrases), marked: marksNamed(input.facts, marks) }
}
