import { implement, ORPCError } from '@orpc/server'
import { backendContract } from '../../shared/contract/backend.ts'
import type { AccessClaims } from '../identity/access-tokens.ts'
import {
  authenticateConnector,
  authenticateMember,
  bearer,
  type Connector,
  currentMember,
  type SignedIn,
} from '../identity/authenticate.ts'
import type { Services } from '../services.ts'

/** What a call comes with. */
export interface CallContext {
  readonly services: Services
  /** The caller's address, for limits. */
  readonly ip: string
  readonly authorization: string | undefined
  /** Over WebSocket: what the token said when the connection was made. */
  readonly claims: AccessClaims | null
}

/**
 * What handlers give out is held to the contract by the compiler. Checking it again at run time would parse every
 * case once more per desk; what comes in is checked.
 */
export const os = implement(backendContract)
  .$context<CallContext>()
  .$config({ initialOutputValidationIndex: Number.NaN })

/** The member who calls; throws UNAUTHORIZED. */
export async function requireMember({ services, authorization, claims }: CallContext): Promise<SignedIn> {
  const signedIn = claims
    ? claims.expiresAt > Date.now()
      ? await currentMember(services.authenticate, claims)
      : null
    : await authenticateMember(services.authenticate, bearer(authorization))
  if (!signedIn) throw unauthorized()
  const wait = services.limits.member.take(signedIn.memberId)
  if (wait > 0) throw tooMany(wait)
  return signedIn
}

/** The connector that calls, by API key; throws UNAUTHORIZED. */
export async function requireConnector({ services, authorization, ip }: CallContext): Promise<Connector> {
  const connector = await authenticateConnector(services.authenticate, bearer(authorization))
  if (!connector) {
    const wait = services.limits.signIn.take(ip)
    throw wait > 0
      ? tooMany(wait)
      : new ORPCError('UNAUTHORIZED', { status: 401, message: 'This needs a valid API key.', defined: true })
  }
  const wait = services.limits.connector.take(connector.workspaceId)
  if (wait > 0) throw tooMany(wait)
  return connector
}

export function unauthorized(message = 'Sign in again.'): ORPCError<'UNAUTHORIZED', undefined> {
  return new ORPCError('UNAUTHORIZED', { status: 401, message, defined: true, data: undefined })
}

export function tooMany(retryAfterSeconds: number) {
  return new ORPCError('TOO_MANY_REQUESTS', {
    status: 429,
    message: 'Too many attempts. Wait a moment.',
    data: { retryAfterSeconds: Math.max(1, Math.ceil(retryAfterSeconds)) },
    defined: true,
  })
}

export function notFound() {
  return new ORPCError('NOT_FOUND', {
    status: 404,
    message: 'There is no such thing here.',
    defined: true,
    data: undefined,
  })
}
