import fc from 'fast-check'
import type { TriageInput } from '../triage.ts'
import type { Bait } from './bait.ts'
import {
  abusive,
  asksForManager,
  asksForNoManager,
  complainsOfHandling,
  noHandlingComplaint,
  notAbusive,
  notVulnerable,
  vulnerable,
} from './customer-sentences.ts'
import { asksForNobody, asksForPerson } from './person-sentences.ts'
import { saying, turn } from './sample-cases.ts'

/** Every third sentence: enough to bring each rule out without drowning the other groups. */
const some = (sentences: readonly string[]) => sentences.filter((_, index) => index % 3 === 0)

/** The mood falls from the first message to the last. */
const souring = [
  'Hello, I love your shop',
  'That is fine, thanks',
  'This is getting annoying',
  'I am furious, this is awful',
]

function withMarks(vulnerabilities: readonly string[]): (input: TriageInput) => TriageInput {
  return (input) => ({ ...input, customer: { ...input.customer, vulnerabilities: [...vulnerabilities] } })
}

function withCourse(sentences: readonly string[]): (input: TriageInput) => TriageInput {
  return (input) => ({
    ...input,
    conversation: [
      ...input.conversation,
      ...sentences.flatMap((text, index) => [
        turn(`course-${index}`, text),
        turn(`course-answer-${index}`, 'Let me see.', { author: 'ai' }),
      ]),
    ],
  })
}

/** Bait for the rules of customer and emotion. */
export const customerAndEmotion: Bait = {
  sentences: [
    ...some(asksForPerson),
    ...some(asksForNobody),
    ...some(asksForManager),
    ...some(asksForNoManager),
    ...some(complainsOfHandling),
    ...some(noHandlingComplaint),
    ...some(abusive),
    ...some(notAbusive),
    ...some(vulnerable),
    ...some(notVulnerable),
  ],
  changes: fc.oneof(
    fc.constantFrom(['recently bereaved'], ['hearing impaired', 'elderly'], []).map(withMarks),
    fc.constantFrom(souring, souring.toReversed(), souring.slice(2)).map(withCourse),
  ),
  wordings: [
    saying('I want to talk to a person'),
    saying('Let me talk to a human', 'AGENT!', 'agent please'),
    saying('Let me talk to your manager'),
    saying('I want your manager', 'supervisor now!', 'escalate this'),
    ...[
      'you are not listening to me',
      'you already asked me that',
      'that did not answer my question',
      'useless bot',
      'nobody called me back',
      'the last agent hung up on me',
    ].map((text) => saying(text)),
    saying('you are not listening to me', 'useless bot', 'you already asked me that'),
    saying('This is terrible, I am upset'),
    saying('I am furious. This is the worst, awful, terrible service. I hate it!!'),
    saying(...souring),
    ...['I will kill you', 'you are an idiot', 'go back to your country', 'send me nudes'].map((text) => saying(text)),
    saying('you are an idiot', 'fuck you', 'idiots!'),
    ...[
      'I want to kill myself',
      'my husband hits me',
      'my mother died last week',
      'I have cancer',
      'I am blind',
      'I lost my job',
      'I am 84 years old',
    ].map((text) => saying(text)),
    withMarks(['recently bereaved'])(saying('Hello')),
    withMarks(['hearing impaired', 'elderly'])(saying('my mother died last week')),
  ],
}
