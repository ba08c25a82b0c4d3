import type { DraftMark, GuideRow, GuideState } from '../../shared/contract/guides.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { hasWords } from '../ui/search-field.tsx'

/** A guide in the library. */
export interface LibraryRow {
  readonly key: string
  readonly title: string
  readonly summary: string
  readonly roles: Guide['roles']
  readonly skills: readonly string[]
  /** The newest version; null: never published. */
  readonly version: number | null
  /** `draft`: never published. */
  readonly state: GuideState | 'draft'
  /** Runs of the last 30 days; null where that is not told: offline, or to who only reads. */
  readonly runs: number | null
  readonly draft: DraftMark | null
}

/**
 * The guides by title.
 *
 * @param published - what every desk has
 * @param overview - what the server tells leads; null where it is not asked or not reached
 */
export function libraryRows(published: readonly Guide[], overview: readonly GuideRow[] | null): LibraryRow[] {
  const documents = new Map(published.map((guide) => [guide.key, guide]))
  const known = new Map(overview?.map((row) => [row.key, row]))
  const keys = new Set([...known.keys(), ...documents.keys()])
  return [...keys]
    .map((key): LibraryRow => {
      const document = documents.get(key)
      const row = known.get(key)
      const newest = row?.newest ?? null
      return {
        key,
        title: row?.title ?? document?.title ?? key,
        summary: document?.summary ?? '',
        roles: document?.roles ?? [],
        skills: document?.skills ?? [],
        version: newest?.version ?? document?.version ?? null,
        state: row ? (newest?.state ?? 'draft') : 'published',
        runs: row?.runs ?? null,
        draft: row?.draft ?? null,
      }
    })
    .toSorted((one, other) => one.title.localeCompare(other.title) || one.key.localeCompare(other.key))
}

/** The guides whose title, purpose or audience has these words. */
export function findGuides(
  rows: readonly LibraryRow[],
  search: string,
  words: (row: LibraryRow) => string,
): LibraryRow[] {
  return rows.filter((row) => hasWords([row.title, row.key, row.summary, words(row)].join(' '), search))
}
