import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'

/**
 * Opens the embedded PostgreSQL. One process at a time: two on the same folder would destroy it, so the folder is
 * held by a file with the process id. A file left behind by a process that died is taken over.
 */
export async function openPglite(dir: string | undefined): Promise<{ pglite: PGlite; release: () => Promise<void> }> {
  const release = dir ? await hold(dir) : async () => {}
  try {
    const pglite = await PGlite.create(dir ? { dataDir: join(dir, 'pglite') } : {})
    return { pglite, release }
  } catch (error) {
    await release()
    throw error
  }
}

/** How long a holder is given to go, in milliseconds: a backend whose start command was killed is still closing. */
const goesWithin = 3_000

async function hold(dir: string): Promise<() => Promise<void>> {
  await mkdir(dir, { recursive: true })
  const path = join(dir, 'pglite.pid')
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = await open(path, 'wx', 0o600)
      await file.writeFile(String(process.pid))
      await file.close()
      return () => rm(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''))
    const written = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )
    // A file older than this machine's start is left over: its process id may belong to somebody else by now.
    if (written > Date.now() - uptime() * 1_000 && !(await isGone(holder))) {
      throw new Error(
        `The embedded database in ${dir} is in use by process ${holder}. Stop that backend first, or choose another --data folder.`,
      )
    }
    await rm(path, { force: true })
  }
  throw new Error(`The embedded database in ${dir} is being opened by another process.`)
}

/** Whether the process ends, or has ended, within the time it is given. */
async function isGone(pid: number): Promise<boolean> {
  const end = performance.now() + goesWithin
  while (isAlive(pid)) {
    if (performance.now() >= end) return false
    await wait(50)
  }
  return true
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
