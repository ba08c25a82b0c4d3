import { marksNamed } from '../text/fact-marks.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { type Grounds, raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })

/** Facts that mark harm or a known danger: `safety.injury`, `product.recall`, `incident.hazard`. */
const marks =
  /\b(?:injur(?:y|ies|ed)|hazard|safety (?:incident|alert|notice)|recall(?:ed)?|hospitali[sz]ed|burn injury)\b/

/**
 * Somebody was hurt, or something burns, leaks, sparks or bursts. Source: severity S1 covers safety; product-safety
 * law asks sellers to act at once on reports of harm. Reads the customer's words (English, Spanish, Portuguese,
 * Filipino; idioms, denials, 'is it safe to' and what is long past are left out) and facts that mark injury, hazard or
 * recall. Threshold: once, no unit.
 */
export const safety = defineRule({
  code: 'safety',
  risk: 'security_safety',
  severity: 'S1',
  parameters,
  defaults: { enabled: true, points: 24, phrases: [] },
  evaluate(input, { phrases }) {
    return raisedOn(
      grounds(input, phrases),
      {
        chip: 'Safety',
        says: 'There may be harm or danger.',
        done: 'told of harm or danger',
        mark: 'mark of harm or danger',
      },
      { type: 'priority', skill: 'product_safety' },
    )
  },
  withoutTrigger: (input, { phrases }) => withoutGrounds(input, (one) => grounds(one, phrases)),
})

function grounds(input: TriageInput, phrases: readonly string[]): Grounds {
  return { said: mentionsOf(input, 'safety', phrases), marked: marksNamed(input.facts, marks) }
}
