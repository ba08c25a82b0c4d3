import { z } from 'zod'
import { type View, type ViewCounts, viewSchema } from '../../../shared/contract/desk.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** Counts per combination of views, status and severity, kept by triggers: reading them never counts cases. */

/** The bit each view has in `tally.views`, as the triggers set them. */
const viewBit: Record<View, number> = {
  mine: 1,
  team: 2,
  at_risk: 4,
  unaccepted: 8,
  following: 16,
  approvals: 32,
  asked: 64,
  all: 128,
  snoozed: 256,
}

const rowSchema = z.object({
  views: z.number(),
  status: z.number(),
  severity: z.number(),
  active: z.number(),
  n: z.number(),
})

type Tally = z.infer<typeof rowSchema>

function readTally(db: ReadableDb): Tally[] {
  return db.all('SELECT views, status, severity, active, n FROM tally WHERE n > 0').map((row) => rowSchema.parse(row))
}

function inView(row: Tally, view: View): boolean {
  return (row.views & viewBit[view]) !== 0
}

/** Active cases per view. */
export function readViewCounts(db: ReadableDb): ViewCounts {
  const counts: ViewCounts = {
    mine: 0,
    team: 0,
    at_risk: 0,
    unaccepted: 0,
    following: 0,
    approvals: 0,
    asked: 0,
    snoozed: 0,
    all: 0,
  }
  for (const row of readTally(db)) {
    if (!row.active) continue
    for (const view of viewSchema.options) if (inView(row, view)) counts[view] += row.n
  }
  return counts
}

/** Cases of a view; empty lists filter nothing. */
export function countView(
  db: ReadableDb,
  view: View,
  filter: { readonly done: boolean; readonly statuses: readonly number[]; readonly severities: readonly number[] },
): number {
  return readTally(db)
    .filter((row) => inView(row, view) && (filter.done || row.active === 1))
    .filter((row) => filter.statuses.length === 0 || filter.statuses.includes(row.status))
    .filter((row) => filter.severities.length === 0 || filter.severities.includes(row.severity))
    .reduce((sum, row) => sum + row.n, 0)
}

/** Counts everything anew, after a load that left the triggers out. */
export function recountTally(db: WritableDb): void {
  db.exec(`
    DELETE FROM tally;
    INSERT INTO tally (views, status, severity, active, n)
      SELECT mine + team * 2 + at_risk * 4 + unaccepted * 8 + following * 16 + approvals * 32 + asked * 64 + whole * 128 + snoozed * 256, status, severity, active, count(*)
      FROM case_item GROUP BY 1, 2, 3, 4;
  `)
}
