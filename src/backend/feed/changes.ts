import type { Kysely } from 'kysely'
import type { Member } from '../../shared/access/directory.ts'
import { asSeenBy } from '../../shared/alerts/as-seen.ts'
import { partSeenBy } from '../../shared/consult/sight.ts'
import type { FeedChange, FeedPage } from '../../shared/contract/feed.ts'
import { listAlertChanges, type SeqAlert } from '../db/alert-feed.ts'
import { parseCase } from '../db/case-state.ts'
import { listMembers, listTeams } from '../db/directory.ts'
import { type ChangedCase, listChangedCases } from '../db/feed.ts'
import { listGuideChanges } from '../db/guide-version.ts'
import type { Tables } from '../db/tables.ts'
import { type ReadableDb, readIn } from '../db/transaction.ts'
import { findWorkspace } from '../db/workspace.ts'
import { guideChanges } from '../guides/feed.ts'
import { activeMember, type WorkspaceContexts } from '../identity/workspace-context.ts'
import { scopeOf } from './sight.ts'

/** Most bytes of case documents on one page. */
const maxPageBytes = 4 * 1024 * 1024

export interface FeedDeps {
  readonly db: Kysely<Tables>
  readonly contexts: WorkspaceContexts
  readonly now: () => Date
}

/**
 * What changed after `after` as far as the member may see it, oldest first. `seq` order is commit order, so a reader
 * that follows the cursor misses nothing. Null when the member is no longer there.
 */
export function readChanges(
  deps: FeedDeps,
  who: { workspaceId: string; memberId: string },
  page: { after: number; limit: number; alerts: boolean; guides: boolean },
): Promise<FeedPage | null> {
  return readIn(deps.db, who.workspaceId, async (db) => {
    const found = await deps.contexts.current(db)
    const member = found && activeMember(found.context, who.memberId)
    if (!found || !member) return null
    const { head, context } = found
    const directory = context.directorySeq > page.after ? await directoryChanges(db, page.after) : []
    const { cases, short } = await listChangedCases(db, member, {
      after: page.after,
      head,
      limit: page.limit + 1,
      maxBytes: maxPageBytes,
    })
    // A guide comes or goes with the directory.
    const versions =
      page.guides && context.directorySeq > page.after
        ? await listGuideChanges(db, { after: page.after, head, limit: page.limit + 1 })
        : []
    const guides = await guideChanges(db, deps.contexts.shelf(who.workspaceId), { versions, maxBytes: maxPageBytes })
    // What committed after the head was read waits for the next page, so that nothing between is jumped over.
    const horizon = Math.min(
      short ? (cases.at(-1)?.seq ?? head) : head,
      guides.length < versions.length ? (guides.at(-1)?.seq ?? head) : head,
    )
    const alerts = page.alerts
      ? await listAlertChanges(db, member.id, { after: page.after, head, limit: page.limit + 1 })
      : []
    const all = [
      ...directory,
      ...cases.map((changed) => caseChange(changed, member)),
      ...alerts.map((alert) => alertChange(alert, member)),
      ...guides,
    ]
      .filter(({ seq }) => seq <= horizon)
      .toSorted((a, b) => a.seq - b.seq)
    const changes = all.slice(0, page.limit)
    const more = horizon < head || changes.length < all.length
    return {
      changes,
      more,
      cursor: more ? (changes.at(-1)?.seq ?? page.after) : Math.max(head, page.after),
      scope: scopeOf(member),
    }
  })
}

/** An alert as its member may read it now. */
export function alertChange({ seq, alert, about }: SeqAlert, member: Member): FeedChange {
  return { kind: 'alert', seq, alert: asSeenBy(alert, about, member) }
}

function caseChange({ id, seq, state }: ChangedCase, member: Member): FeedChange {
  const shown = state === null ? null : partSeenBy(member, parseCase(state))
  return shown ? { kind: 'case', seq, case: shown } : { kind: 'forget', seq, caseId: id }
}

/** Teams, members and settings that changed after `after`. */
export async function directoryChanges(db: ReadableDb, after: number): Promise<FeedChange[]> {
  const row = await findWorkspace(db)
  if (!row) return []
  const { workspace, slaPolicy, triagePolicy, triageTrial, escalationPolicy, repliesPolicy, settingsSeq } = row
  const teams = await listTeams(db)
  const members = await listMembers(db)
  const all: FeedChange[] = [
    {
      kind: 'settings',
      seq: settingsSeq,
      settings: { workspace, slaPolicy, triagePolicy, triageTrial, escalationPolicy, repliesPolicy },
    },
    ...teams.map(({ seq, entry }) => ({ kind: 'team', seq, team: entry }) as const),
    ...members.map(({ seq, entry }) => ({ kind: 'member', seq, member: entry }) as const),
  ]
  return all.filter(({ seq }) => seq > after)
}
