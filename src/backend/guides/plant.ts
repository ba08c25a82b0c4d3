import type { Kysely } from 'kysely'
import type { Person } from '../../shared/contract/guides.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import type { Tables } from '../db/tables.ts'
import { writeIn } from '../db/transaction.ts'
import { putPublished } from './publish.ts'

/** A version of a guide with who published it, when and why: a workspace that is made tells its past. */
export interface PastGuide {
  readonly guide: Guide
  readonly note: string
  readonly by: Person
  readonly at: Date
}

/**
 * Publishes versions one after the other as of their times, without asking the lint: those of one guide in their order
 * (each is given the next number), a guide that leads into others after them.
 */
export async function plantGuides(
  db: Kysely<Tables>,
  workspaceId: string,
  guides: readonly PastGuide[],
): Promise<void> {
  await writeIn(db, workspaceId, async (writable) => {
    const versions = new Map<string, number>()
    for (const { guide, ...rest } of guides) {
      const before = versions.get(guide.key) ?? 0
      versions.set(guide.key, before + 1)
      await putPublished(writable, {
        ...rest,
        guide: { ...guide, version: before + 1 },
        restores: null,
        replaces: before > 0,
      })
    }
  })
}
