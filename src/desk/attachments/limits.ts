/** Bytes of files that only this desk has: more have to be sent first. */
export const mostUnsent = 200 * 1024 * 1024
/** Bytes of all files at this desk; of those fetched the longest unused make room. */
export const mostHere = 400 * 1024 * 1024
/** Milliseconds after which a file nobody sent is let go, as drafts are. */
export const staleAfter = 14 * 24 * 3_600_000
