import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from './tables.ts'
import { atTheDoor, type ReadableDb, type WritableDb } from './transaction.ts'

export interface RefreshTokenRow {
  readonly hash: string
  readonly memberId: string
  readonly familyId: string
  readonly deskId: string
  readonly expiresAt: Date
  readonly usedAt: Date | null
  readonly revokedAt: Date | null
}

/** Which workspace a token belongs to. */
export async function findTokenWorkspace(db: Kysely<Tables>, hash: string): Promise<string | null> {
  const row = await atTheDoor(db, (trx) =>
    trx.selectFrom('refresh_token').select('workspace_id').where('hash', '=', hash).executeTakeFirst(),
  )
  return row?.workspace_id ?? null
}

/** The token, locked: two exchanges of the same token come one after the other. */
export async function lockToken(db: WritableDb, hash: string): Promise<RefreshTokenRow | null> {
  const row = await tokenWith(db, hash).forUpdate().executeTakeFirst()
  return row ? toToken(row) : null
}

/** The token as it stands, not locked. */
export async function findToken(db: ReadableDb, hash: string): Promise<RefreshTokenRow | null> {
  const row = await tokenWith(db, hash).executeTakeFirst()
  return row ? toToken(row) : null
}

function tokenWith(db: ReadableDb, hash: string) {
  return db.trx
    .selectFrom('refresh_token')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where('hash', '=', hash)
}

function toToken(row: Selectable<Tables['refresh_token']>): RefreshTokenRow {
  return {
    hash: row.hash,
    memberId: row.member_id,
    familyId: row.family_id,
    deskId: row.desk_id,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  }
}

export async function insertToken(
  db: WritableDb,
  token: Pick<RefreshTokenRow, 'hash' | 'memberId' | 'familyId' | 'deskId' | 'expiresAt'> & { issuedAt: Date },
): Promise<void> {
  await db.trx
    .insertInto('refresh_token')
    .values({
      hash: token.hash,
      workspace_id: db.workspaceId,
      member_id: token.memberId,
      family_id: token.familyId,
      desk_id: token.deskId,
      issued_at: token.issuedAt,
      expires_at: token.expiresAt,
    })
    .execute()
}

export async function markUsed(db: WritableDb, hash: string, at: Date): Promise<void> {
  await sql`UPDATE refresh_token SET used_at = ${at} WHERE workspace_id = ${db.workspaceId} AND hash = ${hash}`.execute(
    db.trx,
  )
}

/** Ends a session: no token of the family is good any more. */
export async function revokeFamily(db: WritableDb, familyId: string, at: Date): Promise<void> {
  await sql`
    UPDATE refresh_token SET revoked_at = ${at}
    WHERE workspace_id = ${db.workspaceId} AND family_id = ${familyId} AND revoked_at IS NULL`.execute(db.trx)
}

/** Ends every session of a member. */
export async function revokeTokensOf(db: WritableDb, memberId: string, at: Date): Promise<void> {
  await sql`
    UPDATE refresh_token SET revoked_at = ${at}
    WHERE workspace_id = ${db.workspaceId} AND member_id = ${memberId} AND revoked_at IS NULL`.execute(db.trx)
}

/** Removes tokens that ended before `before`. */
export async function removeOldTokens(db: WritableDb, before: Date): Promise<void> {
  await sql`DELETE FROM refresh_token WHERE workspace_id = ${db.workspaceId} AND expires_at < ${before}`.execute(db.trx)
}
