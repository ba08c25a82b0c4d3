import type { Migration } from './migration.ts'

/** Columns behind the sort key of every inbox index, as in the first schema. */
const covered = 'status, severity, flag_bits, category_num, team_num'

const views = ['mine', 'team', 'at_risk', 'unaccepted', 'following', 'approvals'] as const

/**
 * The view of requests that wait for this member's answer: a mark on each row, its indexes, and a bit of its own in
 * the counts. Requests are younger than this schema, so no row that is here already has one.
 */
export const approvals: Migration = {
  version: 3,
  schema(db) {
    db.exec(`
      ALTER TABLE case_item ADD COLUMN approvals INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX item_approvals_priority ON case_item (active, priority, received_at, num, ${covered}) WHERE approvals = 1;
      CREATE INDEX item_approvals_clock ON case_item (active, due_at, num, ${covered}) WHERE approvals = 1;
      CREATE INDEX item_approvals_newest ON case_item (active, received_at, num, ${covered}) WHERE approvals = 1;
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
