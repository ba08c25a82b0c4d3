import { z } from 'zod'
import { type Directory, type Member, memberSchema, type Team, teamSchema } from '../../../shared/access/directory.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** Teams and members of the workspace. */

const rowSchema = z.object({ kind: z.enum(['team', 'member']), doc: z.string() })

export function putTeam(db: WritableDb, team: Team): void {
  put(db, { id: team.id, kind: 'team', doc: JSON.stringify(team) })
}

export function putMember(db: WritableDb, member: Member): void {
  put(db, { id: member.id, kind: 'member', doc: JSON.stringify(member) })
}

function put(db: WritableDb, row: { id: string; kind: 'team' | 'member'; doc: string }): void {
  db.run(
    'INSERT INTO directory (id, kind, doc) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET kind = excluded.kind, doc = excluded.doc',
    row.id,
    row.kind,
    row.doc,
  )
}

/** Everybody, by id. */
export function readDirectory(db: ReadableDb): Directory {
  const teams = new Map<string, Team>()
  const members = new Map<string, Member>()
  for (const raw of db.all('SELECT kind, doc FROM directory')) {
    const row = rowSchema.parse(raw)
    const doc: unknown = JSON.parse(row.doc)
    if (row.kind === 'team') {
      const team = teamSchema.parse(doc)
      teams.set(team.id, team)
    } else {
      const member = memberSchema.parse(doc)
      members.set(member.id, member)
    }
  }
  return { teams, members }
}
