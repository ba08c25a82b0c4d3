import type { WritableDb } from '../db.ts'

/** One step of the cache's schema. Steps are never changed once released; a new one is added. */
export interface Migration {
  /** Counts from 1 without gaps. */
  readonly version: number
  /** Tables, indexes, triggers. */
  schema(db: WritableDb): void
  /** What has to happen to rows that are there already; may run twice with the same effect. */
  data?(db: WritableDb): void
}
