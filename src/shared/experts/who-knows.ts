import type { Member } from '../access/directory.ts'
import type { ExpertFacts, TopicRecord } from './expert-facts.ts'
import { ageOf, shareOf } from './knowledge.ts'

/** The directory of who knows what: one row per person and topic. */

export interface KnowsRow {
  readonly memberId: string
  readonly name: string
  readonly teamIds: readonly string[]
  readonly topic: string
  /** A skill of the directory, or a topic of answers alone. */
  readonly kind: 'skill' | TopicRecord['kind']
  /** 1 to 5; null: no skill of that name. */
  readonly level: number | null
  readonly answered: number
  readonly helped: number
  readonly solved: number
  /** 0 to 1: how likely an answer of theirs helps; null while none has. */
  readonly share: number | null
  /** False: they ask not to be suggested. */
  readonly suggested: boolean
}

/**
 * Everybody active with what they know: their skills and the topics on which an answer of theirs helped, a skill and a
 * category of the same name in one row. Nobody is listed for what they do not know. By topic, then those first who know
 * it best; `now` in milliseconds since 1970.
 */
export function whoKnows(members: readonly Member[], facts: ExpertFacts, now: number): KnowsRow[] {
  const known = new Map(facts.members.map((member) => [member.memberId, member]))
  const age = ageOf(facts, now)
  const rows = members
    .filter(({ active }) => active)
    .flatMap((member) => {
      const expertise = known.get(member.id)
      const named = (record: TopicRecord) => record.kind === 'category' && Object.hasOwn(member.skills, record.topic)
      const records = (expertise?.topics ?? []).filter((record) => record.helped > 0 || named(record))
      const base = { memberId: member.id, name: member.name, teamIds: member.teamIds }
      const suggested = expertise?.suggested ?? true
      const answered = records.map((record): KnowsRow => {
        const { kind, topic } = record
        const level = named(record) ? (member.skills[topic] ?? null) : null
        return {
          ...base,
          topic,
          kind: level === null ? kind : 'skill',
          level,
          answered: record.answered,
          helped: record.helped,
          solved: record.solved,
          share: record.helped > 0 ? shareOf(record, age) : null,
          suggested,
        }
      })
      const told = new Set(answered.filter(({ level }) => level !== null).map(({ topic }) => topic))
      const skills = Object.entries(member.skills).filter(([topic]) => !told.has(topic))
      const silent = { answered: 0, helped: 0, solved: 0, share: null, suggested }
      return [
        ...answered,
        ...skills.map(([topic, level]): KnowsRow => ({ ...base, ...silent, topic, kind: 'skill', level })),
      ]
    })
  return rows.toSorted(byTopic)
}

function byTopic(a: KnowsRow, b: KnowsRow): number {
  return (
    text(a.topic, b.topic) ||
    strength(b) - strength(a) ||
    b.helped - a.helped ||
    text(a.name, b.name) ||
    text(a.memberId, b.memberId)
  )
}

/** Half by what they say of themselves, half by what came of their answers; nobody's answers count as none. */
function strength({ level, share }: KnowsRow): number {
  return (level ?? 0) / 5 + (share ?? 0)
}

/** By letters whatever their case, the same on every machine. */
function text(a: string, b: string): number {
  const [low, other] = [a.toLowerCase(), b.toLowerCase()]
  return low < other ? -1 : low > other ? 1 : 0
}
