import { z } from 'zod'
import { type WorkspaceSettings, workspaceSettingsSchema } from '../../../shared/contract/feed.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** The workspace's policies as the backend last sent them. */

const rowSchema = z.object({ doc: z.string() }).optional()

export function putSettings(db: WritableDb, settings: WorkspaceSettings): void {
  db.run(
    `INSERT INTO settings VALUES ('workspace', ?) ON CONFLICT DO UPDATE SET doc = excluded.doc`,
    JSON.stringify(settings),
  )
}

/** The settings, or null before the first load has brought them. */
export function readSettings(db: ReadableDb): WorkspaceSettings | null {
  const row = rowSchema.parse(db.get(`SELECT doc FROM settings WHERE key = 'workspace'`))
  return row ? workspaceSettingsSchema.parse(JSON.parse(row.doc)) : null
}
