import { z } from 'zod'
import type { AlertMarks } from '../../shared/alerts/alert.ts'
import { type CarriedFile, carriedFiles, rescuedFiles, writeFiles } from './carry-files.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { markAlerts, unsentMarks } from './sql/alert.ts'
import { listDrafts, putDraft, type StoredDraft } from './sql/draft.ts'
import { type Owner, readMeta, type Tokens, writeMeta } from './sql/meta.ts'
import { addOutboxEntry, listOutbox, type OutboxEntry, parseOutboxRow } from './sql/outbox.ts'

/** What exists only at this desk and must outlive its cache: who is signed in, the outbox, drafts, and files on their way. */
export interface CarryOver {
  readonly owner: Owner | null
  readonly tokens: Tokens | null
  readonly outbox: readonly OutboxEntry[]
  readonly drafts: readonly StoredDraft[]
  /** What was done with alerts and the backend has not heard. */
  readonly marks: AlertMarks
  /** Files on their way to the backend. */
  readonly files: readonly CarriedFile[]
}

/** Everything worth keeping of a healthy cache. */
export function readCarryOver(db: ReadableDb): CarryOver {
  return {
    owner: readMeta(db, 'owner'),
    tokens: readMeta(db, 'tokens'),
    outbox: listOutbox(db),
    drafts: listDrafts(db),
    marks: unsentMarks(db, mostMarks),
    files: carriedFiles(db),
  }
}

/** Everything still readable of a damaged cache; rows are tried one by one where the table cannot be read through. */
export function rescueCarryOver(db: ReadableDb): CarryOver {
  return {
    owner: attempt(() => readMeta(db, 'owner')),
    tokens: attempt(() => readMeta(db, 'tokens')),
    outbox: attempt(() => listOutbox(db)) ?? rescueOutbox(db),
    drafts: attempt(() => listDrafts(db)) ?? [],
    marks: attempt(() => unsentMarks(db, mostMarks)) ?? noMarks,
    files: attempt(() => rescuedFiles(db)) ?? [],
  }
}

/** Puts it into a new cache. */
export function writeCarryOver(db: WritableDb, kept: CarryOver): void {
  if (kept.owner) writeMeta(db, 'owner', kept.owner)
  if (kept.tokens) writeMeta(db, 'tokens', kept.tokens)
  for (const entry of kept.outbox) addOutboxEntry(db, entry)
  for (const draft of kept.drafts) putDraft(db, draft)
  writeFiles(db, kept.files)
  const at = new Date().toISOString()
  for (const mark of ['seen', 'acted'] as const) markAlerts(db, kept.marks[mark], mark, at)
}

const mostMarks = 500
export const noMarks: AlertMarks = { delivered: [], seen: [], acted: [] }

const lastSchema = z.object({ seq: z.number() })

function rescueOutbox(db: ReadableDb): OutboxEntry[] {
  const last = attempt(() => lastSchema.parse(db.get(`SELECT seq FROM sqlite_sequence WHERE name = 'outbox'`)).seq) ?? 0
  const found: OutboxEntry[] = []
  for (let position = 1; position <= last; position += 1) {
    const entry = attempt(() => {
      const row = db.get('SELECT * FROM outbox WHERE position = ?', position)
      return row ? parseOutboxRow(row) : null
    })
    if (entry) found.push(entry)
  }
  return found
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
