import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { emailKey } from '../db/directory.ts'
import { clearAttempts, lockAttempts, putAttempts, removeOldAttempts } from '../db/sign-in-attempt.ts'
import type { Tables } from '../db/tables.ts'

/** Wrong passwords that cost nothing. */
const freeFailures = 5
const firstLockSeconds = 15
const longestLockSeconds = 15 * 60
/** After this long without an attempt the count starts anew. */
const memoryMs = 24 * 60 * 60 * 1_000

/** The key attempts are counted under, the same whether the account exists or not. */
export function attemptKey(workspace: string, email: string): string {
  return createHash('sha256')
    .update(`${workspace.trim().toLowerCase()}\n${emailKey(email)}`)
    .digest('hex')
}

/** How long an account is locked after so many wrong passwords in a row, in seconds; each doubles it. */
export function lockSeconds(failures: number): number {
  return failures < freeFailures ? 0 : Math.min(longestLockSeconds, firstLockSeconds * 2 ** (failures - freeFailures))
}

/**
 * Counts an attempt as failed before the password is looked at, so that many at once cannot outrun the count;
 * `forgive` takes it back. Gives the seconds to wait when the account is locked, else null.
 */
export async function countAttempt(db: Kysely<Tables>, key: string, now: Date): Promise<number | null> {
  return db.transaction().execute(async (trx) => {
    const known = await lockAttempts(trx, key, now)
    if (known.lockedUntil && known.lockedUntil > now) {
      return Math.ceil((known.lockedUntil.getTime() - now.getTime()) / 1_000)
    }
    const recent = known.updatedAt.getTime() > now.getTime() - memoryMs
    const failures = (recent ? known.failures : 0) + 1
    const seconds = lockSeconds(failures)
    const lockedUntil = seconds > 0 ? new Date(now.getTime() + seconds * 1_000) : null
    await putAttempts(trx, key, { failures, lockedUntil, updatedAt: now })
    return null
  })
}

/** The password was right: the count starts anew. */
export async function forgive(db: Kysely<Tables>, key: string, now: Date): Promise<void> {
  await clearAttempts(db, key)
  await removeOldAttempts(db, new Date(now.getTime() - memoryMs))
}
