import { marksNamed } from '../text/fact-marks.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })

/** Facts that mark a break-in or a leak: `account.compromised`, `security.breach`. */
const marks =
  /\b(?:compromised|taken ?over|takeover|breach(?:ed)?|data leak|malware|phishing|(?:suspicious|unusual|unknown) (?:login|sign in|access|activity|device)|security (?:alert|incident)|credential stuffing|sim swap)\b/

/**
 * A stranger is in an account, data of customers is seen by others, somebody phishes in our name, codes come that
 * nobody asked for, a phone with the app is stolen, malware. Source: severity S1 covers security; a data leak has
 * reporting deadlines (72 hours in the EU), so it goes to compliance. Reads the customer's words (four languages; 'what
 * happens if I get hacked' is left out) and facts that mark a break-in. Threshold: once, no unit.
 */
export const security = defineRule({
  code: 'security',
  risk: 'security_safety',
  severity: 'S1',
  parameters,
  defaults: { enabled: true, points: 22, phrases: [] },
  evaluate(input, { phrases }) {
    const found = grounds(input, phrases)
    const isLeak = found.said.some(({ kind }) => kind === 'leak')
    return raisedOn(
      found,
      {
        chip: 'Security',
        says: isLeak ? 'Others may see what they should not.' : 'There may be a break-in or a trick.',
        done: isLeak ? 'told of data seen by others' : 'told of a break-in or a trick',
        mark: 'mark of a break-in',
      },
      isLeak ? { type: 'compliance', skill: 'privacy' } : { type: 'priority', skill: 'fraud' },
    )
  },
  withoutTrigger: (input, { phrases }) => withoutGrounds(input, (one) => grounds(one, phrases)),
})

function grounds(input: TriageInput, phrases: readonly string[]) {
  return { said: mentionsOf(input, 'security', phrases), marked: marksNamed(input.facts, marks) }
}
