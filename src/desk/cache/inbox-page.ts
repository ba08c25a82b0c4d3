import { z } from 'zod'
import type { InboxPage, InboxQuery, Sort } from '../../shared/contract/desk.ts'
import type { ReadableDb, SqlValue } from './db.ts'
import { flagColumn, severityColumn, statusColumn } from './item-columns.ts'
import { listRows } from './sql/case-item.ts'
import { findLabel } from './sql/label.ts'
import { countView } from './sql/tally.ts'

/** Pages of the inbox by keyset: a page 50,000 rows down costs the same as the first. */

/** The sort key of each order, first column first; `num` makes it unique. */
const sortKeys: Record<Sort, { readonly columns: readonly string[]; readonly direction: 'ASC' | 'DESC' }> = {
  priority: { columns: ['priority', 'received_at', 'num'], direction: 'DESC' },
  clock: { columns: ['due_at', 'num'], direction: 'ASC' },
  newest: { columns: ['received_at', 'num'], direction: 'DESC' },
}

const cursorSchema = z.array(z.number()).min(2).max(3)
const keyRowSchema = z.record(z.string(), z.number())

/** The page of the inbox a query asks for. An `after` that cannot be read starts at the top. */
export function readInboxPage(db: ReadableDb, query: InboxQuery): InboxPage {
  const narrowed = narrow(db, query)
  if (!narrowed) return { rows: [], next: null, total: 0 }
  const { columns } = sortKeys[query.sort]
  const keys = query.filter.done ? mergedKeys(db, query, narrowed) : rangeKeys(db, query, { ...narrowed, active: 1 })
  const page = keys.slice(0, query.limit)
  const last = page.at(-1)
  return {
    rows: listRows(
      db,
      page.map((key) => key.num ?? 0),
    ),
    next: last && keys.length > query.limit ? encodeCursor(columns.map((column) => last[column] ?? 0)) : null,
    total: readTotal(db, query),
  }
}

/** What a page's `after` says: the sort key of the row it follows. */
function encodeCursor(values: readonly number[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function decodeCursor(after: string | null, length: number): number[] | null {
  if (!after) return null
  try {
    const values = cursorSchema.parse(JSON.parse(Buffer.from(after, 'base64url').toString()))
    return values.length === length ? values : null
  } catch {
    return null
  }
}

interface Narrowed {
  readonly where: readonly string[]
  readonly values: readonly SqlValue[]
}

/** The filter as conditions on indexed columns, or null when nothing can match. */
function narrow(db: ReadableDb, query: InboxQuery): Narrowed | null {
  const { filter } = query
  const where: string[] = []
  const values: SqlValue[] = []
  const oneOf = (column: string, numbers: readonly (number | null)[]) => {
    if (numbers.length === 0) return true
    const known = numbers.filter((number) => number !== null)
    where.push(`${column} IN (SELECT value FROM json_each(?))`)
    values.push(JSON.stringify(known))
    return known.length > 0
  }
  if (filter.flagCodes.length > 0) {
    where.push('flag_bits & ? <> 0')
    values.push(flagColumn(filter.flagCodes))
  }
  if (filter.caseIds.length > 0) {
    where.push('id IN (SELECT value FROM json_each(?))')
    values.push(JSON.stringify(filter.caseIds))
  }
  const possible =
    oneOf('status', filter.statuses.map(statusColumn)) &&
    oneOf('severity', filter.severities.map(severityColumn)) &&
    oneOf(
      'category_num',
      filter.categories.map((category) => findLabel(db, 'category', category)),
    ) &&
    oneOf(
      'team_num',
      filter.teamIds.map((teamId) => findLabel(db, 'team', teamId)),
    )
  return possible ? { where, values } : null
}

/** Sort keys of one row more than the page, so that the end is known. */
function rangeKeys(
  db: ReadableDb,
  query: InboxQuery,
  range: Narrowed & { readonly active: 0 | 1 },
): Record<string, number>[] {
  const { columns, direction } = sortKeys[query.sort]
  const after = decodeCursor(query.after, columns.length)
  const where = [`active = ${range.active}`, ...range.where]
  const values = [...range.values]
  where.unshift(`${query.view === 'all' ? 'whole' : query.view} = 1`)
  if (after) {
    where.push(`(${columns.join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${columns.map(() => '?').join(', ')})`)
    values.push(...after)
  }
  const sql = `SELECT ${columns.join(', ')} FROM case_item INDEXED BY item_${query.view}_${query.sort}
    WHERE ${where.join(' AND ')} ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')} LIMIT ?`
  return db.all(sql, ...values, query.limit + 1).map((row) => keyRowSchema.parse(row))
}

/** Active and done cases in one order: the indexes keep them apart, so two ranges are merged. */
function mergedKeys(db: ReadableDb, query: InboxQuery, narrowed: Narrowed): Record<string, number>[] {
  const { columns, direction } = sortKeys[query.sort]
  const sign = direction === 'ASC' ? 1 : -1
  const compare = (a: Record<string, number>, b: Record<string, number>) => {
    for (const column of columns) {
      const difference = (a[column] ?? 0) - (b[column] ?? 0)
      if (difference !== 0) return sign * difference
    }
    return 0
  }
  const active = rangeKeys(db, query, { ...narrowed, active: 1 })
  const done = rangeKeys(db, query, { ...narrowed, active: 0 })
  return [...active, ...done].toSorted(compare).slice(0, query.limit + 1)
}

/** Exact where the tally knows it; filters it does not cover are not counted. */
function readTotal(db: ReadableDb, { view, filter }: InboxQuery): number | null {
  const { flagCodes, categories, teamIds, caseIds } = filter
  if ([flagCodes, categories, teamIds, caseIds].some((list) => list.length > 0)) return null
  return countView(db, view, {
    done: filter.done,
    statuses: filter.statuses.map(statusColumn),
    severities: filter.severities.map(severityColumn),
  })
}
