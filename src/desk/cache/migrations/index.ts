import { CacheError } from '../cache-errors.ts'
import type { Connection } from '../db.ts'
import { firstSchema } from './001-first-schema.ts'
import { drafts } from './002-drafts.ts'
import { approvals } from './003-approvals.ts'
import { alerts } from './004-alerts.ts'
import { guides } from './005-guides.ts'
import { asked } from './006-asked.ts'
import { attachments } from './007-attachments.ts'
import { together } from './008-together.ts'
import type { Migration } from './migration.ts'

/** Every step there is, oldest first. */
export const migrations: readonly Migration[] = [
  firstSchema,
  drafts,
  approvals,
  alerts,
  guides,
  asked,
  attachments,
  together,
]

/** Brings a cache to the newest schema, each step in a transaction of its own. */
export function migrate(connection: Connection, steps: readonly Migration[] = migrations): void {
  const at = Number(connection.pragma('user_version'))
  const newest = steps.at(-1)?.version ?? 0
  if (at > newest) {
    throw new CacheError(
      'newer',
      'The local cache was written by a newer Tierdesk. Update this one, then start it again.',
    )
  }
  for (const step of steps) {
    if (step.version <= at) continue
    connection.transaction((db) => {
      step.schema(db)
      step.data?.(db)
      db.exec(`PRAGMA user_version = ${step.version}`)
    })
  }
}
