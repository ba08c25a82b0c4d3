import type { Member } from '../../shared/access/directory.ts'
import { cutForHelper } from '../../shared/consult/cut.ts'
import { listNewestAlerts } from '../db/alert-feed.ts'
import { parseCase } from '../db/case-state.ts'
import { countVisible, listNewest, type NewestCase, type NewestCursor } from '../db/feed.ts'
import { listGuidesForDesk, type SeqGuide } from '../db/guide-version.ts'
import { readIn } from '../db/transaction.ts'
import { firstPart, guideLines } from '../guides/feed.ts'
import { activeMember } from '../identity/workspace-context.ts'
import { alertChange, directoryChanges, type FeedDeps } from './changes.ts'
import { scopeOf } from './sight.ts'

/** Small at first, so that a screen fills at once. */
const firstPage = 50
const laterPage = 500
/** Older alerts are on no desk. */
const mostAlerts = 300
const maxPageBytes = 4 * 1024 * 1024
/** Days for which a fresh desk still gets versions that gave way. */
const earlierGuideDays = 30

/**
 * Everything the member may see as lines of the bootstrap stream, in chunks: start, directory, cases newest first,
 * guides after the first of them, end. Each page is a transaction of its own: a case that changes meanwhile comes again through the feed, which goes
 * on from the cursor of the start. Whole case documents pass as text. Ends without its `end` line when the member is
 * deactivated on the way; gives null when they are not there to begin with.
 */
export async function openBootstrap(
  deps: FeedDeps,
  who: { workspaceId: string; memberId: string; alerts: boolean; guides: boolean },
): Promise<AsyncGenerator<string> | null> {
  const opening = await readIn(deps.db, who.workspaceId, async (db) => {
    const found = await deps.contexts.current(db)
    const member = found && activeMember(found.context, who.memberId)
    if (!found || !member) return null
    const cases = await countVisible(db, member)
    const start = { kind: 'start', cursor: found.head, scope: scopeOf(member), cases }
    const alerts = who.alerts ? await listNewestAlerts(db, member.id, { head: found.head, limit: mostAlerts }) : []
    const since = new Date(deps.now().getTime() - earlierGuideDays * 86_400_000)
    const guides = who.guides ? await listGuidesForDesk(db, { head: found.head, since }) : []
    const opening = [start, ...(await directoryChanges(db, 0)), ...alerts.map((alert) => alertChange(alert, member))]
    return { member, guides, lines: opening.map(toLine).join('') }
  })
  return opening && stream(deps, who, opening)
}

async function* stream(
  deps: FeedDeps,
  who: { workspaceId: string; memberId: string },
  opening: { member: Member; guides: readonly SeqGuide[]; lines: string },
): AsyncGenerator<string> {
  yield opening.lines
  const scope = scopeOf(opening.member)
  let before: NewestCursor | null = null
  let sent = 0
  for (let limit = firstPage; ; limit = laterPage) {
    const page = await readPage(deps, who, { before, limit, scope })
    if (!page) return
    const last = page.at(-1)
    if (!last) break
    before = { receivedAt: last.received_at, id: last.id }
    sent += page.length
    yield page.map((one) => caseLine(one, opening.member)).join('')
    if (limit === firstPage) yield* streamGuides(deps, who.workspaceId, opening.guides)
  }
  if (before === null) yield* streamGuides(deps, who.workspaceId, opening.guides)
  yield toLine({ kind: 'end', cases: sent })
}

async function* streamGuides(deps: FeedDeps, workspaceId: string, guides: readonly SeqGuide[]): AsyncGenerator<string> {
  for (let rest = guides; rest.length > 0; ) {
    const part = firstPart(rest, maxPageBytes)
    rest = rest.slice(part.length)
    yield await readIn(deps.db, workspaceId, (db) => guideLines(db, part))
  }
}

function readPage(
  deps: FeedDeps,
  who: { workspaceId: string; memberId: string },
  page: { before: NewestCursor | null; limit: number; scope: string },
) {
  return readIn(deps.db, who.workspaceId, async (db) => {
    const found = await deps.contexts.current(db)
    const member = found && activeMember(found.context, who.memberId)
    // A stream that began under another role would mix two sights: the desk starts anew instead.
    if (!member || scopeOf(member) !== page.scope) return null
    return listNewest(db, member, { before: page.before, limit: page.limit, maxBytes: maxPageBytes })
  })
}

function caseLine({ seq, state, cut }: NewestCase, { id }: Member): string {
  const document = cut ? JSON.stringify(cutForHelper(parseCase(state), id)) : state
  return `{"kind":"case","seq":${seq},"case":${document}}\n`
}

function toLine(line: object): string {
  return `${JSON.stringify(line)}\n`
}
