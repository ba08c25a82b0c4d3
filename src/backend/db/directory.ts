import { sql } from 'kysely'
import { type Member, memberSchema, type Team, teamSchema } from '../../shared/access/directory.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** A team or member with the `seq` of its last change. */
export interface Dated<T> {
  readonly seq: number
  readonly entry: T
}

export async function listTeams(db: ReadableDb): Promise<Dated<Team>[]> {
  const rows = await db.trx
    .selectFrom('team')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .orderBy('seq')
    .execute()
  return rows.map(({ id, name, kind, skills, seq }) => ({
    seq,
    entry: teamSchema.parse({ id, name, kind, skills: JSON.parse(skills) }),
  }))
}

export async function listMembers(db: ReadableDb): Promise<Dated<Member>[]> {
  const rows = await db.trx
    .selectFrom('member')
    .select(['document', 'seq'])
    .where('workspace_id', '=', db.workspaceId)
    .orderBy('seq')
    .execute()
  return rows.map(({ document, seq }) => ({ seq, entry: memberSchema.parse(JSON.parse(document)) }))
}

export async function insertTeams(db: WritableDb, teams: readonly Dated<Team>[]): Promise<void> {
  const rows = teams.map(({ seq, entry }) => ({ ...entry, skills: JSON.stringify(entry.skills), seq }))
  await sql`
    INSERT INTO team (workspace_id, id, name, kind, skills, seq)
    SELECT ${db.workspaceId}, t.id, t.name, t.kind, t.skills, t.seq
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS t(id uuid, name text, kind text, skills text, seq bigint)`.execute(
    db.trx,
  )
}

/** Writes members, new or changed. */
export async function putMembers(db: WritableDb, members: readonly Dated<Member>[]): Promise<void> {
  const rows = members.map(({ seq, entry }) => ({
    id: entry.id,
    email: emailKey(entry.email),
    document: JSON.stringify(entry),
    active: entry.active,
    seq,
  }))
  await sql`
    INSERT INTO member (workspace_id, id, email_key, document, active, seq)
    SELECT ${db.workspaceId}, m.id, m.email, m.document, m.active, m.seq
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS m(id uuid, email text, document text, active boolean, seq bigint)
    ON CONFLICT (workspace_id, id) DO UPDATE SET
      email_key = excluded.email_key, document = excluded.document, active = excluded.active, seq = excluded.seq`.execute(
    db.trx,
  )
}

/** E-mail addresses are compared without regard to case and to how accents are encoded. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}
