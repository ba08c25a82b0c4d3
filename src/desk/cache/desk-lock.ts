import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { CacheError } from './cache-errors.ts'

/**
 * One desk per data folder. The lock itself belongs to the operating system (an exclusive lock on `desk.lock`), so it
 * ends with its process however that ends, and a process number used again by a stranger holds nothing. `desk.pid`
 * only names the holder for the sentence.
 */
export function lockDesk(dataDir: string): { release(): void } {
  const lockPath = join(dataDir, 'desk.lock')
  const pidPath = join(dataDir, 'desk.pid')
  const lock = new Database(lockPath, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new CacheError(
      'in_use',
      `Tierdesk is already running on this data folder${holder(pidPath)}. Close it first.`,
      error,
    )
  }
  writeFileSync(pidPath, String(process.pid))
  return {
    release() {
      if (!lock.open) return
      rmSync(pidPath, { force: true })
      lock.exec('ROLLBACK')
      lock.close()
    },
  }
}

function holder(pidPath: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(pidPath, 'utf8'), 10)})`
  } catch {
    return ''
  }
}
