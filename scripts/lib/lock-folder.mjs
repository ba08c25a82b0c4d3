import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './flags.mjs'

/** Whether a process of that number runs and, where the system tells, is one of these scripts. */
function runs(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  try {
    return /scripts[/\\](start|backend)\.mjs/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
  } catch {
    return true
  }
}

/**
 * Makes a data folder and claims it: two backends or two desks must not share one. Gives a function that lets it go.
 */
export function lockFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'in-use')
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const pid = Number(readFileSync(file, 'utf8'))
    if (Number.isInteger(pid) && pid > 0 && pid !== process.pid && runs(pid)) {
      throw new UsageError(
        `${folder} is in use by another Tierdesk (process ${pid}). Stop that one, or give this one a folder of its own with --data.`,
      )
    }
    rmSync(file, { force: true })
  }
}
