import type { Migration } from './migration.ts'

/**
 * Files on notes and posts: those on their way to the backend, and those fetched from it. They lie in parts, so that
 * none has to be in memory or in one transaction as a whole, and go with their case.
 */
export const attachments: Migration = {
  version: 7,
  schema(db) {
    db.exec(`
      CREATE TABLE attachment (
        num INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        case_id TEXT NOT NULL,
        -- Where it is being added; null: it was fetched.
        slot TEXT,
        -- The command of the outbox that names it.
        command_id TEXT,
        name TEXT NOT NULL,
        type TEXT,
        size INTEGER NOT NULL,
        sha256 TEXT,
        state TEXT NOT NULL CHECK (state IN ('adding', 'waiting', 'uploaded', 'refused', 'kept')),
        here INTEGER NOT NULL,
        sent INTEGER NOT NULL,
        problem TEXT,
        -- The desk's own clock, in milliseconds.
        used_at INTEGER NOT NULL
      );
      CREATE INDEX attachment_of_case ON attachment (case_id);
      CREATE INDEX attachment_of_command ON attachment (command_id) WHERE command_id IS NOT NULL;
      CREATE INDEX attachment_by_state ON attachment (state, used_at);
      CREATE TABLE attachment_part (
        file INTEGER NOT NULL,
        n INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (file, n)
      );
      CREATE TRIGGER attachment_gone AFTER DELETE ON attachment
      BEGIN DELETE FROM attachment_part WHERE file = old.num; END;
    `)
  },
}
