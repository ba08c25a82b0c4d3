import { createHash, createHmac, randomBytes } from 'node:crypto'

/** A new random secret with a prefix that tells what it is. */
export function newSecret(prefix: 'tdr' | 'tdk'): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`
}

/**
 * The refresh token that follows on `refreshToken`: always the same one, so that an exchange whose answer was lost
 * can be answered again without keeping the secret. Only who has the key can tell it.
 */
export function nextRefreshToken(key: Uint8Array, refreshToken: string): string {
  const next = createHmac('sha256', key).update(`tierdesk refresh token\n${refreshToken}`).digest('base64url')
  return `tdr_${next}`
}

/** How a secret is stored. It is random, so a plain hash is enough. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
