import { z } from 'zod'
import { type InboxItem, inboxItemSchema, toSearchText } from '../../shared/case/inbox-item.ts'
import type { Case } from '../../shared/case/state.ts'
import { type ItemColumns, toItemColumns } from '../cache/item-columns.ts'
import type { SearchText } from '../cache/sql/case-text.ts'
import type { Viewer } from '../cache/standpoint.ts'

/** A case out of the bootstrap stream, taken apart for the tables. */
export interface BulkCase {
  readonly doc: string
  readonly version: number
  readonly item: InboxItem
  readonly columns: ItemColumns
  readonly text: SearchText
}

const prefix = /^\{"kind":"case","seq":\d+,"case":/
const headSchema = z.object({ id: z.uuid(), version: z.number().int().min(1) })

/** The document of a `case` line as text, or null when the line is of another kind or written another way. */
export function sliceCaseDoc(line: string): string | null {
  const match = prefix.exec(line)
  return match && line.endsWith('}}') ? line.slice(match[0].length, -1) : null
}

/**
 * A parser for the fast path: identity and everything that lists show are checked by schema here; the document as a
 * whole is checked whenever it is read. Checking it twice would halve the speed of the load.
 */
export function parseBulkCase(doc: string, viewer: Viewer, now: number): BulkCase {
  const raw: unknown = JSON.parse(doc)
  const { version } = headSchema.parse(raw)
  const state = raw as Case
  const { item, columns } = toItemColumns(state, viewer, now)
  return { doc, version, item: inboxItemSchema.parse(item), columns, text: toSearchText(state) }
}
