import fs, { cpSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname } from 'node:path'
import { Connection } from '../../src/desk/cache/db.ts'

/**
 * Where a desk can die: before and after every commit of its cache, and around every file it moves or removes. Death
 * there leaves a copy of the folder as it was at that moment; what the process still does afterwards happens to the
 * old folder and is nobody's business.
 */

/** A death that waits for its moment. */
interface Doom {
  /** Points until it comes. */
  in: number
  readonly copyTo: string
  die(): void
}

const dooms = new Map<string, Doom>()
let passed = 0

/** Lets the desk in `folder` die at the crash point after `points` more: its files are copied to `copyTo` first. */
export function doom(folder: string, points: number, { copyTo, die }: { copyTo: string; die: () => void }): void {
  dooms.set(folder, { in: points, copyTo, die })
}

/** The desk lives on; true when a death was waiting. */
export function spare(folder: string): boolean {
  return dooms.delete(folder)
}

/** How many points were passed so far. */
export function pointsPassed(): number {
  return passed
}

function point(path: string): void {
  passed += 1
  const folder = dirname(path)
  const doom = dooms.get(folder)
  if (!doom || doom.in-- > 0) return
  dooms.delete(folder)
  copyFolder(folder, doom.copyTo)
  doom.die()
}

/** The folder as it is now, without what SQLite makes anew. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (name) => !name.endsWith('-shm') })
}

let isWatching = false

/** Watches the caches of this process from now on. */
export function watchCrashPoints(): void {
  if (isWatching) return
  isWatching = true
  const exec = Connection.prototype.exec
  Connection.prototype.exec = function (this: Connection, text: string): void {
    if (text === 'COMMIT') point(this.path)
    exec.call(this, text)
    if (text === 'COMMIT') point(this.path)
  }
  const { renameSync, rmSync } = fs
  Object.assign(fs, {
    renameSync(from: string, to: string): void {
      point(to)
      renameSync(from, to)
      point(to)
    },
    rmSync(path: string, options: fs.RmOptions): void {
      if (dooms.has(dirname(path))) point(path)
      rmSync(path, options)
    },
  })
  syncBuiltinESMExports()
}
