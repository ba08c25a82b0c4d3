/** What can be wrong with the cache as a whole. The sentence is for people. */
export type CacheErrorCode = 'wrong_key' | 'damaged' | 'in_use' | 'newer' | 'full'

/** The cache cannot be used as it is; `code` says why and decides what can be done about it. */
export class CacheError extends Error {
  readonly code: CacheErrorCode

  constructor(code: CacheErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'CacheError'
    this.code = code
  }
}

export function isCacheError(error: unknown, code: CacheErrorCode): error is CacheError {
  return error instanceof CacheError && error.code === code
}

const damage = /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ|IOERR_CORRUPTFS)/

/** SQLite's words for unreadable pages as `damaged`, for a full disk as `full`; every other error as it came. */
export function asCacheError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  if (error.code === 'SQLITE_FULL') return new CacheError('full', 'There is no room left on this computer.', error)
  if (!damage.test(error.code)) return error
  return new CacheError('damaged', 'The local cache cannot be read: its file is damaged.', error)
}
