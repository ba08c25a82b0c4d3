import { sql } from 'kysely'
import { type KnowledgeNote, type KnowledgeState, knowledgeNoteSchema } from '../../shared/knowledge/note.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

type Row = Pick<Tables['knowledge_note'], 'state' | 'revision' | 'document'> & { readonly solved: number }

/** Most notes that are read at once. */
const mostNotes = 2_000

const columns = sql`n.state, n.revision, n.document,
  (SELECT count(*)::int FROM knowledge_use u WHERE u.workspace_id = n.workspace_id AND u.note_id = n.id) AS solved`

/** Notes in these states: drafts first, then the newest. */
export async function listNotes(db: ReadableDb, states: readonly KnowledgeState[]): Promise<KnowledgeNote[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM knowledge_note n
    WHERE n.workspace_id = ${db.workspaceId} AND n.state = ANY(${states}::text[])
    ORDER BY n.state <> 'draft', n.at DESC, n.id LIMIT ${mostNotes}`.execute(db.trx)
  return rows.map(toNote)
}

/** A note, or null. */
export async function findNote(db: ReadableDb, id: string): Promise<KnowledgeNote | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM knowledge_note n
    WHERE n.workspace_id = ${db.workspaceId} AND n.id = ${id}`.execute(db.trx)
  return rows[0] ? toNote(rows[0]) : null
}

/** The note that is kept of a case and not retired, or null. */
export async function findNoteOfCase(db: ReadableDb, caseId: string): Promise<KnowledgeNote | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM knowledge_note n
    WHERE n.workspace_id = ${db.workspaceId} AND n.case_id = ${caseId} AND n.state <> 'retired'`.execute(db.trx)
  return rows[0] ? toNote(rows[0]) : null
}

/** Writes a new note; false when one of its id or of its case is there. */
export async function insertNote(db: WritableDb, note: KnowledgeNote): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO knowledge_note (workspace_id, id, case_id, state, revision, document, at)
    VALUES (${db.workspaceId}, ${note.id}, ${note.caseId}, ${note.state}, ${note.revision}, ${JSON.stringify(note)}, ${note.at})
    ON CONFLICT DO NOTHING`.execute(db.trx)
  return (numAffectedRows ?? 0n) > 0n
}

/** Writes a change on top of the revision it was made from; false when somebody was faster. */
export async function changeNote(db: WritableDb, note: KnowledgeNote): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE knowledge_note SET state = ${note.state}, revision = ${note.revision}, document = ${JSON.stringify(note)}
    WHERE workspace_id = ${db.workspaceId} AND id = ${note.id} AND revision = ${note.revision - 1}`.execute(db.trx)
  return (numAffectedRows ?? 0n) > 0n
}

/** Notes down that a note solved a case; the same again counts once. */
export async function addUse(
  db: WritableDb,
  use: { readonly noteId: string; readonly caseId: string; readonly byId: string; readonly at: Date },
): Promise<void> {
  await sql`
    INSERT INTO knowledge_use (workspace_id, note_id, case_id, by_id, at)
    VALUES (${db.workspaceId}, ${use.noteId}, ${use.caseId}, ${use.byId}, ${use.at})
    ON CONFLICT DO NOTHING`.execute(db.trx)
}

function toNote({ document, state, revision, solved }: Row): KnowledgeNote {
  return knowledgeNoteSchema.parse({ ...JSON.parse(document), state, revision, solved })
}
