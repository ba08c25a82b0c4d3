import type { Directory } from '../../shared/access/directory.ts'
import type { ExpertFacts, MemberExpertise } from '../../shared/experts/expert-facts.ts'
import { listAsked, listTopics } from '../db/consult-record.ts'
import type { ReadableDb } from '../db/transaction.ts'

/** Who knows what at `now`, of the active members of whom anything is known. */
export async function readExpertFacts(db: ReadableDb, { members }: Directory, now: Date): Promise<ExpertFacts> {
  const [topics, asked] = await Promise.all([listTopics(db, now), listAsked(db, now)])
  const topicsOf = Map.groupBy(topics, ({ memberId }) => memberId)
  const askedOf = new Map(asked.map((row) => [row.memberId, row]))
  const known = [...new Set([...topicsOf.keys(), ...askedOf.keys()])].filter((id) => members.get(id)?.active)
  return {
    asOf: now.toISOString(),
    members: known.map(
      (memberId): MemberExpertise => ({
        memberId,
        suggested: askedOf.get(memberId)?.suggested ?? true,
        askedLately: rounded(askedOf.get(memberId)?.asked ?? 0),
        topics: (topicsOf.get(memberId) ?? []).map(
          ({ kind, topic, answered, helped, solved, recentAnswered, recentHelped }) => ({
            kind,
            topic,
            answered,
            helped,
            solved,
            recent: { answered: rounded(recentAnswered), helped: rounded(recentHelped) },
          }),
        ),
      }),
    ),
  }
}

/** Three decimals are plenty, and short on the wire. */
function rounded(weight: number): number {
  return Math.round(weight * 1_000) / 1_000
}
