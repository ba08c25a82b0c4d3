import type { Surge } from '../../shared/contract/surge.ts'
import { membersOf } from '../db/arrival.ts'
import { listSurges } from '../db/surge.ts'
import { readIn } from '../db/transaction.ts'
import type { PolicyDeps } from '../triage/change-policy.ts'

/** Ended surges are listed for so long, in milliseconds. */
const listedFor = 86_400_000

/** The surges of a workspace with their members: those that last, then those that ended in the last day. */
export function readSurges({ db, now }: PolicyDeps, workspaceId: string): Promise<{ surges: Surge[] }> {
  return readIn(db, workspaceId, async (readable) => {
    const at = now()
    const surges: Surge[] = []
    for (const row of await listSurges(readable, new Date(at.getTime() - listedFor))) {
      const [lead] = row.series
      const until = row.endedAt ?? at
      surges.push({
        id: row.id,
        beganAt: row.beganAt.toISOString(),
        endedAt: row.endedAt?.toISOString() ?? null,
        observed: row.observed,
        expected: row.expected,
        series: row.series.map(({ kind, key, name }) => ({ kind, key, name })),
        caseIds: lead ? await membersOf(readable, lead, { from: row.beganAt, until }) : [],
        note: row.note,
      })
    }
    return { surges }
  })
}
