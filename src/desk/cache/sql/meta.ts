import { z } from 'zod'
import { sessionSchema } from '../../../shared/contract/backend.ts'
import { ownPresenceSchema } from '../../../shared/contract/desk.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** Small facts about the cache itself, one row each. */

const metaSchemas = {
  /** The feed is known up to here; without it the cache has to be loaded from the start. */
  cursor: z.number().int().min(0),
  /** What the member could see when the cache was loaded. */
  scope: z.string(),
  /** Who the cache belongs to; without tokens after signing out. */
  owner: sessionSchema.pick({ member: true, workspace: true }),
  tokens: sessionSchema.pick({ accessToken: true, refreshToken: true, expiresAt: true }),
  /** Server clock minus desk clock, in milliseconds, as last measured. */
  clock_skew: z.number(),
  /** What the member says of themselves, and whether the backend was told. */
  presence: ownPresenceSchema,
  /** Words of erased cases are still in the search index: it is to be written anew, or that is under way. */
  purge: z.enum(['wanted', 'going']),
} as const

type MetaKey = keyof typeof metaSchemas
type MetaValue<K extends MetaKey> = z.infer<(typeof metaSchemas)[K]>
export type Owner = MetaValue<'owner'>
export type Tokens = MetaValue<'tokens'>

const rowSchema = z.object({ value: z.string() }).optional()

/** The value of `key`, or null when it was never set. */
export function readMeta<K extends MetaKey>(db: ReadableDb, key: K): MetaValue<K> | null
export function readMeta(db: ReadableDb, key: MetaKey): unknown {
  const row = rowSchema.parse(db.get('SELECT value FROM meta WHERE key = ?', key))
  return row ? metaSchemas[key].parse(JSON.parse(row.value)) : null
}

export function writeMeta<K extends MetaKey>(db: WritableDb, key: K, value: MetaValue<K>): void {
  db.run('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value', key, JSON.stringify(value))
}

export function removeMeta(db: WritableDb, key: MetaKey): void {
  db.run('DELETE FROM meta WHERE key = ?', key)
}
