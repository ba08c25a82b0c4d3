import type { Team } from '../../shared/access/directory.ts'
import type { KnowsRow } from '../../shared/experts/who-knows.ts'
import { hasWords } from '../ui/search-field.tsx'

/** Most entries drawn at once; more are found by searching. */
export const mostShown = 200

/** Names of a row's teams, as far as they are known. */
export function teamsOf({ teamIds }: Pick<KnowsRow, 'teamIds'>, teams: ReadonlyMap<string, Team>): string {
  return teamIds.flatMap((id) => teams.get(id)?.name ?? []).join(', ')
}

/** A topic of data in words: `card_payments` as 'card payments'; products as they are called. */
export function topicOf({ topic, kind }: Pick<KnowsRow, 'topic' | 'kind'>): string {
  return kind === 'product' ? topic : topic.replaceAll('_', ' ')
}

/** The rows with all the words in topic, person or team. */
export function findRows(rows: readonly KnowsRow[], search: string, teams: ReadonlyMap<string, Team>): KnowsRow[] {
  return rows.filter((row) => hasWords(`${topicOf(row)} ${row.name} ${teamsOf(row, teams)}`, search))
}
