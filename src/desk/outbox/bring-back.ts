import type { WritableDb } from '../cache/db.ts'
import { listBack } from '../cache/sql/case-item.ts'
import type { Standpoint } from '../cache/standpoint.ts'
import { rebaseCase } from './rebase.ts'

/**
 * Puts at most `limit` cases whose time has come back into the member's own lists, and answers how many. The house ends
 * their snooze on the record; here they come back on time without a network too. `now` in milliseconds.
 */
export function bringBack(db: WritableDb, standpoint: Standpoint, now: number, limit: number): number {
  const back = listBack(db, now, limit)
  for (const caseId of back) rebaseCase(db, caseId, standpoint, now)
  return back.length
}
