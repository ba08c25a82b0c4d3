import { randomBytes } from 'node:crypto'
import { safeStorage } from 'electron'
import { openKeyFile } from './settings.ts'

/** The key, or why there is none, in a sentence for the person. */
export type CacheKey = { readonly key: string } | { readonly refused: string }

/**
 * The key of the encrypted cache: 32 random bytes, made once and kept under the lock of the system's keyring. Where
 * there is no keyring the shell refuses: a key beside the data it locks would be a promise not kept.
 */
export async function readCacheKey(): Promise<CacheKey> {
  if (!(await hasKeyring())) {
    return {
      refused:
        'This computer has no unlocked keyring to keep the key of the local cache in. Unlock or install one (on Linux GNOME Keyring or KWallet), or use the console in the browser.',
    }
  }
  try {
    const file = openKeyFile()
    const kept = file.get('cacheKey')
    if (kept !== undefined) {
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(kept, 'base64'))
      if (/^[0-9a-f]{64}$/.test(result)) return { key: result }
      return { refused: 'The key of the local cache is damaged. Its file is cache-key.json in the data folder.' }
    }
    const key = randomBytes(32).toString('hex')
    file.set('cacheKey', (await safeStorage.encryptStringAsync(key)).toString('base64'))
    return { key }
  } catch {
    return {
      refused:
        'The key of the local cache cannot be unlocked: the keyring of this account is locked or has been replaced. Unlock it and start again.',
    }
  }
}

async function hasKeyring(): Promise<boolean> {
  // 'basic_text' is a fixed password in the program: anybody could unlock with it.
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return false
  return safeStorage.isAsyncEncryptionAvailable()
}
