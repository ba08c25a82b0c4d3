import { z } from 'zod'
import type { InboxItem } from '../../../shared/case/inbox-item.ts'
import type { InboxRow } from '../../../shared/contract/desk.ts'
import type { ReadableDb, SqlValue, WritableDb } from '../db.ts'
import type { ItemColumns } from '../item-columns.ts'
import { type LabelKind, takeLabel } from './label.ts'

/** The listing row of each case, with the columns its indexes are made of. */

const numSchema = z.object({ num: z.number() }).optional()
const newestSchema = z.object({ num: z.number().nullable() })
const timedRowSchema = z.object({ id: z.string(), version: z.number() })
const idRow = z.object({ id: z.string() })
const idRowSchema = idRow.optional()
const pageRowSchema = z.object({ num: z.number(), pending: z.number(), item: z.string() })
const countSchema = z.object({ n: z.number() })

export function findCaseNum(db: ReadableDb, caseId: string): number | null {
  return numSchema.parse(db.get('SELECT num FROM case_item WHERE id = ?', caseId))?.num ?? null
}

export function findCaseByReference(db: ReadableDb, reference: string): string | null {
  return idRowSchema.parse(db.get('SELECT id FROM case_item WHERE reference = ?', reference))?.id ?? null
}

/** Every case that is not done and seen whole, with its confirmed version, the one whose clock runs out first first. */
export function listTimedCases(db: ReadableDb): { id: string; version: number }[] {
  return db
    .all(
      'SELECT i.id, d.version FROM case_item i JOIN case_doc d ON d.num = i.num WHERE i.active = 1 AND i.whole = 1 ORDER BY i.due_at',
    )
    .map((row) => timedRowSchema.parse(row))
}

/** The number the next new case gets: below all others (and below zero in time), because it is the newest here. */
export function nextCaseNum(db: ReadableDb): number {
  return (newestSchema.parse(db.get('SELECT min(num) AS num FROM case_item')).num ?? 1) - 1
}

/** A case's listing row as it is to be. */
export interface ItemRow {
  readonly num: number
  readonly item: InboxItem
  readonly columns: ItemColumns
  readonly pending: number
}

type StoredColumns = Readonly<Record<string, SqlValue>>

const storedSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional()

/** Finds the number of a word on a row. */
export type Labeller = (kind: LabelKind, text: string) => number

/** Adds the listing row of a case that has none; `label` knows the numbers of its words. */
export function addItem(db: WritableDb, row: ItemRow, label: Labeller): void {
  const stored = toStored(row, label)
  db.run(insertSql, row.num, ...columnNames.map((name) => stored[name] ?? null))
}

/**
 * Writes the listing row of a case. Only columns that differ are set: every column set would rewrite a page of each
 * index it stands in, and most changes touch none of them.
 */
export function putItem(db: WritableDb, row: ItemRow): void {
  const known = storedSchema.parse(db.get('SELECT * FROM case_item WHERE num = ?', row.num))
  const label: Labeller = (kind, text) => takeLabel(db, kind, text)
  if (!known) {
    addItem(db, row, label)
    return
  }
  const stored = toStored(row, label)
  const changed = columnNames.filter((name) => known[name] !== stored[name])
  if (changed.length === 0) return
  const sets = changed.map((name) => `${name} = ?`).join(', ')
  db.run(`UPDATE case_item SET ${sets} WHERE num = ?`, ...changed.map((name) => stored[name] ?? null), row.num)
}

const columnNames = [
  'id',
  'reference',
  'active',
  'mine',
  'team',
  'at_risk',
  'unaccepted',
  'following',
  'approvals',
  'snoozed',
  'back_at',
  'asked',
  'whole',
  'priority',
  'due_at',
  'at_risk_at',
  'received_at',
  'status',
  'severity',
  'flag_bits',
  'category_num',
  'team_num',
  'pending',
  'item',
] as const

const insertSql = `INSERT INTO case_item (num, ${columnNames.join(', ')}) VALUES (?${', ?'.repeat(columnNames.length)})`

function toStored({ item, columns, pending }: ItemRow, label: Labeller): StoredColumns {
  return {
    id: item.id,
    reference: item.reference,
    active: columns.active,
    mine: columns.mine,
    team: columns.team,
    at_risk: columns.atRisk,
    unaccepted: columns.unaccepted,
    following: columns.following,
    approvals: columns.approvals,
    asked: columns.asked,
    snoozed: columns.snoozed,
    back_at: columns.backAt,
    whole: columns.whole,
    priority: columns.priority,
    due_at: columns.dueAt,
    at_risk_at: columns.atRiskAt,
    received_at: columns.receivedAt,
    status: columns.status,
    severity: columns.severity,
    flag_bits: columns.flagBits,
    category_num: label('category', item.category),
    team_num: label('team', item.teamId),
    pending,
    item: JSON.stringify(item),
  }
}

/**
 * A parser for the hot path: what stands in `item` was checked by schema before this desk wrote it, and a page is
 * checked once more when it leaves for the screen. A third check took half the time of a page.
 */
function parseItem(text: string): InboxItem {
  return JSON.parse(text) as InboxItem
}

/** The rows of the given numbers, in their order; numbers without a case are left out. */
export function listRows(db: ReadableDb, nums: readonly number[]): InboxRow[] {
  const found = new Map<number, InboxRow>()
  const rows = db.all(
    'SELECT num, pending, item FROM case_item WHERE num IN (SELECT value FROM json_each(?))',
    JSON.stringify(nums),
  )
  for (const raw of rows) {
    const { num, pending, item } = pageRowSchema.parse(raw)
    found.set(num, { ...parseItem(item), pending })
  }
  return nums.map((num) => found.get(num)).filter((row) => row !== undefined)
}

export function removeItem(db: WritableDb, num: number): void {
  db.run('DELETE FROM case_item WHERE num = ?', num)
}

/** Marks the rows whose requests this member may answer anew, after what they may answer changed. */
export function markApprovals(db: WritableDb, mayAnswer: (item: InboxItem) => boolean): void {
  const rows = db.all(`SELECT num, pending, item FROM case_item WHERE item ->> '$.approvals[0].id' IS NOT NULL`)
  for (const raw of rows) {
    const { num, item } = pageRowSchema.parse(raw)
    const mark = mayAnswer(parseItem(item)) ? 1 : 0
    db.run('UPDATE case_item SET approvals = ? WHERE num = ? AND approvals <> ?', mark, num, mark)
  }
}

/**
 * Brings the mark 'at risk' up to `now` for at most `limit` cases, and answers how many it changed: clocks that ran
 * on, and after a clock was set back also those that are at risk no longer.
 */
export function sweepAtRisk(db: WritableDb, now: number, limit: number): number {
  const on = db.run(
    `UPDATE case_item SET at_risk = 1 WHERE num IN
       (SELECT num FROM case_item INDEXED BY item_risk_ahead WHERE at_risk = 0 AND at_risk_at IS NOT NULL AND at_risk_at <= ? LIMIT ?)`,
    now,
    limit,
  )
  const off = db.run(
    `UPDATE case_item SET at_risk = 0 WHERE num IN
       (SELECT num FROM case_item INDEXED BY item_risk_ahead WHERE at_risk = 1 AND at_risk_at IS NOT NULL AND at_risk_at > ? LIMIT ?)`,
    now,
    limit,
  )
  return on + off
}

/** Ids of cases put aside that are back by `now`, the earliest first. */
export function listBack(db: ReadableDb, now: number, limit: number): string[] {
  return db
    .all('SELECT id FROM case_item INDEXED BY item_back_ahead WHERE back_at <= ? ORDER BY back_at LIMIT ?', now, limit)
    .map((row) => idRow.parse(row).id)
}

export function countItems(db: ReadableDb): number {
  return countSchema.parse(db.get('SELECT count(*) AS n FROM case_item')).n
}

const ownerCountSchema = z.object({ owner: z.string(), n: z.number() })

/** Active cases by owner, of the teams with these label numbers. */
export function countOpenByOwner(db: ReadableDb, teamNums: readonly number[]): ReadonlyMap<string, number> {
  const rows = db.all(
    `SELECT item ->> 'ownerId' AS owner, count(*) AS n FROM case_item
     WHERE active = 1 AND whole = 1 AND team_num IN (SELECT value FROM json_each(?)) AND owner IS NOT NULL GROUP BY owner`,
    JSON.stringify(teamNums),
  )
  return new Map(rows.map((row) => ownerCountSchema.parse(row)).map(({ owner, n }) => [owner, n]))
}
