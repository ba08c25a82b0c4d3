import type { Migration } from './migration.ts'

/**
 * What this member was told of. `unsent` is a sum of 1 (delivered), 2 (seen) and 4 (acted on): what became of it at
 * this desk that the backend has not heard yet. `raised_at` in milliseconds since 1970.
 */
export const alerts: Migration = {
  version: 4,
  schema(db) {
    db.exec(`
      CREATE TABLE alert (
        id TEXT PRIMARY KEY,
        raised_at INTEGER NOT NULL,
        case_id TEXT,
        doc TEXT NOT NULL,
        unsent INTEGER NOT NULL DEFAULT 0
      ) WITHOUT ROWID;
      CREATE INDEX alert_newest ON alert (raised_at, id);
      CREATE INDEX alert_of_case ON alert (case_id) WHERE case_id IS NOT NULL;
      CREATE INDEX alert_unsent ON alert (id) WHERE unsent > 0;
    `)
  },
}
