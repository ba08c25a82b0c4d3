import type { Migration } from './migration.ts'

/**
 * Guides as the feed brings them: the published versions, and earlier ones that runs still go on with. What a desk of
 * an earlier release passed over in the feed it would never hear of again, so the cache is loaded anew, once.
 */
export const guides: Migration = {
  version: 5,
  schema(db) {
    db.exec(`
      CREATE TABLE guide (
        key TEXT NOT NULL,
        version INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('published', 'superseded', 'retired')),
        doc TEXT NOT NULL,
        PRIMARY KEY (key, version)
      ) WITHOUT ROWID;
    `)
  },
  data(db) {
    db.run(`DELETE FROM meta WHERE key = 'cursor'`)
  },
}
