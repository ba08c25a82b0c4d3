import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../db.ts'

/** Words that repeat on many rows (team ids, categories) as small numbers, so that indexes can carry them. */

export type LabelKind = 'team' | 'category'

const rowSchema = z.object({ num: z.number() }).optional()

/** The number of a word, or null when no case ever carried it. */
export function findLabel(db: ReadableDb, kind: LabelKind, text: string): number | null {
  return rowSchema.parse(db.get('SELECT num FROM label WHERE kind = ? AND text = ?', kind, text))?.num ?? null
}

/** The number of a word, given one when it is new. */
export function takeLabel(db: WritableDb, kind: LabelKind, text: string): number {
  const known = findLabel(db, kind, text)
  if (known !== null) return known
  db.run('INSERT INTO label (kind, text) VALUES (?, ?)', kind, text)
  return takeLabel(db, kind, text)
}
