import { z } from 'zod'
import { type CaseCommand, caseCommandSchema } from '../../../shared/case/commands/index.ts'
import { type Refusal, refusalSchema } from '../../../shared/case/decision.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** Commands of this desk on their way. A row leaves only by the server's answer or the agent's own discard. */

const stateSchema = z.enum(['waiting', 'sent', 'accepted', 'refused'])
export type OutboxState = z.infer<typeof stateSchema>

/** A command in the outbox. */
export interface OutboxEntry {
  /** Order of issue; entries of one case are sent in it. */
  readonly position: number
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly command: CaseCommand
  /** The confirmed version on screen when it was issued. */
  readonly seenVersion: number
  /** The desk's own clock then. */
  readonly deskAt: string
  /** The same moment by the server's clock, as far as the desk could tell: what the screen shows. */
  readonly at: string
  readonly state: OutboxState
  /** True from the moment the network may have seen it. */
  readonly handed: boolean
  /** Version of the case and place in the feed once accepted. */
  readonly resultVersion: number | null
  readonly resultSeq: number | null
  readonly refusal: Refusal | null
}

const rowSchema = z.object({
  position: z.number(),
  id: z.string(),
  case_id: z.string(),
  reference: z.string(),
  command: z.string(),
  seen_version: z.number(),
  desk_at: z.string(),
  at: z.string(),
  state: stateSchema,
  handed: z.number(),
  result_version: z.number().nullable(),
  result_seq: z.number().nullable(),
  refusal: z.string().nullable(),
})
const countSchema = z.object({ n: z.number() })
const caseIdSchema = z.object({ case_id: z.string() })

/** One stored row as an entry; throws when it is not one. */
export function parseOutboxRow(raw: unknown): OutboxEntry {
  const row = rowSchema.parse(raw)
  return {
    position: row.position,
    id: row.id,
    caseId: row.case_id,
    reference: row.reference,
    command: caseCommandSchema.parse(JSON.parse(row.command)),
    seenVersion: row.seen_version,
    deskAt: row.desk_at,
    at: row.at,
    state: row.state,
    handed: row.handed === 1,
    resultVersion: row.result_version,
    resultSeq: row.result_seq,
    refusal: row.refusal ? refusalSchema.parse(JSON.parse(row.refusal)) : null,
  }
}

/** Adds an entry at the end, or at its old position when it is brought over from another file. */
export function addOutboxEntry(
  db: WritableDb,
  entry: Omit<OutboxEntry, 'position'> & { readonly position?: number },
): void {
  db.run(
    `INSERT INTO outbox (position, id, case_id, reference, type, command, seen_version, desk_at, at, state, handed,
       result_version, result_seq, refusal)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    entry.position ?? null,
    entry.id,
    entry.caseId,
    entry.reference,
    entry.command.type,
    JSON.stringify(entry.command),
    entry.seenVersion,
    entry.deskAt,
    entry.at,
    entry.state,
    entry.handed ? 1 : 0,
    entry.resultVersion,
    entry.resultSeq,
    entry.refusal ? JSON.stringify(entry.refusal) : null,
  )
}

export function getOutboxEntry(db: ReadableDb, id: string): OutboxEntry | null {
  const row = db.get('SELECT * FROM outbox WHERE id = ?', id)
  return row ? parseOutboxRow(row) : null
}

/** Every entry, oldest first. */
export function listOutbox(db: ReadableDb): OutboxEntry[] {
  return db.all('SELECT * FROM outbox ORDER BY position').map(parseOutboxRow)
}

/** The entries of a case that change what is shown of it: everything but the refused ones, oldest first. */
export function listApplied(db: ReadableDb, caseId: string): OutboxEntry[] {
  return db
    .all(`SELECT * FROM outbox WHERE case_id = ? AND state <> 'refused' ORDER BY position`, caseId)
    .map(parseOutboxRow)
}

/** Entries without an answer, oldest first; at most `limit`, and none of the cases in `except`. */
export function listUnanswered(db: ReadableDb, limit: number, except: readonly string[] = []): OutboxEntry[] {
  return db
    .all(
      `SELECT * FROM outbox
       WHERE state IN ('waiting', 'sent') AND case_id NOT IN (SELECT value FROM json_each(?))
       ORDER BY position LIMIT ?`,
      JSON.stringify(except),
      limit,
    )
    .map(parseOutboxRow)
}

/**
 * The same without those that must wait: for a file the backend does not have yet, or behind a command of their case
 * that does.
 */
export function listSendable(db: ReadableDb, limit: number, except: readonly string[] = []): OutboxEntry[] {
  return db
    .all(
      `SELECT * FROM outbox AS o
       WHERE state IN ('waiting', 'sent') AND case_id NOT IN (SELECT value FROM json_each(?))
         AND NOT EXISTS (
           SELECT 1 FROM attachment AS a JOIN outbox AS held ON held.id = a.command_id
           WHERE a.state = 'waiting' AND held.case_id = o.case_id AND held.position <= o.position)
       ORDER BY position LIMIT ?`,
      JSON.stringify(except),
      limit,
    )
    .map(parseOutboxRow)
}

/** Refused entries, oldest first. */
export function listRefused(db: ReadableDb): OutboxEntry[] {
  return db.all(`SELECT * FROM outbox WHERE state = 'refused' ORDER BY position`).map(parseOutboxRow)
}

/** Cases with anything in the outbox. */
export function listOutboxCases(db: ReadableDb): string[] {
  return db.all('SELECT DISTINCT case_id FROM outbox').map((row) => caseIdSchema.parse(row).case_id)
}

export function countOutbox(db: ReadableDb, ...states: readonly OutboxState[]): number {
  const row = db.get(
    'SELECT count(*) AS n FROM outbox WHERE state IN (SELECT value FROM json_each(?))',
    JSON.stringify(states),
  )
  return countSchema.parse(row).n
}

/** Marks entries as handed to the network: durable before the first byte leaves. */
export function markHanded(db: WritableDb, ids: readonly string[]): void {
  for (const id of ids) db.run(`UPDATE outbox SET state = 'sent', handed = 1 WHERE id = ? AND state = 'waiting'`, id)
}

export function markAccepted(db: WritableDb, id: string, result: { version: number; seq: number }): void {
  db.run(
    `UPDATE outbox SET state = 'accepted', result_version = ?, result_seq = ? WHERE id = ?`,
    result.version,
    result.seq,
    id,
  )
}

export function markRefused(db: WritableDb, id: string, refusal: Refusal): void {
  db.run(`UPDATE outbox SET state = 'refused', refusal = ? WHERE id = ?`, JSON.stringify(refusal), id)
}

export function removeOutboxEntry(db: WritableDb, id: string): void {
  db.run('DELETE FROM outbox WHERE id = ?', id)
}

/** Drops accepted entries of a case whose effect the confirmed state has: those up to `version`. */
export function settleByVersion(db: WritableDb, caseId: string, version: number): number {
  return db.run(`DELETE FROM outbox WHERE case_id = ? AND state = 'accepted' AND result_version <= ?`, caseId, version)
}

/** Drops accepted entries whose effect the confirmed states have that are here. */
export function settleByConfirmed(db: WritableDb): void {
  db.run(
    `DELETE FROM outbox WHERE state = 'accepted' AND result_version <=
       (SELECT d.version FROM case_item i JOIN case_doc d ON d.num = i.num WHERE i.id = outbox.case_id)`,
  )
}

/** Drops accepted entries the feed has passed; the ids of their cases are answered, for showing them anew. */
export function settleBySeq(db: WritableDb, cursor: number): string[] {
  return db
    .all(`DELETE FROM outbox WHERE state = 'accepted' AND result_seq <= ? RETURNING case_id`, cursor)
    .map((row) => caseIdSchema.parse(row).case_id)
}
