import type { Fact } from '../../case/parts.ts'
import { marksNamed } from '../text/fact-marks.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { fold } from '../text/passages.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { type Grounds, raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })

/** Facts that say themselves that an incident runs: `incident.open`, `network.outage`. */
const marks =
  /\b(?:outage|(?:open|active|known|major|service|network|current) incident|incident (?:open|active|id|number|state|status)|service interruption)\b/
/** Facts about a state of the service, which say it in their value: `service.status` = 'major outage'. */
const states =
  /\b(?:service|network|system|platform|region|cluster|status page|site|server|line|area)s? (?:status|state|health)\b|\bstatus page\b/
const badState = /\b(?:outage|down|offline|degraded|incident|interrupt\w*|unavailable|partial|disrupt\w*|major)\b/

/**
 * The service is down for many: the service itself, or many people at once. Source: severity S1 covers outages. One
 * person's dead connection is no outage. Reads the customer's words (four languages; last week's outage, planned work
 * and credits for one are left out) and facts of incidents and service states. Threshold: once, no unit.
 */
export const outage = defineRule({
  code: 'outage',
  risk: 'operational',
  severity: 'S1',
  parameters,
  defaults: { enabled: true, points: 20, phrases: [] },
  evaluate(input, { phrases }) {
    return raisedOn(
      grounds(input, phrases),
      {
        chip: 'Outage',
        says: 'Many may be cut off.',
        done: 'said that many are cut off',
        mark: 'mark of an outage',
      },
      { type: 'priority', skill: 'technical' },
    )
  },
  withoutTrigger: (input, { phrases }) => withoutGrounds(input, (one) => grounds(one, phrases)),
})

function grounds(input: TriageInput, phrases: readonly string[]): Grounds {
  const { facts } = input
  const marked = new Set<Fact>([
    ...marksNamed(facts, marks),
    ...marksNamed(facts, states).filter(({ value }) => typeof value === 'string' && badState.test(fold(value))),
  ])
  return { said: mentionsOf(input, 'outage', phrases), marked: facts.filter((fact) => marked.has(fact)) }
}
