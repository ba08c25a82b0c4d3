import { sql } from 'kysely'
import type { GuideState, GuideVersion, Person } from '../../shared/contract/guides.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

type Row = Omit<Tables['guide_version'], 'workspace_id' | 'document' | 'seq'> & { runs: number; running: number }

/** What is known of versions without their documents: newest first within a guide. `key` null: of every guide. */
export async function listGuideVersions(
  db: ReadableDb,
  { key, newest = false }: { readonly key: string | null; readonly newest?: boolean },
): Promise<GuideVersion[]> {
  const { rows } = await sql<Row>`
    SELECT ${newest ? sql`DISTINCT ON (v.key)` : sql``}
      v.key, v.version, v.title, v.state, v.note, v.by_id, v.by_name, v.at, v.ended_at,
      v.retired_by_id, v.retired_by_name, v.retire_note, v.restores,
      COALESCE(r.runs, 0)::int AS runs, COALESCE(r.running, 0)::int AS running
    FROM guide_version v
    LEFT JOIN (
      SELECT guide, version, count(*) AS runs, count(*) FILTER (WHERE state = 'running') AS running
      FROM guide_run
      WHERE workspace_id = ${db.workspaceId} AND ${key === null ? sql`true` : sql`guide = ${key}`}
      GROUP BY guide, version
    ) r ON r.guide = v.key AND r.version = v.version
    WHERE v.workspace_id = ${db.workspaceId} AND ${key === null ? sql`true` : sql`v.key = ${key}`}
    ORDER BY v.key, v.version DESC`.execute(db.trx)
  return rows.map(toVersion)
}

/** The text of one version's document, or null. */
export async function findGuideText(db: ReadableDb, key: string, version: number): Promise<string | null> {
  const row = await db.trx
    .selectFrom('guide_version')
    .select('document')
    .where('workspace_id', '=', db.workspaceId)
    .where('key', '=', key)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.document ?? null
}

/** A version named without its document. */
export interface GuideRef {
  readonly key: string
  readonly version: number
}

/** The texts of several versions' documents; those that are not there are left out. */
export async function listGuideTexts(
  db: ReadableDb,
  refs: readonly GuideRef[],
): Promise<(GuideRef & { readonly document: string })[]> {
  if (refs.length === 0) return []
  const { rows } = await sql<GuideRef & { document: string }>`
    SELECT v.key, v.version, v.document
    FROM json_to_recordset(${JSON.stringify(refs)}::json) AS wanted(key text, version int)
    JOIN guide_version v ON v.workspace_id = ${db.workspaceId} AND v.key = wanted.key AND v.version = wanted.version`.execute(
    db.trx,
  )
  return rows
}

/** The versions that new runs begin on. */
export async function listPublished(db: ReadableDb): Promise<(GuideRef & { readonly title: string })[]> {
  return db.trx
    .selectFrom('guide_version')
    .select(['key', 'version', 'title'])
    .where('workspace_id', '=', db.workspaceId)
    .where('state', '=', 'published')
    .orderBy('key')
    .execute()
}

/** Adds a published version; the one before must have been superseded. */
export async function insertGuideVersion(
  db: WritableDb,
  fresh: GuideRef & {
    readonly title: string
    readonly document: string
    readonly note: string
    readonly by: Person
    readonly at: Date
    readonly restores: number | null
    readonly seq: number
  },
): Promise<void> {
  const { by, ...rest } = fresh
  await db.trx
    .insertInto('guide_version')
    .values({ workspace_id: db.workspaceId, ...rest, state: 'published', by_id: by.id, by_name: by.name })
    .execute()
}

/** The version of this guide that is published gives way to another. */
export async function supersede(
  db: WritableDb,
  key: string,
  { at, seq }: { readonly at: Date; readonly seq: number },
): Promise<void> {
  await db.trx
    .updateTable('guide_version')
    .set({ state: 'superseded', ended_at: at, seq })
    .where('workspace_id', '=', db.workspaceId)
    .where('key', '=', key)
    .where('state', '=', 'published')
    .execute()
}

/** The guide is taken out of use with the version that is published. */
export async function retireVersion(
  db: WritableDb,
  key: string,
  { by, note, at, seq }: { readonly by: Person; readonly note: string; readonly at: Date; readonly seq: number },
): Promise<void> {
  await db.trx
    .updateTable('guide_version')
    .set({ state: 'retired', ended_at: at, seq, retired_by_id: by.id, retired_by_name: by.name, retire_note: note })
    .where('workspace_id', '=', db.workspaceId)
    .where('key', '=', key)
    .where('state', '=', 'published')
    .execute()
}

/** A version as the feed carries it. */
export interface SeqGuide extends GuideRef {
  readonly seq: number
  readonly state: GuideState
  readonly bytes: number
}

/** Versions whose state changed in (after, head], in the order of the log, at most `limit`, without their documents. */
export async function listGuideChanges(
  db: ReadableDb,
  page: { readonly after: number; readonly head: number; readonly limit: number },
): Promise<SeqGuide[]> {
  const { rows } = await sql<SeqGuide>`
    SELECT key, version, seq, state, octet_length(document) AS bytes FROM guide_version
    WHERE workspace_id = ${db.workspaceId} AND seq > ${page.after} AND seq <= ${page.head}
    ORDER BY seq LIMIT ${page.limit}`.execute(db.trx)
  return rows
}

/**
 * What a fresh desk needs, in the order of the log: what is published, what runs of cases still worked on go by, and
 * what gave way since `since`.
 */
export async function listGuidesForDesk(
  db: ReadableDb,
  { head, since }: { readonly head: number; readonly since: Date },
): Promise<SeqGuide[]> {
  const { rows } = await sql<SeqGuide>`
    SELECT v.key, v.version, v.seq, v.state, octet_length(v.document) AS bytes FROM guide_version v
    WHERE v.workspace_id = ${db.workspaceId} AND v.seq <= ${head} AND (
      v.state = 'published' OR v.ended_at >= ${since} OR EXISTS (
        SELECT 1 FROM guide_run r JOIN case_state c ON c.workspace_id = r.workspace_id AND c.id = r.case_id
        WHERE r.workspace_id = v.workspace_id AND r.state = 'running' AND c.active
          AND r.entered @> ARRAY[v.key || ' ' || v.version]
      ))
    ORDER BY v.seq`.execute(db.trx)
  return rows
}

function toVersion(row: Row): GuideVersion {
  return {
    key: row.key,
    version: row.version,
    title: row.title,
    state: row.state,
    note: row.note,
    by: { id: row.by_id, name: row.by_name },
    at: row.at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    retired:
      row.retired_by_name === null
        ? null
        : { by: { id: row.retired_by_id, name: row.retired_by_name }, note: row.retire_note ?? '' },
    restores: row.restores,
    runs: row.runs,
    running: row.running,
  }
}
