import type { TriageInput } from '../triage.ts'
import { ethicsConcerns } from './ethics-concerns.ts'
import type { Found } from './evidence.ts'
import { executiveMentions } from './executive-mentions.ts'
import { fraudReports } from './fraud-reports.ts'
import { legalHolds } from './legal-holds.ts'
import { outageReports } from './outage-reports.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import { customerPassages, type Passage } from './passages.ts'
import { publicityThreats } from './publicity-threats.ts'
import { regulatorMentions } from './regulator-mentions.ts'
import { safetyReports } from './safety-reports.ts'
import { securityReports } from './security-reports.ts'
import { stemReader } from './stems.ts'
import type { Mention, Topic } from './topic.ts'

/** What customers may speak of that calls for more than an ordinary answer. */
export const topics = {
  safety: safetyReports,
  security: securityReports,
  outage: outageReports,
  fraud: fraudReports,
  publicity: publicityThreats,
  regulatory: regulatorMentions,
  holds: legalHolds,
  executive: executiveMentions,
  ethics: ethicsConcerns,
}
type Topics = typeof topics
export type TopicName = keyof Topics
type KindOf<N extends TopicName> = Topics[N] extends Topic<infer K> ? K : never

const names = Object.keys(topics)
let reader: ((passage: Passage) => number) | null = null

/** True when a passage may speak of the topic: one of the beginnings of its words is there. */
export function mayMention(passage: Passage, name: TopicName): boolean {
  reader ??= stemReader(Object.values(topics).map((topic) => topic.stems().join(' ')))
  return (reader(passage) & (1 << names.indexOf(name))) !== 0
}

/** Where the customer speaks of a topic, or says one of the workspace's own phrases for it (kind `own`). */
export function mentionsOf<N extends TopicName>(
  { conversation }: Pick<TriageInput, 'conversation'>,
  name: N,
  phrases: readonly string[],
): Mention<KindOf<N> | 'own'>[] {
  const find: (passage: Passage) => Mention<KindOf<N>>[] = finders[name]
  return customerPassages(conversation).flatMap((passage) => {
    const found: Mention<KindOf<N> | 'own'>[] = mayMention(passage, name) ? find(passage) : []
    if (phrases.length === 0) return found
    return withoutOverlaps([
      ...found,
      ...ownPhrases(passage, phrases).map((one: Found) => ({ ...one, kind: 'own' as const })),
    ])
  })
}

const finders: { readonly [N in TopicName]: (passage: Passage) => Mention<KindOf<N>>[] } = {
  safety: topics.safety.find,
  security: topics.security.find,
  outage: topics.outage.find,
  fraud: topics.fraud.find,
  publicity: topics.publicity.find,
  regulatory: topics.regulatory.find,
  holds: topics.holds.find,
  executive: topics.executive.find,
  ethics: topics.ethics.find,
}
