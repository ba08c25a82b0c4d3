import { hash } from 'node:crypto'
import { toSearchText } from '../../shared/case/inbox-item.ts'
import type { Case } from '../../shared/case/state.ts'
import type { WritableDb } from './db.ts'
import { toItemColumns } from './item-columns.ts'
import { forgetFiles } from './sql/attachment.ts'
import { putShown, putSummary, readTextHash, removeDoc } from './sql/case-doc.ts'
import { findCaseNum, putItem, removeItem } from './sql/case-item.ts'
import { purgeText, putText, removeText, type SearchText } from './sql/case-text.ts'
import { removeDrafts } from './sql/draft.ts'
import type { Viewer } from './standpoint.ts'

/** What is shown of one case after a change. */
export interface ShownChange {
  readonly num: number
  readonly state: Case
  /** True when `state` is the confirmed one: then nothing is laid over it. */
  readonly confirmed: boolean
  /** Commands without an answer. */
  readonly pending: number
}

/** Writes what lists, search and the case screen show of a case. The confirmed document must be there already. */
export function storeShown(db: WritableDb, change: ShownChange, viewer: Viewer, now: number): void {
  const { num, state } = change
  putShown(db, num, change.confirmed ? null : JSON.stringify(state))
  putItem(db, { num, pending: change.pending, ...toItemColumns(state, viewer, now) })
  const text = toSearchText(state)
  const mark = textHash(text)
  // Most changes leave the words alone, and indexing is the dearest part of a write.
  if (readTextHash(db, num) === mark) return
  putText(db, num, text)
  putSummary(db, num, { summary: text.summary, hash: mark })
}

/** Erases a case from lists, documents and index, with what was being written on it and its files. False when it was not here. */
export function forgetCase(db: WritableDb, caseId: string): boolean {
  removeDrafts(db, caseId)
  forgetFiles(db, caseId)
  const num = findCaseNum(db, caseId)
  if (num === null) return false
  removeItem(db, num)
  removeDoc(db, num)
  removeText(db, num)
  purgeText(db)
  return true
}

/** Tells whether the words of a case are those indexed already. */
export function textHash(text: SearchText): string {
  return hash('sha1', `${text.subject}\n${text.summary}\n${text.transcript}`, 'base64')
}
