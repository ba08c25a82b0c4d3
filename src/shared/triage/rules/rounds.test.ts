import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { type RoundTopic, rounds } from '../testing/rounds/index.ts'
import { at, saying } from '../testing/sample-cases.ts'
import type { TriageInput } from '../triage.ts'
import { abuseOrThreat } from './abuse-or-threat.ts'
import { dissatisfiedWithHandling } from './dissatisfied-with-handling.ts'
import { humanRequested } from './human-requested.ts'
import { supervisorRequested } from './supervisor-requested.ts'
import { vulnerableCustomer } from './vulnerable-customer.ts'

const raised: Readonly<Record<RoundTopic, (input: TriageInput) => boolean>> = {
  person: (input) => humanRequested.evaluate(input, policy, at) !== null,
  manager: (input) => supervisorRequested.evaluate(input, policy, at) !== null,
  handling: (input) => dissatisfiedWithHandling.evaluate(input, policy, at) !== null,
  abuse: (input) => abuseOrThreat.evaluate(input, policy, at) !== null,
  hardship: (input) => vulnerableCustomer.evaluate(input, policy, at) !== null,
}
const topics: readonly RoundTopic[] = ['person', 'manager', 'handling', 'abuse', 'hardship']
const lines = (text: string) => text.trim().split('\n')

const tries = rounds.flatMap(([name, round]) =>
  topics.flatMap((topic) => {
    const sentences = round[topic]
    return sentences ? [{ name, topic, ...sentences }] : []
  }),
)

describe('rounds of sentences', () => {
  it.each(tries)('round $name, $topic: finds nearly all and hardly anything else', ({ topic, yes, no }) => {
    const missed = lines(yes).filter((text) => !raised[topic](saying(text)))
    const wrong = lines(no).filter((text) => raised[topic](saying(text)))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2)
  })
})
