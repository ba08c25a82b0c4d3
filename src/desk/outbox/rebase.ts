import type { Case } from '../../shared/case/state.ts'
import type { WritableDb } from '../cache/db.ts'
import { readConfirmed } from '../cache/sql/case-doc.ts'
import { listApplied } from '../cache/sql/outbox.ts'
import type { Standpoint } from '../cache/standpoint.ts'
import { storeShown } from '../cache/store-case.ts'
import { fold } from './fold.ts'
import { lookAgain } from './look-again.ts'

/** Shows a case anew: its confirmed state with what the outbox holds for it on top. */
export function rebaseCase(db: WritableDb, caseId: string, standpoint: Standpoint, now: number): void {
  const confirmed = readConfirmed(db, caseId)
  if (confirmed) showOver(db, confirmed, standpoint, now)
}

/** The same for a confirmed state that is at hand. */
export function showOver(
  db: WritableDb,
  confirmed: { readonly num: number; readonly state: Case },
  standpoint: Standpoint,
  now: number,
): void {
  const entries = listApplied(db, confirmed.state.id)
  const shown = lookAgain(fold(confirmed.state, entries, standpoint), standpoint, new Date(now).toISOString())
  storeShown(
    db,
    {
      num: confirmed.num,
      state: shown,
      confirmed: shown === confirmed.state,
      pending: entries.filter((entry) => entry.state !== 'accepted').length,
    },
    standpoint.member,
    now,
  )
}
