import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { inRoot, node24, root } from './paths.mjs'

/** How long a child may take to close cleanly before it is ended. */
const graceMs = 1_500

/**
 * Children of this script. All of them end with it: they are told to stop on the way out, and a child started with
 * `startNode` also ends by itself when its stdin closes, which happens however this process dies.
 */
const children = new Set()

function remember(child) {
  children.add(child)
  child.once('exit', () => children.delete(child))
  child.once('error', () => children.delete(child))
  return child
}

/** Starts a child that belongs to this script. */
export function startChild(command, args, options = {}) {
  return remember(
    spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'], windowsHide: true, ...options }),
  )
}

/** Starts a Node 24 program that stops when this process is gone. */
export function startNode(args, options = {}) {
  return startChild(node24, ['--import', fileUrl('scripts/lib/exit-with-parent.mjs'), ...args], options)
}

function fileUrl(path) {
  return new URL(
    `file://${inRoot(path)
      .replace(/\\/g, '/')
      .replace(/^([A-Za-z]:)/, '/$1')}`,
  ).href
}

/** How a child ended, in words. */
const ending = (code, signal) => (signal === null ? `code ${code}` : `signal ${signal}`)

/**
 * Waits for the line of a child's stdout that begins with `name` and ' ready' and gives the rest of it. Refuses when
 * the child says 'refused: why', when it ends first, or when `timeoutMs` pass.
 */
export function readyLine(child, name, timeoutMs) {
  return new Promise((resolvePromise, reject) => {
    const timer = setTimeout(
      () => finish(new Error(`it was not ready within ${Math.round(timeoutMs / 1000)} s`)),
      timeoutMs,
    )
    const lines = createInterface({ input: child.stdout })
    const finish = (error, value) => {
      clearTimeout(timer)
      lines.close()
      child.stdout.resume()
      if (error) reject(error)
      else resolvePromise(value)
    }
    lines.on('line', (line) => {
      const said = line.startsWith(`${name} `) ? line.slice(name.length + 1) : ''
      if (said.startsWith('ready')) finish(null, said.slice('ready'.length).trim())
      if (said.startsWith('refused: ')) finish(new Error(said.slice('refused: '.length)))
    })
    child.once('error', (error) => finish(error))
    child.once('exit', (code, signal) => finish(new Error(`it ended with ${ending(code, signal)}`)))
  })
}

/** Resolves with how the child ended. */
export function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(ending(child.exitCode, child.signalCode))
  return new Promise((resolvePromise) => child.once('exit', (code, signal) => resolvePromise(ending(code, signal))))
}

/** Stops the given children (all by default): politely, then after a moment firmly. */
export async function stopChildren(which = [...children]) {
  const alive = which.filter((child) => child.exitCode === null && child.signalCode === null && child.pid !== undefined)
  const gone = Promise.all(alive.map((child) => ended(child)))
  for (const child of alive) child.kill('SIGTERM')
  const timer = setTimeout(() => {
    for (const child of alive) child.kill('SIGKILL')
  }, graceMs)
  await gone
  clearTimeout(timer)
}

/**
 * The process whose end ends this script too: npm, be it the parent or, when a shell stands between, its parent.
 * Null where the system does not tell; whoever started npm may go (as with nohup) without stopping anything.
 */
function npmAncestor() {
  try {
    const [, name, rest] = /\((.*)\) \S+ (\d+ .*)$/s.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8')) ?? []
    return /^(?:sh|dash|bash|ash|busybox)$/.test(name) ? Number(rest.split(' ')[0]) : process.ppid
  } catch {
    return null
  }
}

/** Calls `stop` once on Ctrl+C, SIGTERM, SIGHUP, or when the npm that started this script is gone. */
export function onStop(stop) {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once)
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const atStart = npmAncestor()
  setInterval(() => npmAncestor() !== atStart && once(), 500).unref()
}

/** Runs a command to its end, output shown, and gives its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolvePromise, reject) => {
    const child = remember(spawn(command, args, { cwd: root, stdio: 'inherit', ...options }))
    child.once('error', reject)
    child.once('exit', (code, signal) => resolvePromise(signal === null ? (code ?? 1) : 1))
  })
}

/** Runs a command to its end with its output collected. */
export function collect(command, args, options = {}) {
  const { timeoutMs, ...rest } = options
  return new Promise((resolvePromise) => {
    const child = remember(spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...rest }))
    let output = ''
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    const take = (data) => {
      output = (output + data).slice(-100_000)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('error', (error) => {
      clearTimeout(timer)
      resolvePromise({ code: 127, output: error.message, timedOut: false })
    })
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      resolvePromise({
        code: signal === null ? (code ?? 1) : 1,
        output,
        timedOut: signal === 'SIGKILL' && timeoutMs !== undefined,
      })
    })
  })
}
