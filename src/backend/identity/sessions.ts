import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Member, Workspace } from '../../shared/access/directory.ts'
import type { Session } from '../../shared/contract/backend.ts'
import { findCredential } from '../db/credential.ts'
import {
  findToken,
  findTokenWorkspace,
  insertToken,
  lockToken,
  markUsed,
  type RefreshTokenRow,
  removeOldTokens,
  revokeFamily,
} from '../db/refresh-token.ts'
import type { Tables } from '../db/tables.ts'
import { readIn, type WritableDb, writeIn } from '../db/transaction.ts'
import { findDoor } from '../db/workspace.ts'
import type { AccessTokens } from './access-tokens.ts'
import { attemptKey, countAttempt, forgive } from './lockout.ts'
import { verifyPassword } from './passwords.ts'
import { newSecret, nextRefreshToken, secretHash } from './secrets.ts'
import { activeMember, type WorkspaceContexts } from './workspace-context.ts'

/** Days a session lives without being used. */
const refreshDays = 14
const dayMs = 24 * 60 * 60 * 1_000
/** Milliseconds in which an exchange may be repeated: its answer may have been lost on the way. */
const repeatMs = 60_000

export interface SessionDeps {
  readonly db: Kysely<Tables>
  readonly contexts: WorkspaceContexts
  readonly tokens: AccessTokens
  /** Makes each refresh token out of the one before. */
  readonly refreshKey: Uint8Array
  readonly now: () => Date
  /** Whether the demo workspace's accounts work. */
  readonly demo: boolean
}

export type SignInAnswer =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly retryAfterSeconds: number }

/** Signs in with a local account. A wrong workspace, address or password look the same, in words and in time. */
export async function signIn(
  deps: SessionDeps,
  input: { workspace: string; email: string; password: string; deskId: string },
): Promise<SignInAnswer> {
  const now = deps.now()
  const key = attemptKey(input.workspace, input.email)
  const retryAfterSeconds = await countAttempt(deps.db, key, now)
  if (retryAfterSeconds !== null) return { kind: 'locked', retryAfterSeconds }
  const door = await findDoor(deps.db, input.workspace.trim().toLowerCase())
  const workspaceId = door && (!door.demo || deps.demo) ? door.id : null
  // An unknown workspace costs the same look-up as a known one.
  const credential = await readIn(deps.db, workspaceId ?? nowhere, (db) => findCredential(db, input.email))
  const fits = await verifyPassword(credential?.passwordHash ?? null, input.password)
  if (!fits || !credential || !workspaceId) return { kind: 'wrong' }
  await forgive(deps.db, key, now)
  return writeIn(deps.db, workspaceId, async (db) => {
    await removeOldTokens(db, new Date(now.getTime() - dayMs))
    const found = await deps.contexts.current(db)
    const member = found && activeMember(found.context, credential.member.id)
    if (!found || !member) return { kind: 'wrong' }
    const session = await open(deps, db, {
      member,
      workspace: found.context.workspace,
      familyId: uuid(),
      deskId: input.deskId,
      refreshToken: newSecret('tdr'),
    })
    return { kind: 'session', session }
  })
}

/**
 * Exchanges a refresh token for the next one. For a minute, and until that one is used, the exchange can be repeated
 * with the same outcome: the desk may not have got the answer. Any other second use means that the token was stolen
 * from one of its users: the whole family is revoked, and both have to sign in again. Null when the token is good
 * for nothing.
 */
export async function refresh(deps: SessionDeps, refreshToken: string): Promise<Session | null> {
  const hash = secretHash(refreshToken)
  const workspaceId = await findTokenWorkspace(deps.db, hash)
  if (!workspaceId) return null
  return writeIn(deps.db, workspaceId, async (db) => {
    const now = deps.now()
    const token = await lockToken(db, hash)
    if (!token || token.revokedAt || token.expiresAt <= now) return null
    const next = nextRefreshToken(deps.refreshKey, refreshToken)
    const repeated = token.usedAt !== null
    if (repeated && !(await mayRepeat(db, token, { next, now }))) {
      await revokeFamily(db, token.familyId, now)
      return null
    }
    const found = await deps.contexts.current(db)
    const member = found && activeMember(found.context, token.memberId)
    if (!found || !member) return null
    const { familyId, deskId } = token
    const opening = { member, workspace: found.context.workspace, familyId, deskId, refreshToken: next }
    if (repeated) return sessionOf(deps, opening)
    await markUsed(db, hash, now)
    return open(deps, db, opening)
  })
}

/** True a moment after the first exchange, as long as the token it gave out was not exchanged in turn. */
async function mayRepeat(
  db: WritableDb,
  { usedAt }: RefreshTokenRow,
  { next, now }: { next: string; now: Date },
): Promise<boolean> {
  if (!usedAt || now.getTime() - usedAt.getTime() > repeatMs) return false
  const successor = await findToken(db, secretHash(next))
  return successor !== null && !successor.usedAt && !successor.revokedAt
}

/** Ends the session a refresh token belongs to; gives its id. An unknown token is no news. */
export async function signOut(deps: SessionDeps, refreshToken: string): Promise<string | null> {
  const hash = secretHash(refreshToken)
  const workspaceId = await findTokenWorkspace(deps.db, hash)
  if (!workspaceId) return null
  return writeIn(deps.db, workspaceId, async (db) => {
    const token = await lockToken(db, hash)
    if (!token) return null
    await revokeFamily(db, token.familyId, deps.now())
    return token.familyId
  })
}

interface Opening {
  readonly member: Member
  readonly workspace: Workspace
  readonly familyId: string
  readonly deskId: string
  readonly refreshToken: string
}

/** Makes the refresh token good, and a session with it. */
async function open(deps: SessionDeps, db: WritableDb, opening: Opening): Promise<Session> {
  const { member, familyId, deskId } = opening
  const issuedAt = deps.now()
  const expiresAt = new Date(issuedAt.getTime() + refreshDays * dayMs)
  const hash = secretHash(opening.refreshToken)
  await insertToken(db, { hash, memberId: member.id, familyId, deskId, issuedAt, expiresAt })
  return sessionOf(deps, opening)
}

async function sessionOf(
  { tokens }: SessionDeps,
  { member, workspace, familyId, refreshToken }: Opening,
): Promise<Session> {
  const access = await tokens.issue({ workspaceId: workspace.id, memberId: member.id, sessionId: familyId })
  return { accessToken: access.token, expiresAt: access.expiresAt, refreshToken, member, workspace }
}

const nowhere = '00000000-0000-0000-0000-000000000000'
