import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isCacheError } from './cache/cache-errors.ts'
import { readOrMakeKeyFile } from './cache/desk-key.ts'
import { type Desk, startDesk } from './desk.ts'
import { findParentPort, serveParent } from './electron-host.ts'
import { errorKind, stderrLog } from './log.ts'
import { glanceAt, watchForShell } from './shell-events.ts'
import { startWebHost } from './web-host.ts'

/** The desk's process: under Electron it talks to the main process, else it serves a page on this machine. */

const usage = 'Usage: desk --data DIR --backend URL [--port N] [--renderer DIR]'

class UsageError extends Error {}

/** Told to stop, the desk must be gone within so many milliseconds; what was accepted is on disk already. */
const stopWithin = 5_000

let desk: Desk | null = null
let closeHost: (() => Promise<void>) | null = null

let stopping = false

async function stop(exitCode: number): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(exitCode || 1), stopWithin).unref()
  await closeHost?.()
  await desk?.close()
  process.exit(exitCode)
}

function failed(error: unknown): void {
  stderrLog('desk.failed', { error: errorKind(error) })
  if (error instanceof Error) process.stderr.write(`${error.stack?.replace(error.message, '…') ?? ''}\n`)
  void stop(1).catch(() => process.exit(1))
}

process.on('uncaughtException', failed)
process.on('unhandledRejection', failed)
process.once('SIGTERM', () => void stop(0).catch(failed))
process.once('SIGINT', () => void stop(0).catch(failed))

function readFlags() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      backend: { type: 'string' },
      port: { type: 'string', default: '0' },
      renderer: { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (!values.data || !values.backend || !/^https?:/.test(values.backend) || !URL.canParse(values.backend)) {
    throw new UsageError(usage)
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port must be a number from 0 to 65535. ${usage}`)
  const built = fileURLToPath(new URL('../renderer', import.meta.url))
  return { dataDir: resolve(values.data), backendUrl: values.backend, port, rendererDir: values.renderer ?? built }
}

async function serveBrowser(): Promise<void> {
  const flags = readFlags()
  mkdirSync(flags.dataDir, { recursive: true, mode: 0o700 })
  desk = await startDesk({
    dataDir: flags.dataDir,
    backendUrl: flags.backendUrl,
    key: readOrMakeKeyFile(flags.dataDir),
    log: stderrLog,
  })
  const host = await startWebHost({ router: desk.router, rendererDir: flags.rendererDir, port: flags.port })
  closeHost = () => host.close()
  process.stdout.write(`tierdesk-desk ready ${host.url}\n`)
}

/** The ways not to start that a person can do something about: they get the sentence, not a stack. */
function isExpected(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  const taken = code === 'EADDRINUSE' || code.startsWith('ERR_PARSE_ARGS')
  const named = ['in_use', 'wrong_key', 'newer'] as const
  return taken || error instanceof UsageError || named.some((name) => isCacheError(error, name))
}

const parent = findParentPort()
if (parent) {
  serveParent(parent, {
    async start({ dataDir, backendUrl, key }, tell) {
      const opened = await startDesk({ dataDir, backendUrl, key: Buffer.from(key, 'hex'), log: stderrLog })
      desk = opened
      watchForShell(opened.hub, () => glanceAt(opened), tell)
      return opened.router
    },
    stop: () => void stop(0).catch(failed),
    failed: () => void stop(1).catch(() => process.exit(1)),
  })
} else {
  try {
    await serveBrowser()
  } catch (error) {
    if (!isExpected(error)) failed(error)
    else {
      process.stderr.write(`${error.message}\n`)
      await stop(1)
    }
  }
}
