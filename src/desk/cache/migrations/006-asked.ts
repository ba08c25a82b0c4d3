import type { Migration } from './migration.ts'

/** Columns behind the sort key of every inbox index, as in the first schema. */
const covered = 'status, severity, flag_bits, category_num, team_num'

const views = ['mine', 'team', 'at_risk', 'unaccepted', 'following', 'approvals', 'asked', 'whole'] as const

/**
 * The view of what this member is asked by colleagues, and a mark on the cases that are seen whole: those seen only as
 * far as a question goes stand in that view and in no other, so the view of all cases has a mark and a bit too. No
 * question is older than this schema: every row that is here is seen whole and asks nothing. What a newer backend told a
 * desk of an earlier release of questions was dropped there, so the cache is loaded anew, once.
 */
export const asked: Migration = {
  version: 6,
  schema(db) {
    db.exec(`
      ALTER TABLE case_item ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE case_item ADD COLUMN whole INTEGER NOT NULL DEFAULT 1;
    `)
    for (const [name, mark] of [
      ['asked', 'asked'],
      ['all', 'whole'],
    ] as const)
      db.exec(`
        DROP INDEX IF EXISTS item_${name}_priority;
        DROP INDEX IF EXISTS item_${name}_clock;
        DROP INDEX IF EXISTS item_${name}_newest;
        CREATE INDEX item_${name}_priority ON case_item (active, priority, received_at, num, ${covered}) WHERE ${mark} = 1;
        CREATE INDEX item_${name}_clock ON case_item (active, due_at, num, ${covered}) WHERE ${mark} = 1;
        CREATE INDEX item_${name}_newest ON case_item (active, received_at, num, ${covered}) WHERE ${mark} = 1;
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
  data(db) {
    db.exec(`
      DELETE FROM tally;
      INSERT INTO tally (views, status, severity, active, n)
        SELECT ${views.map((view, bit) => `${view} * ${2 ** bit}`).join(' + ')}, status, severity, active, count(*)
        FROM case_item GROUP BY 1, 2, 3, 4;
      DELETE FROM meta WHERE key = 'cursor';
    `)
  },
}
