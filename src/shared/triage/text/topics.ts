import type { TriageInput } from '../triage.ts'
import { ethicsConcerns } from './ethics-concerns.ts'
import { executiveMentions } from './executive-mentions.ts'
import { fraudReports } from './fraud-reports.ts'
import { legalFrames } from './legal-frames.ts'
import { legalHolds } from './legal-holds.ts'
import { outageReports } from './outage-reports.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import { customerPassages, findIn, type Passage } from './passages.ts'
import { publicityThreats } from './publicity-threats.ts'
import { regulatorMentions } from './regulator-mentions.ts'
import { safetyReports } from './safety-reports.ts'
import { securityReports } from './security-reports.ts'
import { leadOf, tailOf } from './surroundings.ts'
import { type Mention, rowsOf, type Topic } from './topic.ts'
import { type TopicSearch, topicSearch } from './topic-search.ts'

/** What customers may speak of that calls for more than an ordinary answer. */
export const topics = {
  safety: safetyReports,
  security: securityReports,
  outage: outageReports,
  fraud: fraudReports,
  publicity: publicityThreats,
  regulatory: regulatorMentions,
  holds: legalHolds,
  legal: legalFrames,
  executive: executiveMentions,
  ethics: ethicsConcerns,
}
export type TopicName = keyof typeof topics

let known: TopicSearch | null = null

/** The search over the patterns of all topics, built when first needed. */
export function searchOfTopics(): TopicSearch {
  known ??= topicSearch(
    Object.entries<Topic<string>>(topics).flatMap(([name, topic]) => rowsOf(topic).map((row) => ({ name, ...row }))),
  )
  return known
}

/** Where the customer speaks of a topic, or says one of the workspace's own phrases for it (kind `own`). */
export function mentionsOf(
  { conversation }: Pick<TriageInput, 'conversation'>,
  name: TopicName,
  phrases: readonly string[],
): Mention[] {
  const topic: Topic<string> = topics[name]
  return findIn(customerPassages(conversation), (passage) => {
    const found = mentionsIn(passage, name, topic)
    if (phrases.length === 0) return found
    const own = ownPhrases(passage, phrases).map((one) => ({ ...one, kind: 'own' }))
    return withoutOverlaps([...found, ...own])
  })
}

function mentionsIn(passage: Passage, name: TopicName, topic: Topic<string>): Mention[] {
  const { folded } = passage
  return searchOfTopics()
    .hits(passage, name)
    .flatMap(({ start, end, kind }) => {
      const words = folded.slice(start, end).replace(/\s+/g, ' ')
      const place = { kind, words, lead: leadOf(folded, start), tail: tailOf(folded, end), folded }
      return topic.means(place) ? [{ passage, start, end, kind }] : []
    })
}
