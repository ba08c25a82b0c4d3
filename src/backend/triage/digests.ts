import { sql } from 'kysely'
import { z } from 'zod'
import { buildDigestIndex, type Digest, type DigestIndex } from '../../shared/triage/signals/related.ts'
import type { ReadableDb, WritableDb } from '../db/transaction.ts'

/** How far back digests are kept, in hours: the window of a cluster and the time before it that tells what is usual. */
const keptHours = 5 * 24
/** Most digests compared with a new case, the newest first. */
const maxDigests = 20_000

const digestSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  product: z.string().nullable(),
  category: z.string(),
  country: z.string().nullable(),
  receivedAt: z.string(),
  words: z.array(z.string()),
})

/** Adds the digests of new cases, and lets go of those too old to matter. */
export async function putDigests(db: WritableDb, digests: readonly Digest[], now: Date): Promise<void> {
  if (digests.length === 0) return
  const rows = digests.map((digest) => ({ ...digest, document: JSON.stringify(digest) }))
  await sql`
    INSERT INTO case_digest (workspace_id, case_id, received_at, document)
    SELECT ${db.workspaceId}, d."caseId", d."receivedAt", d.document
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS d("caseId" uuid, "receivedAt" timestamptz, document text)
    ON CONFLICT DO NOTHING`.execute(db.trx)
  const oldest = new Date(now.getTime() - 2 * keptHours * 3_600_000)
  await db.trx
    .deleteFrom('case_digest')
    .where('workspace_id', '=', db.workspaceId)
    .where('received_at', '<', oldest)
    .execute()
}

/** The digests around a moment, ready to be compared with. */
export async function readDigestIndex(db: ReadableDb, around: Date, fresh: readonly Digest[]): Promise<DigestIndex> {
  const from = new Date(around.getTime() - keptHours * 3_600_000)
  const rows = await db.trx
    .selectFrom('case_digest')
    .select('document')
    .where('workspace_id', '=', db.workspaceId)
    .where('received_at', '>=', from)
    .orderBy('received_at', 'desc')
    .limit(maxDigests)
    .execute()
  const stored = rows.map(({ document }): Digest => digestSchema.parse(JSON.parse(document)))
  const known = new Set(stored.map(({ caseId }) => caseId))
  return buildDigestIndex([...stored, ...fresh.filter(({ caseId }) => !known.has(caseId))])
}
