import { describe, expect, it } from 'vitest'
import { type Round, type RoundTopic, rounds } from '../testing/capability-rounds/index.ts'
import { turn } from '../testing/sample-cases.ts'
import { aiSayings, type SayingKind } from './ai-sayings.ts'
import { earlierContacts } from './earlier-contacts.ts'
import { exceptionRequests } from './exception-requests.ts'
import { misunderstandings } from './misunderstandings.ts'
import { customerPassages, type Passage } from './passages.ts'

const byAi = (kind: SayingKind) => (text: string) =>
  aiSayings([turn('m1', text, { author: 'ai' })]).some((saying) => saying.kind === kind)
const byCustomer = (find: (passage: Passage) => readonly unknown[]) => (text: string) =>
  customerPassages([turn('m1', text)]).flatMap(find).length > 0

const isSaid: Readonly<Record<RoundTopic, (text: string) => boolean>> = {
  clarifying: byAi('clarifying'),
  outside_scope: byAi('outside_scope'),
  not_permitted: byAi('not_permitted'),
  ruled_out: byAi('ruled_out'),
  misunderstood: byCustomer(misunderstandings),
  exception: byCustomer((passage) => exceptionRequests(passage, [])),
  repeat: byCustomer(earlierContacts),
}
const topics: readonly RoundTopic[] = [
  'clarifying',
  'outside_scope',
  'not_permitted',
  'ruled_out',
  'misunderstood',
  'exception',
  'repeat',
]
const lines = (text: string) => text.trim().split('\n')

const tries = rounds.flatMap(([name, round]: readonly [string, Round]) =>
  topics.flatMap((topic) => {
    const sentences = round[topic]
    return sentences ? [{ name, topic, ...sentences }] : []
  }),
)

describe('rounds of sentences', () => {
  it.each(tries)('round $name, $topic: finds nearly all and hardly anything else', ({ topic, yes, no }) => {
    const missed = lines(yes).filter((text) => !isSaid[topic](text))
    const wrong = lines(no).filter((text) => isSaid[topic](text))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2)
  })
})
