import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CacheError } from './cache-errors.ts'
import { writeDurably } from './durable-file.ts'

/** Bytes of a cache key. */
const keyLength = 32

/**
 * Refuses a key that is not the one this data folder was written with, so that a wrong key is never mistaken for a
 * damaged file. `key.check` holds a MAC of a constant: it says nothing about a random 256-bit key.
 */
export function checkKey(dataDir: string, key: Buffer): void {
  if (key.length !== keyLength) throw new CacheError('wrong_key', 'The cache key must be 256 bits long.')
  const path = join(dataDir, 'key.check')
  const mark = createHmac('sha256', key).update('tierdesk cache key').digest('hex')
  if (!existsSync(path)) {
    if (readdirSync(dataDir).some((name) => name.endsWith('.db'))) throw wrongKey()
    writeDurably(path, mark)
    return
  }
  const known = Buffer.from(readFileSync(path, 'utf8'))
  const given = Buffer.from(mark)
  if (known.length !== given.length || !timingSafeEqual(known, given)) throw wrongKey()
}

/** The key of a data folder outside Electron: a file that only its owner can read. */
export function readOrMakeKeyFile(dataDir: string): Buffer {
  const path = join(dataDir, 'cache.key')
  if (!existsSync(path)) writeDurably(path, randomBytes(keyLength).toString('hex'))
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
  if (key.length !== keyLength) throw new CacheError('wrong_key', 'The file cache.key in the data folder is not a key.')
  return key
}

function wrongKey(): CacheError {
  return new CacheError(
    'wrong_key',
    'This data folder was written with another key, so its cache cannot be opened. Nothing was changed. Use the right key or another folder.',
  )
}
