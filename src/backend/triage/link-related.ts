import { v7 as uuid } from 'uuid'
import type { Case } from '../../shared/case/state.ts'
import { digestOf, findRelated } from '../../shared/triage/signals/related.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import type { Order } from '../commands/decide-batch.ts'
import { parseCase } from '../db/case-state.ts'
import type { Database } from '../db/connect.ts'
import { readIn } from '../db/transaction.ts'
import { readDigestIndex } from './digests.ts'

/** Sizes at which the members of a cluster are told anew; each step costs one look at every member. */
const milestones: ReadonlySet<number> = new Set([2, 3, 5, 8, 13, 21, 34, 50, 75, 100, 150, 200, 300, 500, 1_000])

export interface LinkDeps {
  readonly database: Database
  readonly queue: CommandQueue
  readonly now: () => Date
}

/**
 * When a new case makes a cluster reach a milestone, the members that came before it learn of the others: each gets its
 * own reading of who is related, and triage looks at it again.
 */
export async function linkRelated(deps: LinkDeps, workspaceId: string, newcomers: readonly Case[]): Promise<void> {
  const grown = newcomers.filter(({ signals }) => signals.related && milestones.has(signals.related.size))
  const fresh = new Set(newcomers.map(({ id }) => id))
  const ids = [...new Set(grown.flatMap(({ signals }) => signals.related?.members ?? []).map(({ caseId }) => caseId))]
  // The newcomers saw each other when they were read; those of a batch that came before the last did not see all.
  const members = [...new Set([...ids, ...(grown.length > 0 ? fresh : [])])]
  if (members.length === 0) return
  const cases = await readIn(deps.database.db, workspaceId, async (db) => {
    const rows = await db.trx
      .selectFrom('case_state')
      .select('state')
      .where('workspace_id', '=', workspaceId)
      .where('id', 'in', members)
      .execute()
    const states = rows.map(({ state }) => parseCase(state))
    const oldest = states.map(({ receivedAt }) => receivedAt).toSorted()[0]
    const index = await readDigestIndex(db, oldest ? new Date(oldest) : deps.now(), [])
    return states.map((state) => ({ state, related: findRelated(digestOf(state), index) }))
  })
  const orders = cases
    .filter(({ state, related }) => (related?.size ?? 0) !== (state.signals.related?.size ?? 0))
    .map(
      ({ state, related }): Order => ({
        by: { kind: 'house', actor: { kind: 'rule', id: 'triage', name: 'Triage' } },
        envelope: {
          id: uuid(),
          caseId: state.id,
          seenVersion: state.version,
          deskId: null,
          deskAt: null,
          command: { type: 'case.retriage', input: { signals: { ...state.signals, related } } },
        },
      }),
    )
  if (orders.length > 0) await deps.queue.submit(workspaceId, orders)
}
