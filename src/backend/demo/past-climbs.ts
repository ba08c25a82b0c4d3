import { v5 as uuidFrom } from 'uuid'
import type { Order } from '../commands/decide-batch.ts'
import { type BatchDeps, runBatch } from '../commands/run-batch.ts'
import { dueHouse } from '../db/house.ts'
import { readIn } from '../db/transaction.ts'
import { houseActor } from '../house/actor.ts'

const namespace = '7b8a1f3e-50c9-4d62-9e1b-c3d4f5a60718'
/** More rounds than a ladder has steps: each round takes at most one of each case. */
const mostRounds = 20

/**
 * Lets the house have done in the demo's past what was due then, at the moment it was due: whoever opens the demo must
 * not watch the steps of that past come up late.
 */
export async function climbInThePast(deps: BatchDeps, workspaceId: string): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const due = await readIn(deps.db, workspaceId, (db) => dueHouse(db, deps.now()))
    if (due.length === 0) return
    const orders = due.map(({ id, version, dueAt }): Order => {
      const at = dueAt.toISOString()
      return {
        by: { kind: 'house', actor: houseActor },
        at,
        envelope: {
          id: uuidFrom(`${id} ${version} ${at}`, namespace),
          caseId: id,
          seenVersion: version,
          deskId: null,
          deskAt: null,
          command: { type: 'case.tick', input: {} },
        },
      }
    })
    await runBatch(deps, workspaceId, orders)
  }
}
