import type { Kysely } from 'kysely'
import type { Member } from '../../shared/access/directory.ts'
import { findApiKey } from '../db/api-key.ts'
import type { Tables } from '../db/tables.ts'
import { readIn } from '../db/transaction.ts'
import type { AccessClaims, AccessTokens } from './access-tokens.ts'
import { secretHash } from './secrets.ts'
import { activeMember, type WorkspaceContexts } from './workspace-context.ts'

/** A member with a good access token. */
export interface SignedIn extends AccessClaims {
  readonly member: Member
}

/** A connector with a good API key. */
export interface Connector {
  readonly workspaceId: string
  readonly name: string
}

export interface AuthenticateDeps {
  readonly db: Kysely<Tables>
  readonly contexts: WorkspaceContexts
  readonly tokens: AccessTokens
  /** The demo workspace's key, while the backend runs with `--demo`. */
  readonly demoKey: (Connector & { readonly hash: string }) | null
}

/** The member behind an access token; null when the token is not good, or they are gone or inactive. */
export async function authenticateMember(deps: AuthenticateDeps, token: string | null): Promise<SignedIn | null> {
  const claims = token ? await deps.tokens.check(token) : null
  return claims && currentMember(deps, claims)
}

/** The member a token was issued to, as they are now. */
export async function currentMember(deps: AuthenticateDeps, claims: AccessClaims): Promise<SignedIn | null> {
  const context =
    deps.contexts.known(claims.workspaceId) ??
    (await readIn(deps.db, claims.workspaceId, (db) => deps.contexts.current(db)))?.context
  const member = context && activeMember(context, claims.memberId)
  return member ? { ...claims, member } : null
}

/** The connector behind an API key. */
export async function authenticateConnector(deps: AuthenticateDeps, key: string | null): Promise<Connector | null> {
  if (!key?.startsWith('tdk_')) return null
  const hash = secretHash(key)
  if (deps.demoKey?.hash === hash) return deps.demoKey
  return findApiKey(deps.db, hash)
}

/** The token of an `Authorization: Bearer …` header. */
export function bearer(header: string | undefined): string | null {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(header ?? '')?.[1] ?? null
}
