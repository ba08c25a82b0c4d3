import { z } from 'zod'
import { type Case, caseSchema } from '../../../shared/case/state.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** The documents: `confirmed` as the backend sent it, `shown` beside it while commands of this desk wait on top. */

const versionRowSchema = z.object({ num: z.number(), version: z.number() }).optional()
const confirmedRowSchema = z.object({ num: z.number(), confirmed: z.string() }).optional()
const shownRowSchema = z.object({ num: z.number(), version: z.number(), shown: z.string() }).optional()
const markRowSchema = z.object({ text_hash: z.string().nullable() }).optional()
const summaryRowSchema = z.object({ num: z.number(), summary: z.string(), doc: z.string() })

const byId = 'num = (SELECT num FROM case_item WHERE id = ?)'

/** Number and confirmed version of a case, or null when it is not here. */
export function findConfirmedVersion(db: ReadableDb, caseId: string): { num: number; version: number } | null {
  return versionRowSchema.parse(db.get(`SELECT num, version FROM case_doc WHERE ${byId}`, caseId)) ?? null
}

export function readConfirmed(db: ReadableDb, caseId: string): { num: number; state: Case } | null {
  const row = confirmedRowSchema.parse(db.get(`SELECT num, confirmed FROM case_doc WHERE ${byId}`, caseId))
  return row ? { num: row.num, state: caseSchema.parse(JSON.parse(row.confirmed)) } : null
}

/** The case as this desk shows it, and the confirmed version underneath. */
export function readShown(
  db: ReadableDb,
  caseId: string,
): { num: number; confirmedVersion: number; state: Case } | null {
  const sql = `SELECT num, version, coalesce(shown, confirmed) AS shown FROM case_doc WHERE ${byId}`
  const row = shownRowSchema.parse(db.get(sql, caseId))
  return row ? { num: row.num, confirmedVersion: row.version, state: caseSchema.parse(JSON.parse(row.shown)) } : null
}

/** The hash of the text last indexed, or null when it is unknown. */
export function readTextHash(db: ReadableDb, num: number): string | null {
  return markRowSchema.parse(db.get('SELECT text_hash FROM case_doc WHERE num = ?', num))?.text_hash ?? null
}

export function putConfirmed(
  db: WritableDb,
  doc: { readonly num: number; readonly version: number; readonly confirmed: string },
): void {
  db.run(
    `INSERT INTO case_doc (num, version, confirmed, shown, summary, text_hash) VALUES (?, ?, ?, NULL, '', NULL)
     ON CONFLICT (num) DO UPDATE SET version = excluded.version, confirmed = excluded.confirmed, shown = NULL`,
    doc.num,
    doc.version,
    doc.confirmed,
  )
}

/** Sets what is shown on top of the confirmed document; null shows the confirmed one. */
export function putShown(db: WritableDb, num: number, shown: string | null): void {
  db.run('UPDATE case_doc SET shown = ? WHERE num = ?', shown, num)
}

/** Keeps the summary lists quote from, and the hash of the text that was indexed with it. */
export function putSummary(
  db: WritableDb,
  num: number,
  text: { readonly summary: string; readonly hash: string },
): void {
  db.run('UPDATE case_doc SET summary = ?, text_hash = ? WHERE num = ?', text.summary, text.hash, num)
}

/** Summary and shown document of the given cases, for quoting from them. */
export function listSummaries(
  db: ReadableDb,
  nums: readonly number[],
): { num: number; summary: string; doc: string }[] {
  return db
    .all(
      `SELECT num, summary, coalesce(shown, confirmed) AS doc FROM case_doc
       WHERE num IN (SELECT value FROM json_each(?))`,
      JSON.stringify(nums),
    )
    .map((row) => summaryRowSchema.parse(row))
}

export function removeDoc(db: WritableDb, num: number): void {
  db.run('DELETE FROM case_doc WHERE num = ?', num)
}
