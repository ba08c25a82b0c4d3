import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts)

/**
 * The Node 24 which the lock file pins. Everything but setting up runs with it, whatever the machine has. The
 * package puts the program itself at `bin/node`, on Windows `bin/node.exe`.
 */
export const node24 = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Where a person's data lives when `--data` does not say otherwise. */
export function defaultDataFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Tierdesk')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Tierdesk')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'tierdesk')
}
