import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { idSchema } from '../../shared/case/basics.ts'

/** Who an access token speaks for. */
export interface AccessClaims {
  readonly workspaceId: string
  readonly memberId: string
  /** The family of refresh tokens it came from. */
  readonly sessionId: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

const claimsSchema = z.object({ sub: idSchema, ws: idSchema, sid: idSchema, exp: z.number() })

/** Most tokens remembered. */
const maxChecked = 20_000

const issuer = 'tierdesk'
const audience = 'tierdesk-desk'

/** Makes and checks access tokens (JWT, HS256). */
export class AccessTokens {
  readonly #key: { id: string; secret: Uint8Array }
  readonly #seconds: number
  readonly #now: () => Date
  /** Tokens whose signature was checked: a desk sends the same one for minutes. */
  readonly #checked = new Map<string, AccessClaims>()

  constructor(options: { key: { id: string; secret: Uint8Array }; seconds: number; now: () => Date }) {
    this.#key = options.key
    this.#seconds = options.seconds
    this.#now = options.now
  }

  async issue(who: Omit<AccessClaims, 'expiresAt'>): Promise<{ token: string; expiresAt: string }> {
    const issued = Math.floor(this.#now().getTime() / 1_000)
    const expires = issued + this.#seconds
    const token = await new SignJWT({ ws: who.workspaceId, sid: who.sessionId })
      .setProtectedHeader({ alg: 'HS256', kid: this.#key.id, typ: 'JWT' })
      .setSubject(who.memberId)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issued)
      .setExpirationTime(expires)
      .sign(this.#key.secret)
    return { token, expiresAt: new Date(expires * 1_000).toISOString() }
  }

  /** The claims of a token that is ours and still good; else null. */
  async check(token: string): Promise<AccessClaims | null> {
    const claims = this.#checked.get(token) ?? (await this.#verify(token))
    if (!claims || claims.expiresAt <= this.#now().getTime()) return null
    if (this.#checked.size >= maxChecked) this.#checked.clear()
    this.#checked.set(token, claims)
    return claims
  }

  async #verify(token: string): Promise<AccessClaims | null> {
    try {
      const { payload } = await jwtVerify(token, this.#key.secret, {
        algorithms: ['HS256'],
        issuer,
        audience,
        currentDate: this.#now(),
        requiredClaims: ['sub', 'exp'],
      })
      const claims = claimsSchema.parse(payload)
      return { workspaceId: claims.ws, memberId: claims.sub, sessionId: claims.sid, expiresAt: claims.exp * 1_000 }
    } catch {
      return null
    }
  }
}
