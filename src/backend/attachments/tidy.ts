import type { Kysely } from 'kysely'
import { dropUnnamed } from '../db/attachment.ts'
import type { Tables } from '../db/tables.ts'
import { writeIn } from '../db/transaction.ts'

/** Milliseconds after which a file that no note or post names is let go: a desk may have been off for a long while. */
const unnamedFor = 30 * 24 * 3_600_000
/** Milliseconds between two looks at a workspace, on each node. */
const lookEvery = 3_600_000

/** Lets go what was sent and then went with nothing; gives what is called for each workspace, as often as one likes. */
export function fileTidier({ db, now }: { readonly db: Kysely<Tables>; readonly now: () => Date }) {
  const looked = new Map<string, number>()
  return async (workspaceId: string): Promise<void> => {
    const at = now().getTime()
    if (at - (looked.get(workspaceId) ?? Number.NEGATIVE_INFINITY) < lookEvery) return
    looked.set(workspaceId, at)
    await writeIn(db, workspaceId, (writable) => dropUnnamed(writable, new Date(at - unnamedFor)))
  }
}
