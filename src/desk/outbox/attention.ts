import type { AttentionItem, Receipt } from '../../shared/contract/desk.ts'
import type { ReadableDb } from '../cache/db.ts'
import { findCaseNum, listRows } from '../cache/sql/case-item.ts'
import { listApplied, listRefused } from '../cache/sql/outbox.ts'
import { toReceipt } from './issue.ts'

/** Everything the backend refused and the agent has not dealt with. A case that had to be forgotten lends no subject. */
export function listAttention(db: ReadableDb): AttentionItem[] {
  return listRefused(db).flatMap((entry) => {
    if (!entry.refusal) return []
    const num = findCaseNum(db, entry.caseId)
    const row = num === null ? undefined : listRows(db, [num])[0]
    return {
      commandId: entry.id,
      caseId: entry.caseId,
      reference: entry.reference,
      subject: row?.subject ?? '',
      issuedAt: entry.at,
      command: entry.command,
      refusal: entry.refusal,
    }
  })
}

/** Receipts of a case's commands without an answer, oldest first. */
export function listPending(db: ReadableDb, caseId: string): Receipt[] {
  return listApplied(db, caseId)
    .filter((entry) => entry.state !== 'accepted')
    .map(toReceipt)
}
