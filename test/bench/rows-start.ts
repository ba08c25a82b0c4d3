import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Cache } from '../../src/desk/cache/cache.ts'
import { readOrMakeKeyFile } from '../../src/desk/cache/desk-key.ts'
import { readInboxPage } from '../../src/desk/cache/inbox-page.ts'
import { inboxQuerySchema } from '../../src/shared/contract/desk.ts'
import { chill } from './cold-files.ts'
import { startDesk } from './desk-process.ts'
import { type Row, row, time } from './measure.ts'
import type { Rig } from './rig.ts'

/** `start.inbox`: from starting the desk's process until a client on its WebSocket has the first page. */
export async function startRows(rig: Rig): Promise<Row[]> {
  const [loaded] = await rig.desks()
  if (!loaded) return []
  const backendUrl = await rig.backend()
  const samples: number[] = []
  for (let run = -1; run < (rig.options.quick ? 7 : 15); run++) {
    const began = performance.now()
    const desk = await startDesk(loaded.dataDir, backendUrl)
    const page = await desk.client.inbox.page({ view: 'team' })
    if (run >= 0) samples.push(performance.now() - began)
    await desk.stop()
    if (page.rows.length === 0) throw new Error('The inbox was empty')
  }
  return [row('start.inbox', 'ms', samples, { p50: 200, p99: 400 })]
}

/** `cache.open`: opening the cache of a desk until its first page is read, with the file out of memory. */
export async function openRows(rig: Rig): Promise<Row[]> {
  const [loaded] = await rig.desks()
  if (!loaded) return []
  const folder = join(loaded.dataDir, 'caches')
  const name = readdirSync(folder).find((file) => file.endsWith('.db'))
  if (!name) throw new Error('The desk has no cache')
  const path = join(await rig.folder(), name)
  copyFileSync(join(folder, name), path)
  const key = readOrMakeKeyFile(loaded.dataDir)
  const query = inboxQuerySchema.parse({ view: 'team' })
  let cold = true
  const samples: number[] = []
  for (let run = -2; run < (rig.options.quick ? 20 : 60); run++) {
    cold = chill(path) && cold
    const [took] = await time(1, () => open(path, key, query), 0)
    if (run >= 0 && took !== undefined) samples.push(took)
  }
  if (!cold) rig.say('cache.open: files could not be made cold on this system')
  return [row('cache.open', 'ms', samples, { p50: 40, p99: 80 })]
}

function open(path: string, key: Buffer, query: ReturnType<typeof inboxQuerySchema.parse>): void {
  const cache = Cache.open(path, key)
  cache.read((db) => readInboxPage(db, query))
  cache.close()
}
