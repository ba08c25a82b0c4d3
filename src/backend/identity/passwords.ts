import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id parameters: 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

let decoy: Promise<string> | null = null

/**
 * True when the password fits the hash. Without a hash (no such account) the same work is done, so that the time
 * taken does not tell which accounts exist.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const fits = await verify(stored ?? (await decoy), password.normalize('NFKC'))
  return stored !== null && fits
}

/** Makes the decoy before the first sign-in, which would otherwise take twice as long for an unknown account. */
export async function warmUpPasswords(): Promise<void> {
  await verifyPassword(null, '')
}
