import type { z } from 'zod'
import { maySee } from '../../shared/access/permissions.ts'
import type { trailEntrySchema } from '../../shared/contract/backend.ts'
import { findCase } from '../db/case-state.ts'
import { listLinks } from '../db/event.ts'
import { readIn } from '../db/transaction.ts'
import type { FeedDeps } from '../feed/changes.ts'
import { activeMember } from '../identity/workspace-context.ts'
import { isIntact, recordedOf } from './chain.ts'

type TrailEntry = z.output<typeof trailEntrySchema>

/** The trail of a case and whether its chain holds; null when there is no such case or the member may not see it. */
export function readTrail(
  deps: FeedDeps,
  who: { workspaceId: string; memberId: string },
  caseId: string,
): Promise<{ entries: TrailEntry[]; intact: boolean } | null> {
  return readIn(deps.db, who.workspaceId, async (db) => {
    const found = await deps.contexts.current(db)
    const member = found && activeMember(found.context, who.memberId)
    const state = await findCase(db, caseId)
    if (!member || !state || !maySee(member, state)) return null
    const links = await listLinks(db, caseId)
    const entries = links.flatMap((link) => {
      const recorded = recordedOf(link)
      const { seq, commandId, deskId, hash, previousHash } = link
      return recorded ? [{ ...recorded, seq, commandId, deskId, hash, previousHash }] : []
    })
    return { entries, intact: links.length === state.version && isIntact(links) }
  })
}
