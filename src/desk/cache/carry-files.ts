import { attachmentPartBytes } from '../../shared/attachment/attachment-ref.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { type AttachmentRow, addFile, addPart, findFile, listUnsent, readPart } from './sql/attachment.ts'

/** A file that only this desk has, on its way from one cache to another. `part`: its bytes, null where none are left. */
export interface CarriedFile {
  readonly row: AttachmentRow
  part(n: number): Uint8Array | null
}

/** The files of a healthy cache; their bytes are read when they are asked for, so that not all are in memory. */
export function carriedFiles(db: ReadableDb): CarriedFile[] {
  return listUnsent(db).map((row) => ({ row, part: (n) => readPart(db, row, n) }))
}

/** The files of a damaged cache, with what can still be read of their bytes: it is about to be put aside. */
export function rescuedFiles(db: ReadableDb): CarriedFile[] {
  return listUnsent(db).map((row) => {
    const parts = Array.from({ length: partsOf(row) }, (_, n) => readable(() => readPart(db, row, n)))
    return { row, part: (n) => parts[n] ?? null }
  })
}

/** Puts files into a new cache. One that lost bytes goes on without them: its upload will say so. */
export function writeFiles(db: WritableDb, files: readonly CarriedFile[]): void {
  for (const { row, part } of files) {
    addFile(db, { ...row, here: 0 })
    const added = findFile(db, row.id)
    for (let n = 0; added && n < partsOf(row); n += 1) {
      const bytes = part(n)
      if (bytes) addPart(db, added, n, bytes)
    }
  }
}

function partsOf({ size }: AttachmentRow): number {
  return Math.ceil(size / attachmentPartBytes)
}

function readable<T>(read: () => T | null): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
