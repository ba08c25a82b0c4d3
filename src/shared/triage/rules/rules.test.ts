import { expect, it } from 'vitest'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { at, saying } from '../testing/sample-cases.ts'
import { legalThreat } from './legal-threat.ts'

it('legal_threat quotes the words and goes to legal', () => {
  expect(legalThreat.evaluate(saying('Hi', 'Fine. My lawyer will call you.'), policy, at)).toMatchObject({
    label: 'Legal threat "My lawyer will"',
    evidence: [{ messageId: 'm2', start: 6, end: 20, quote: 'My lawyer will' }],
    suggests: { type: 'compliance', skill: 'legal' },
    contribution: 20,
  })
})
