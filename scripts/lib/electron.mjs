import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, node24 } from './paths.mjs'
import { collect } from './processes.mjs'
import { step } from './step.mjs'

const folder = inRoot('node_modules', 'electron')
const memoryFile = inRoot('node_modules', '.tierdesk-electron.json')
const downloadMs = 120_000
const tryAgainMs = 24 * 60 * 60 * 1000

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Path of Electron's program, or null when it is not on this machine. */
export function electronBinary(env = process.env) {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron'
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH || (existsSync(pathFile) ? join(folder, 'dist') : null)
  if (dist === null) return null
  const path = join(dist, name)
  return existsSync(path) ? path : null
}

/** Why Electron cannot show a window here whatever is installed; null when it can. */
export function noWindowReason(env = process.env, platform = process.platform, uid = process.getuid?.()) {
  if (platform !== 'linux') return null
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display here'
  if (uid === 0) return 'Electron keeps its sandbox only for an ordinary user, and this is root'
  return null
}

/** A downloader's complaint as a few words. */
export function downloadReason(result) {
  if (result.timedOut) return `its download took longer than ${downloadMs / 1000} s`
  if (/ENOTFOUND|EAI_AGAIN|getaddrinfo/.test(result.output)) return 'its download server cannot be found from here'
  if (/ECONNREFUSED|ECONNRESET|ETIMEDOUT|UND_ERR|fetch failed|socket/i.test(result.output))
    return 'its download server cannot be reached from here'
  const status = /\b(?:status|code|HTTPError)\D{0,20}(\d{3})\b/i.exec(result.output)
  if (status !== null) return `its download was answered with ${status[1]}`
  return 'its download failed'
}

/**
 * Electron's program, downloaded when it can be. A failed download is remembered for a day, so that every start but
 * the first is quick.
 * @returns {Promise<{path: string} | {why: string}>}
 */
export async function findElectron() {
  const why = noWindowReason()
  if (why !== null) return { why }
  const there = electronBinary()
  if (there !== null) return { path: there }
  const { version } = readJson(join(folder, 'package.json')) ?? {}
  const memory = readJson(memoryFile)
  if (memory?.version === version && Date.now() - memory.failedAt < tryAgainMs) return { why: memory.why }
  let result
  try {
    await step(`Getting Electron ${version} (once)`, async () => {
      result = await collect(node24, [join(folder, 'install.js')], { timeoutMs: downloadMs })
      if (electronBinary() === null) throw new Error('It is not there.')
    })
  } catch {
    // Why is told below.
  }
  const path = electronBinary()
  if (path !== null) return { path }
  const reason = downloadReason(result)
  remember({ version, failedAt: Date.now(), why: reason })
  return { why: reason }
}

/** Keeps a failure for the next start; where nothing can be written the next start tries again. */
function remember(failure) {
  try {
    writeFileSync(memoryFile, JSON.stringify(failure))
  } catch {
    // Only costs the next start its quickness.
  }
}
