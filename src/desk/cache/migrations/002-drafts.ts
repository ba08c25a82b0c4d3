import type { Migration } from './migration.ts'

/** What somebody began to write on a case and has not sent. `changed_at` is the desk's own clock, in milliseconds. */
export const drafts: Migration = {
  version: 2,
  schema(db) {
    db.exec(`
      CREATE TABLE draft (
        case_id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('reply', 'note')),
        text TEXT NOT NULL,
        changed_at INTEGER NOT NULL,
        PRIMARY KEY (case_id, kind)
      ) WITHOUT ROWID;
    `)
  },
}
