import type { Member } from '../../shared/access/directory.ts'
import { amountKinds } from '../../shared/approval/authority.ts'
import { filesOfCase } from '../../shared/attachment/named.ts'
import type { Case } from '../../shared/case/state.ts'
import type { FeedChange } from '../../shared/contract/feed.ts'
import type { WritableDb } from '../cache/db.ts'
import { waitsForAnswerOf } from '../cache/item-columns.ts'
import { blankAlertsOf, putAlert, trimAlerts } from '../cache/sql/alert.ts'
import { keepOnlyFiles } from '../cache/sql/attachment.ts'
import { findConfirmedVersion, putConfirmed, readConfirmed } from '../cache/sql/case-doc.ts'
import { markApprovals, nextCaseNum } from '../cache/sql/case-item.ts'
import { purgeText } from '../cache/sql/case-text.ts'
import { putMember, putTeam, readDirectory } from '../cache/sql/directory.ts'
import { removeDrafts } from '../cache/sql/draft.ts'
import { putGuide } from '../cache/sql/guide.ts'
import { type Owner, writeMeta } from '../cache/sql/meta.ts'
import { settleBySeq, settleByVersion } from '../cache/sql/outbox.ts'
import { putSettings } from '../cache/sql/settings.ts'
import { readStandpoint, type Standpoint } from '../cache/standpoint.ts'
import { forgetCase } from '../cache/store-case.ts'
import { rebaseCase, showOver } from '../outbox/rebase.ts'

/** A stretch of the feed as it lies in hand. */
export interface FeedStretch {
  readonly changes: readonly FeedChange[]
  /** Where the feed is known up to once the changes are applied; null leaves it where it is. */
  readonly cursor: number | null
}

/** Writes a stretch of the feed into the cache; changes and cursor move together or not at all. */
export function applyChanges(db: WritableDb, stretch: FeedStretch, owner: Owner, now: number): void {
  const before = readDirectory(db).members.get(owner.member.id) ?? owner.member
  for (const change of stretch.changes) applyDirectory(db, change)
  const standpoint = readStandpoint(db, owner)
  if (answersElse(before, standpoint.member)) {
    markApprovals(db, (item) => waitsForAnswerOf(item, standpoint.member))
  }
  for (const change of stretch.changes) {
    if (change.kind === 'case') applyCase(db, change.case, standpoint, now)
    else if (change.kind === 'forget') applyForget(db, change.caseId)
    else if (change.kind === 'alert') putAlert(db, change.alert)
  }
  if (stretch.changes.some(({ kind }) => kind === 'alert')) trimAlerts(db)
  if (stretch.cursor === null) return
  writeMeta(db, 'cursor', stretch.cursor)
  for (const caseId of new Set(settleBySeq(db, stretch.cursor))) rebaseCase(db, caseId, standpoint, now)
}

/** Whether the member may answer other requests than before. Another role or team starts the whole cache anew. */
function answersElse(before: Member, now: Member): boolean {
  return before.active !== now.active || amountKinds.some((name) => before.limits[name] !== now.limits[name])
}

function applyDirectory(db: WritableDb, change: FeedChange): void {
  if (change.kind === 'team') putTeam(db, change.team)
  else if (change.kind === 'member') putMember(db, change.member)
  else if (change.kind === 'settings') putSettings(db, change.settings)
  else if (change.kind === 'guide') putGuide(db, change.guide, change.state)
}

/** Takes a confirmed case over, unless a newer one is here already. */
function applyCase(db: WritableDb, state: Case, standpoint: Standpoint, now: number): void {
  const known = findConfirmedVersion(db, state.id)
  if (known && known.version > state.version) return
  const num = known?.num ?? nextCaseNum(db)
  // Of what was seen whole, or through more questions, and is seen only through these now, the rest goes.
  if (state.sight === 'consult' && seesLess(readConfirmed(db, state.id)?.state, state)) {
    removeDrafts(db, state.id, state.consults)
    blankAlertsOf(db, state.id, state.consults)
    purgeText(db)
  }
  settleByVersion(db, state.id, state.version)
  putConfirmed(db, { num, version: state.version, confirmed: JSON.stringify(state) })
  // Who sees less of the case than before keeps nothing of the rest.
  if (state.sight === 'consult') {
    const slots = state.consults.map(({ id }) => `consult:${id}`)
    keepOnlyFiles(db, state.id, { files: filesOfCase(state), slots })
  }
  showOver(db, { num, state }, standpoint, now)
}

/** Whether a cut holds less of the case than what was known of it. */
function seesLess(before: Case | undefined, { consults, conversation }: Case): boolean {
  if (!before) return false
  const left = new Set([...consults, ...conversation].map(({ id }) => id))
  return before.sight === 'full' || [...before.consults, ...before.conversation].some(({ id }) => !left.has(id))
}

/** Erases a case. What was accepted on it is done; what waits is still sent, and what was refused still shown. */
function applyForget(db: WritableDb, caseId: string): void {
  forgetCase(db, caseId)
  blankAlertsOf(db, caseId)
  settleByVersion(db, caseId, Number.MAX_SAFE_INTEGER)
}
