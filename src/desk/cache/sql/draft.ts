import { z } from 'zod'
import { type CaseCommand, effectOf } from '../../../shared/case/commands/index.ts'
import type { Consult } from '../../../shared/consult/consult.ts'
import { type DraftKind, type Drafts, draftKindSchema } from '../../../shared/contract/drafts.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** What the member began to write and has not sent; only this desk has it. */

/** Most drafts kept: more than anybody begins in the two weeks they last. The oldest go first. */
const mostDrafts = 500

/** Drafts nobody touched for so long are let go, in milliseconds. */
const oldest = 14 * 24 * 60 * 60 * 1_000

const rowSchema = z.object({ case_id: z.string(), kind: draftKindSchema, text: z.string(), changed_at: z.number() })

/** One draft as it is stored. */
export interface StoredDraft {
  readonly caseId: string
  readonly kind: DraftKind
  readonly text: string
  /** The desk's own clock, in milliseconds. */
  readonly changedAt: number
}

/** Every draft there is, old ones too. */
export function listDrafts(db: ReadableDb): StoredDraft[] {
  return db.all('SELECT * FROM draft ORDER BY changed_at, case_id, kind').map((raw) => {
    const { case_id, kind, text, changed_at } = rowSchema.parse(raw)
    return { caseId: case_id, kind, text, changedAt: changed_at }
  })
}

/** What is kept for a case, by kind. */
export function readDrafts(db: ReadableDb, caseId: string, now: number): Drafts {
  const kept: Drafts = {}
  const rows = db.all('SELECT * FROM draft WHERE case_id = ? AND changed_at > ?', caseId, now - oldest)
  for (const raw of rows) {
    const { kind, text } = rowSchema.parse(raw)
    kept[kind] = text
  }
  return kept
}

/** Keeps a draft in place of the one before; an empty one is removed. Drafts too old or too many go. */
export function putDraft(db: WritableDb, draft: StoredDraft): void {
  if (draft.text === '') {
    removeDraft(db, draft.caseId, draft.kind)
    return
  }
  db.run(
    `INSERT INTO draft VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at`,
    draft.caseId,
    draft.kind,
    draft.text,
    draft.changedAt,
  )
  db.run('DELETE FROM draft WHERE changed_at <= ?', draft.changedAt - oldest)
  db.run(
    `DELETE FROM draft WHERE (case_id, kind) IN
       (SELECT case_id, kind FROM draft ORDER BY changed_at DESC, case_id, kind LIMIT -1 OFFSET ?)`,
    mostDrafts,
  )
}

/** Removes the draft a command sends; what was written on since stays. */
export function dropSentDraft(db: WritableDb, caseId: string, given: CaseCommand): void {
  const sent = sentText(effectOf(given))
  if (!sent) return
  const { kind, text } = sent
  const row = rowSchema.optional().parse(db.get('SELECT * FROM draft WHERE case_id = ? AND kind = ?', caseId, kind))
  if (row && row.text.trim() === text.trim()) removeDraft(db, caseId, kind)
}

/** The words a command sends, and as which draft they were kept; null for commands that send none. */
function sentText(command: CaseCommand): { kind: DraftKind; text: string } | null {
  switch (command.type) {
    case 'case.reply':
      return { kind: 'reply', text: command.input.text }
    case 'case.note':
      return { kind: 'note', text: command.input.text }
    case 'case.edit_note':
      return { kind: `note:${command.input.base}`, text: command.input.text }
    case 'case.post_consult':
      return { kind: `consult:${command.input.consultId}`, text: command.input.text }
    case 'case.answer_ai':
      return { kind: `ai:${command.input.questionId}`, text: command.input.text ?? '' }
    case 'case.ask_consult':
      return { kind: 'ask', text: command.input.question }
    default:
      return null
  }
}

/** Removes the drafts of a case this desk may no longer show, but for answers to the questions that are left. */
export function removeDrafts(db: WritableDb, caseId: string, left: readonly Pick<Consult, 'id'>[] = []): void {
  const kept = left.map(({ id }): DraftKind => `consult:${id}`)
  db.run(
    'DELETE FROM draft WHERE case_id = ? AND kind NOT IN (SELECT value FROM json_each(?))',
    caseId,
    JSON.stringify(kept),
  )
}

/** Removes the drafts of all cases that are not on this desk. */
export function removeStrayDrafts(db: WritableDb): void {
  db.run('DELETE FROM draft WHERE case_id NOT IN (SELECT id FROM case_item)')
}

function removeDraft(db: WritableDb, caseId: string, kind: StoredDraft['kind']): void {
  db.run('DELETE FROM draft WHERE case_id = ? AND kind = ?', caseId, kind)
}
