import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../db.ts'

/** What was last heard of colleagues, for when the backend cannot be asked. */

/** `floor`: who is there with what load; `experts`: who knows what. */
export type FactsKey = 'floor' | 'experts' | 'knowledge'

const rowSchema = z.object({ doc: z.string() }).optional()

export function putFacts(db: WritableDb, key: FactsKey, facts: object): void {
  db.run('INSERT INTO settings VALUES (?, ?) ON CONFLICT DO UPDATE SET doc = excluded.doc', key, JSON.stringify(facts))
}

/** The facts, or null before any were heard; what an earlier release kept in another shape counts for none. */
export function readFacts<T>(db: ReadableDb, key: FactsKey, schema: z.ZodType<T>): T | null {
  const row = rowSchema.parse(db.get('SELECT doc FROM settings WHERE key = ?', key))
  return row ? (schema.safeParse(JSON.parse(row.doc)).data ?? null) : null
}
