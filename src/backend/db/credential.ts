import { sql } from 'kysely'
import { type Member, memberSchema } from '../../shared/access/directory.ts'
import { emailKey } from './directory.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** The active member with this e-mail address and their password's hash. */
export async function findCredential(
  db: ReadableDb,
  email: string,
): Promise<{ member: Member; passwordHash: string } | null> {
  const row = await db.trx
    .selectFrom('member')
    .innerJoin('credential', (join) =>
      join.onRef('credential.workspace_id', '=', 'member.workspace_id').onRef('credential.member_id', '=', 'member.id'),
    )
    .select(['member.document', 'credential.password_hash'])
    .where('member.workspace_id', '=', db.workspaceId)
    .where('member.email_key', '=', emailKey(email))
    .where('member.active', '=', true)
    .executeTakeFirst()
  return row ? { member: memberSchema.parse(JSON.parse(row.document)), passwordHash: row.password_hash } : null
}

/** Gives each of these members a password. */
export async function putCredentials(
  db: WritableDb,
  memberIds: readonly string[],
  passwordHash: string,
): Promise<void> {
  await sql`
    INSERT INTO credential (workspace_id, member_id, password_hash)
    SELECT ${db.workspaceId}, id, ${passwordHash} FROM unnest(${memberIds}::uuid[]) AS id
    ON CONFLICT (workspace_id, member_id) DO UPDATE SET password_hash = excluded.password_hash`.execute(db.trx)
}
