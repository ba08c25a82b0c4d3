import type { Kysely } from 'kysely'
import type { ServerKeys } from '../db/attachment-key.ts'
import type { Tables } from '../db/tables.ts'
import type { Slots } from './slots.ts'

/** What receiving and giving out files needs. */
export interface AttachmentDeps {
  readonly db: Kysely<Tables>
  readonly keys: ServerKeys
  readonly now: () => Date
  /** Most bytes that the files of one workspace may have together. */
  readonly quota: number
  /** Whole files are in memory only inside these. */
  readonly slots: Slots
}

/** Most whole files in memory at once, on one node: looking at one takes up to a hundred megabytes. */
export const wholeFilesAtOnce = 2
export const defaultQuota = 50 * 1024 ** 3

/** What a part is sealed under: it opens for no other workspace, file or place. */
export function partLabel(workspaceId: string, id: string, n: number): string {
  return `attachment ${workspaceId} ${id} ${n}`
}
