import { marksNamed } from '../text/fact-marks.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })

/** Facts with a deadline the law sets, or a regulator's case: `privacy.deadline_days`, `complaint.regulator_due`. */
const marks =
  /\b(?:regulat(?:or|ory)|statutory|legal deadline|dsar|dsr|gdpr|lgpd|ccpa|ombudsman|(?:privacy|erasure|data (?:access|subject|deletion|protection)|chargeback|arbitration|compliance|complaint|bsp|cfpb|fca|ftc|npc|dti|procon|profeco) (?:\w+ )?(?:deadline|due|respond by|response due|case|complaint))\b/

/**
 * A regulator or a right the law gives is named: data protection (GDPR, LGPD, Data Privacy Act), ombudsmen, central
 * banks, consumer authorities, chargebacks, accessibility. Source: severity S1 covers regulatory deadlines: answers are
 * due within a month under GDPR, within 15 days under LGPD. Reads the customer's words (four languages; 'are you
 * regulated by' is left out) and facts with such a deadline. Threshold: once, no unit.
 */
export const regulatory = defineRule({
  code: 'regulatory',
  risk: 'compliance',
  severity: 'S1',
  parameters,
  defaults: { enabled: true, points: 18, phrases: [] },
  evaluate(input, { phrases }) {
    const found = grounds(input, phrases)
    const isData =
      found.said.some(({ kind }) => kind === 'data') ||
      (found.said.length === 0 && found.marked.some(({ key }) => /privacy|data|gdpr|lgpd|ds[a]?r|erasure/i.test(key)))
    return raisedOn(
      found,
      {
        chip: 'By law',
        says: 'They name a law or those who guard it.',
        done: 'named a law or those who guard it',
        mark: 'deadline set by law',
      },
      { type: 'compliance', skill: isData ? 'privacy' : 'legal' },
    )
  },
  withoutTrigger: (input, { phrases }) => withoutGrounds(input, (one) => grounds(one, phrases)),
})

function grounds(input: TriageInput, phrases: readonly string[]) {
  return { said: mentionsOf(input, 'regulatory', phrases), marked: marksNamed(input.facts, marks) }
}
