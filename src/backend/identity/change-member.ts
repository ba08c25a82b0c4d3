import type { Kysely } from 'kysely'
import type { Member } from '../../shared/access/directory.ts'
import { putMembers } from '../db/directory.ts'
import { revokeTokensOf } from '../db/refresh-token.ts'
import type { Tables } from '../db/tables.ts'
import { writeIn } from '../db/transaction.ts'
import { advanceDirectory, announceDirectory } from '../db/workspace.ts'
import type { WorkspaceContexts } from './workspace-context.ts'

/**
 * Writes members, new or changed: the feed tells every desk, every node forgets what it knew, and who is no longer
 * active is cut off.
 */
export async function changeMembers(
  deps: { db: Kysely<Tables>; contexts: WorkspaceContexts; now: () => Date },
  workspaceId: string,
  members: readonly Member[],
): Promise<void> {
  await writeIn(deps.db, workspaceId, async (db) => {
    const range = await advanceDirectory(db, members.length)
    await putMembers(
      db,
      members.map((entry, index) => ({ entry, seq: range.after + 1 + index })),
    )
    for (const { id, active } of members) if (!active) await revokeTokensOf(db, id, deps.now())
    await announceDirectory(db, range)
  })
  deps.contexts.forget(workspaceId)
}
