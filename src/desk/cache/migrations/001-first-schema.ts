import type { Migration } from './migration.ts'

/** Columns behind the sort key of every inbox index: filters read them without touching the row itself. */
const covered = 'status, severity, flag_bits, category_num, team_num'

const views = ['mine', 'team', 'at_risk', 'unaccepted', 'following'] as const

/**
 * The first schema. `case_item` holds what lists show and are sorted by, `case_doc` the documents, `case_text` the
 * search index (without the text itself), `tally` the counts, kept by triggers. `num` grows
 * with age: a load that goes from new to old only ever adds at the end, which halves its time and the file.
 * The index never merges within a commit (that would make one command in a hundred wait 70 ms): `tidyText` does it
 * in quiet moments. It keeps words per column, without their places: nobody asks for phrases, and it is a third smaller.
 */
export const firstSchema: Migration = {
  version: 1,
  schema(db) {
    db.exec(`
      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE label (num INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (kind, text));
      CREATE TABLE directory (id TEXT PRIMARY KEY, kind TEXT NOT NULL, doc TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE settings (key TEXT PRIMARY KEY, doc TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE case_item (
        num INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        reference TEXT NOT NULL,
        active INTEGER NOT NULL,
        mine INTEGER NOT NULL,
        team INTEGER NOT NULL,
        at_risk INTEGER NOT NULL,
        unaccepted INTEGER NOT NULL,
        following INTEGER NOT NULL,
        priority REAL NOT NULL,
        due_at INTEGER NOT NULL,
        at_risk_at INTEGER,
        received_at INTEGER NOT NULL,
        status INTEGER NOT NULL,
        severity INTEGER NOT NULL,
        flag_bits INTEGER NOT NULL,
        category_num INTEGER NOT NULL,
        team_num INTEGER NOT NULL,
        pending INTEGER NOT NULL,
        item TEXT NOT NULL
      );
      CREATE UNIQUE INDEX item_id ON case_item (id);
      CREATE UNIQUE INDEX item_reference ON case_item (reference);
      CREATE INDEX item_risk_ahead ON case_item (at_risk_at) WHERE at_risk_at IS NOT NULL;
      CREATE TABLE case_doc (
        num INTEGER PRIMARY KEY,
        version INTEGER NOT NULL,
        confirmed TEXT NOT NULL,
        shown TEXT,
        summary TEXT NOT NULL,
        text_hash TEXT
      );
      CREATE VIRTUAL TABLE case_text USING fts5 (
        subject, summary, transcript,
        content = '', contentless_delete = 1, detail = column, tokenize = 'unicode61 remove_diacritics 2'
      );
      INSERT INTO case_text (case_text, rank) VALUES ('automerge', 0), ('crisismerge', 1000);
      CREATE TABLE outbox (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        case_id TEXT NOT NULL,
        reference TEXT NOT NULL,
        type TEXT NOT NULL,
        command TEXT NOT NULL,
        seen_version INTEGER NOT NULL,
        desk_at TEXT NOT NULL,
        at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'accepted', 'refused')),
        handed INTEGER NOT NULL DEFAULT 0,
        result_version INTEGER,
        result_seq INTEGER,
        refusal TEXT
      );
      CREATE INDEX outbox_case ON outbox (case_id, position);
      CREATE INDEX outbox_state ON outbox (state, position);
      CREATE TABLE tally (
        views INTEGER NOT NULL,
        status INTEGER NOT NULL,
        severity INTEGER NOT NULL,
        active INTEGER NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (views, status, severity)
      ) WITHOUT ROWID;
    `)
    for (const view of [...views, 'all'] as const) {
      const where = view === 'all' ? '' : `WHERE ${view} = 1`
      db.exec(`
        CREATE INDEX item_${view}_priority ON case_item (active, priority, received_at, num, ${covered}) ${where};
        CREATE INDEX item_${view}_clock ON case_item (active, due_at, num, ${covered}) ${where};
        CREATE INDEX item_${view}_newest ON case_item (active, received_at, num, ${covered}) ${where};
      `)
    }
    const bits = (row: 'NEW' | 'OLD') => views.map((view, bit) => `${row}.${view} * ${2 ** bit}`).join(' + ')
    const add = `INSERT INTO tally VALUES (${bits('NEW')}, NEW.status, NEW.severity, NEW.active, 1)
      ON CONFLICT DO UPDATE SET n = n + 1;`
    const take = `UPDATE tally SET n = n - 1
      WHERE views = ${bits('OLD')} AND status = OLD.status AND severity = OLD.severity;`
    const counted = [...views, 'status', 'severity']
    db.exec(`
      CREATE TRIGGER tally_insert AFTER INSERT ON case_item BEGIN ${add} END;
      CREATE TRIGGER tally_delete AFTER DELETE ON case_item BEGIN ${take} END;
      CREATE TRIGGER tally_update AFTER UPDATE OF ${counted.join(', ')} ON case_item
        WHEN ${counted.map((column) => `OLD.${column} <> NEW.${column}`).join(' OR ')}
        BEGIN ${take} ${add} END;
    `)
  },
}
