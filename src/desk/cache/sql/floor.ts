import { z } from 'zod'
import { type FloorFacts, floorFactsSchema } from '../../../shared/routing/facts.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** What was last heard of colleagues, for ranking without the backend. */

const rowSchema = z.object({ doc: z.string() }).optional()

export function putFloor(db: WritableDb, facts: FloorFacts): void {
  db.run(`INSERT INTO settings VALUES ('floor', ?) ON CONFLICT DO UPDATE SET doc = excluded.doc`, JSON.stringify(facts))
}

/** The facts, or null before any were heard; what an earlier release kept in another shape counts for none. */
export function readFloor(db: ReadableDb): FloorFacts | null {
  const row = rowSchema.parse(db.get(`SELECT doc FROM settings WHERE key = 'floor'`))
  return row ? (floorFactsSchema.safeParse(JSON.parse(row.doc)).data ?? null) : null
}
