import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { inRoot, node24, root } from './paths.mjs'
import { collect } from './processes.mjs'
import { step } from './step.mjs'

const stampFile = inRoot('out', '.built-from')
const configFiles = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']

/** Every file of a folder that goes into the build, in a fixed order. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** A digest of all that the build is made from. */
function sourceDigest() {
  const hash = createHash('sha256')
  for (const path of [...configFiles.map((name) => inRoot(name)), ...sources(inRoot('src'))]) {
    if (existsSync(path)) hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

/** Builds into `out/` when anything it is made from has changed since the last build. */
export async function ensureBuilt() {
  const digest = sourceDigest()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return
  // A build that is broken off leaves a mixture behind, which no stamp may call good.
  rmSync(stampFile, { force: true })
  await step('Building', async () => {
    const tool = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const { code, output } = await collect(node24, [tool, 'build'])
    if (code !== 0)
      throw new Error(`The build failed:\n${stripVTControlCharacters(output).trim().split('\n').slice(-40).join('\n')}`)
  })
  mkdirSync(inRoot('out'), { recursive: true })
  writeFileSync(stampFile, digest)
}
