import type { Migration } from './migration.ts'

/** Columns behind the sort key of every inbox index, as in the first schema. */
const covered = 'status, severity, flag_bits, category_num, team_num'

const views = ['mine', 'team', 'at_risk', 'unaccepted', 'following', 'approvals', 'asked', 'whole', 'snoozed'] as const

/**
 * Cases the member put aside: a view of their own, and `back_at` (milliseconds since 1970), when each comes back by
 * itself. Nothing is older than this schema, so no row that is here is put aside. Drafts may be of any kind from here
 * on: an edit of a note, a post on a question.
 */
export const together: Migration = {
  version: 8,
  schema(db) {
    db.exec(`
      ALTER TABLE case_item ADD COLUMN snoozed INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE case_item ADD COLUMN back_at INTEGER;
      CREATE INDEX item_snoozed_priority ON case_item (active, priority, received_at, num, ${covered}) WHERE snoozed = 1;
      CREATE INDEX item_snoozed_clock ON case_item (active, due_at, num, ${covered}) WHERE snoozed = 1;
      CREATE INDEX item_snoozed_newest ON case_item (active, received_at, num, ${covered}) WHERE snoozed = 1;
      CREATE INDEX item_back_ahead ON case_item (back_at) WHERE back_at IS NOT NULL;
      ALTER TABLE draft RENAME TO draft_before;
      CREATE TABLE draft (
        case_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        changed_at INTEGER NOT NULL,
        PRIMARY KEY (case_id, kind)
      ) WITHOUT ROWID;
      INSERT INTO draft SELECT case_id, kind, text, changed_at FROM draft_before;
      DROP TABLE draft_before;
    `)
    const bits = (row: 'NEW' | 'OLD') => views.map((view, bit) => `${row}.${view} * ${2 ** bit}`).join(' + ')
    const add = `INSERT INTO tally VALUES (${bits('NEW')}, NEW.status, NEW.severity, NEW.active, 1)
      ON CONFLICT DO UPDATE SET n = n + 1;`
    const take = `UPDATE tally SET n = n - 1
      WHERE views = ${bits('OLD')} AND status = OLD.status AND severity = OLD.severity;`
    const counted = [...views, 'status', 'severity']
    db.exec(`
      DROP TRIGGER tally_insert;
      DROP TRIGGER tally_delete;
      DROP TRIGGER tally_update;
      CREATE TRIGGER tally_insert AFTER INSERT ON case_item BEGIN ${add} END;
      CREATE TRIGGER tally_delete AFTER DELETE ON case_item BEGIN ${take} END;
      CREATE TRIGGER tally_update AFTER UPDATE OF ${counted.join(', ')} ON case_item
        WHEN ${counted.map((column) => `OLD.${column} <> NEW.${column}`).join(' OR ')}
        BEGIN ${take} ${add} END;
    `)
  },
}
