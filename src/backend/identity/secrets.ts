import { createHash, randomBytes } from 'node:crypto'

/** A new random secret with a prefix that tells what it is. */
export function newSecret(prefix: 'tdr' | 'tdk'): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`
}

/** How a secret is stored. It is random, so a plain hash is enough. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
