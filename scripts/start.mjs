// `npm start`: the console with an embedded backend and a demo workspace, on a fresh clone too.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openInBrowser } from './lib/browser.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { findElectron } from './lib/electron.mjs'
import { readFlags, readFolder, readPort, readUrl, runMain, UsageError } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { lockFolder } from './lib/lock-folder.mjs'
import { lastLines, logTo } from './lib/log-file.mjs'
import { defaultDataFolder, inRoot } from './lib/paths.mjs'
import { ended, onStop, readyLine, startChild, startNode, stopChildren } from './lib/processes.mjs'

const help = `npm start -- [flags]

  Starts Tierdesk: an embedded backend with a demo workspace, and the console in Electron
  or, with --browser or where Electron cannot run, in your browser.

  --browser        the console in the browser, not in Electron
  --backend URL    use the backend at URL; start none here
  --data DIR       where data lives (default: ${defaultDataFolder()})
  --port N         port of the console in the browser (default: any free one)
  --reset-demo     throw the demo workspace away and make it anew
  --no-open        print the address, but do not open the browser
  --help           this text

  A second desk on this machine: npm start -- --browser --backend URL --data OTHER-DIR`

/** What was asked for, checked. */
function readOptions() {
  const flags = readFlags(process.argv.slice(2), {
    browser: { type: 'boolean' },
    backend: { type: 'string' },
    data: { type: 'string' },
    port: { type: 'string' },
    'reset-demo': { type: 'boolean' },
    'no-open': { type: 'boolean' },
  })
  const backend = readUrl(flags.backend, '--backend')
  if (backend !== undefined && flags['reset-demo']) {
    throw new UsageError('--reset-demo concerns the embedded backend; with --backend there is none to reset.')
  }
  return {
    help: flags.help === true,
    browser: flags.browser === true || flags.port !== undefined,
    backend,
    data: readFolder(flags.data, '--data') ?? defaultDataFolder(),
    port: readPort(flags.port) ?? 0,
    resetDemo: flags['reset-demo'] === true,
    open: flags['no-open'] !== true && process.env.CI === undefined,
  }
}

/** Starts a part of Tierdesk, its log in a file, and waits until it is ready; gives the child and its address. */
async function startPart(name, args, options) {
  const log = join(options.data, 'logs', `${name}.log`)
  const child = startNode([inRoot('out', 'main', `${name}.js`), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env, NODE_ENV: 'production' },
  })
  logTo(child.stderr, log)
  try {
    return { child, url: await readyLine(child, `tierdesk-${name}`, 120_000) }
  } catch (error) {
    throw new Error(`The ${name} did not start: ${error.message}. From its log, ${log}:\n${lastLines(log)}`)
  }
}

/** Starts the embedded backend. */
function startBackend(options) {
  const args = ['--port', '0', '--data', join(options.data, 'backend'), '--demo']
  // The demo's own database, whatever the surroundings say.
  const env = { DATABASE_URL: '' }
  return startPart('backend', options.resetDemo ? [...args, '--reset-demo'] : args, { data: options.data, env })
}

/** Starts the desk behind a loopback web page and shows its address. */
async function startWebDesk(options, backendUrl) {
  const folder = join(options.data, 'desk')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const where = ['--port', String(options.port), '--renderer', inRoot('out', 'renderer')]
  const { child, url } = await startPart('desk', ['--data', folder, '--backend', backendUrl, ...where], options)
  console.log(`\nTierdesk is ready: ${url}\nCtrl+C stops it.`)
  if (options.open) openInBrowser(url, folder)
  return { child, port: Number(new URL(url).port) }
}

/** Keeps the desk running: one that dies is started again on the same port, a few times. Gives how the last one ended. */
async function keepWebDesk(first, options, backendUrl) {
  let { child, port } = first
  for (let left = 5; ; left -= 1) {
    const how = await ended(child)
    if (stopped || how === 'code 0' || left === 0) return how
    console.log(`\nThe desk ended with ${how} and is started again; nothing that was accepted is lost.`)
    const next = await startWebDesk({ ...options, port }, backendUrl)
    child = next.child
    port = next.port
  }
}

/** Starts the Electron shell; gives why when it ends before its window is there. */
async function startElectron(path, options, backendUrl) {
  const folder = join(options.data, 'electron')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const child = startChild(path, [inRoot(), '--data', folder, '--backend', backendUrl, '--exit-with-parent'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  try {
    await readyLine(child, 'tierdesk-shell', 30_000)
  } catch (error) {
    await stopChildren([child])
    return { why: error.message }
  }
  console.log('\nTierdesk is ready in its own window. Ctrl+C here, or Quit there, stops it.')
  return { child }
}

/** Starts the console: Electron where it can be had, else the browser with one line why. Gives its end to wait for. */
async function startConsole(options, backendUrl) {
  if (!options.browser) {
    const found = await findElectron()
    const shell = found.path === undefined ? found : await startElectron(found.path, options, backendUrl)
    if (shell.child !== undefined) return { end: ended(shell.child) }
    console.log(`Electron is not used: ${shell.why.replace(/\.$/, '')}. The console opens in the browser instead.`)
  }
  return { end: keepWebDesk(await startWebDesk(options, backendUrl), options, backendUrl) }
}

let stopped = false

/** Installs, builds and starts everything; comes back when one part has ended. */
async function runUntilEnd(options) {
  await ensureInstalled()
  await ensureBuilt()
  const backend = options.backend === undefined ? await startBackend(options) : null
  const console = await startConsole(options, backend?.url ?? options.backend)
  const parts = [console.end.then((how) => ['console', how])]
  if (backend !== null) parts.push(ended(backend.child).then((how) => ['backend', how]))
  const [part, how] = await Promise.race(parts)
  if (how !== 'code 0') throw new Error(`The ${part} ended with ${how}; everything else was stopped.`)
}

runMain(async () => {
  const options = readOptions()
  if (options.help) {
    console.log(help)
    return 0
  }
  const folders = options.backend === undefined ? [options.data, join(options.data, 'backend')] : [options.data]
  const locks = folders.map((folder) => lockFolder(folder))
  const release = () => {
    for (const unlock of locks) unlock()
  }
  onStop(async () => {
    stopped = true
    await stopChildren()
    release()
    process.exit(0)
  })
  try {
    await runUntilEnd(options)
  } catch (error) {
    if (!stopped) throw error
  } finally {
    await stopChildren()
    release()
  }
})
