import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const fileSchema = z.object({ url: z.url(), pid: z.number().int() })

/** Writes where the running backend is found; gives a function that takes the note away again. */
export async function announceBackend(dataDir: string, url: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'backend.json')
  const draft = `${path}.${process.pid}`
  await writeFile(draft, JSON.stringify({ url, pid: process.pid }), { mode: 0o600 })
  await rename(draft, path)
  return async () => {
    const there = await findBackend(dataDir)
    if (there?.pid === process.pid) await rm(path, { force: true })
  }
}

/** The backend noted in a data folder, or null. It may have died without taking its note away. */
export async function findBackend(dataDir: string): Promise<{ url: string; pid: number } | null> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(join(dataDir, 'backend.json'), 'utf8')))
  } catch {
    return null
  }
}
