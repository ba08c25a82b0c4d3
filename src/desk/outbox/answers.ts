import type { CommandResult } from '../../shared/contract/backend.ts'
import type { WritableDb } from '../cache/db.ts'
import { keepFiles } from '../cache/sql/attachment.ts'
import { findConfirmedVersion } from '../cache/sql/case-doc.ts'
import { readMeta } from '../cache/sql/meta.ts'
import { getOutboxEntry, markAccepted, markRefused, type OutboxEntry, removeOutboxEntry } from '../cache/sql/outbox.ts'
import type { Standpoint } from '../cache/standpoint.ts'
import { rebaseCase } from './rebase.ts'

/**
 * Writes the backend's answers down. An accepted command stays until the feed has brought its effect, so that the
 * screen never flickers back; a refused one moves to Needs attention and the commands after it are decided anew.
 */
export function applyAnswers(
  db: WritableDb,
  results: readonly CommandResult[],
  standpoint: Standpoint,
  now: number,
): void {
  const cursor = readMeta(db, 'cursor') ?? 0
  const touched = new Set<string>()
  for (const result of results) {
    const entry = getOutboxEntry(db, result.id)
    if (!entry || entry.state === 'refused' || entry.state === 'accepted') continue
    touched.add(entry.caseId)
    if (result.outcome === 'accepted') keepFiles(db, entry.id)
    if (result.outcome === 'refused' && isRemark(entry)) removeOutboxEntry(db, entry.id)
    else if (result.outcome === 'refused') markRefused(db, entry.id, result.refusal)
    else if (alreadyConfirmed(db, entry, result, cursor)) removeOutboxEntry(db, entry.id)
    else markAccepted(db, entry.id, result)
  }
  for (const caseId of touched) rebaseCase(db, caseId, standpoint, now)
}

/**
 * A look at a question writes itself down: nobody asked for it, so nobody is bothered when the question was over by
 * then. Everything a person did stays until they answer for it.
 */
function isRemark({ command }: OutboxEntry): boolean {
  return command.type === 'case.look_at_consult'
}

/** True when the feed was faster than the answer. */
function alreadyConfirmed(
  db: WritableDb,
  entry: OutboxEntry,
  result: { readonly version: number; readonly seq: number },
  cursor: number,
): boolean {
  return result.seq <= cursor || (findConfirmedVersion(db, entry.caseId)?.version ?? 0) >= result.version
}
