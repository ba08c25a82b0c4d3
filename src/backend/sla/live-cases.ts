import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Status } from '../../shared/case/basics.ts'
import type { Case } from '../../shared/case/state.ts'
import { parseCase } from '../db/case-state.ts'
import { type ReadableDb, readIn } from '../db/transaction.ts'
import type { PolicyDeps } from '../triage/change-policy.ts'

/** Cases read at once. */
const pageSize = 200
/** Cases looked at before other work of the backend gets its turn. */
const sliceSize = 20

/** Every case of the workspace that is not done, a page at a time, each once; only those in `status` where one is named. */
export async function* liveCases(
  deps: Pick<PolicyDeps, 'db'>,
  workspaceId: string,
  status: Status | null = null,
): AsyncGenerator<Case> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await readIn(deps.db, workspaceId, (db) => pageAfter(db, after, status))
    for (const [index, { state }] of page.entries()) {
      yield parseCase(state)
      if (index % sliceSize === sliceSize - 1) await breathe()
    }
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = last.id
  }
}

async function pageAfter(
  db: ReadableDb,
  after: string,
  status: Status | null,
): Promise<{ id: string; state: string }[]> {
  const inStatus = status === null ? sql`` : sql`AND state::json ->> 'status' = ${status}`
  const { rows } = await sql<{ id: string; state: string }>`
    SELECT id, state FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND active AND id > ${after} ${inStatus}
    ORDER BY id LIMIT ${pageSize}`.execute(db.trx)
  return rows
}
