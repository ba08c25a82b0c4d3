import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openPglite } from './pglite.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tierdesk-pglite-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

/** A process that holds the folder and goes by itself after so many milliseconds. */
async function heldFor(milliseconds: number) {
  const holder = spawn(process.execPath, ['--eval', `setTimeout(() => {}, ${milliseconds})`])
  await once(holder, 'spawn')
  await writeFile(join(dir, 'pglite.pid'), String(holder.pid))
  return holder
}

it('waits for a backend on the same folder that is just closing', async () => {
  await heldFor(400)
  const { pglite, release } = await openPglite(dir)
  expect((await pglite.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  await pglite.close()
  await release()
})

it('says who holds the folder when that one stays', async () => {
  const holder = await heldFor(60_000)
  await expect(openPglite(dir)).rejects.toThrow(`is in use by process ${holder.pid}.`)
  holder.kill()
})
