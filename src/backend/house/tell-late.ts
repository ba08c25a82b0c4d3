import type { Kysely } from 'kysely'
import { raiseAlerts } from '../alerts/raise.ts'
import { holdLog } from '../db/alert.ts'
import { anyLate, takeLate, type UntoldLate } from '../db/house.ts'
import type { Tables } from '../db/tables.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import type { WorkspaceContexts } from '../identity/workspace-context.ts'

/** Most cases named in one notice; the others are counted. */
const named = 20

export interface TellDeps {
  readonly db: Kysely<Tables>
  readonly contexts: WorkspaceContexts
  readonly now: () => Date
}

/**
 * Tells the leads in one notice what the house did late since it last told them. What is told and what is marked as told
 * commit together, so that every late piece of work is told of once. Gives how many pieces there were.
 */
export async function tellLate({ db, contexts, now }: TellDeps, workspaceId: string): Promise<number> {
  if (!(await readIn(db, workspaceId, anyLate))) return 0
  return writeIn(db, workspaceId, async (writable) => {
    // First the log, then its tables, as everybody else: two nodes wait for each other and never lock each other out.
    await holdLog(writable)
    const at = now()
    const late = await takeLate(writable, at)
    const found = await contexts.current(writable)
    if (!found || late.length === 0) return 0
    const { context } = found
    await raiseAlerts(writable, { context, at }, [
      {
        event: 'late_notice',
        cause: `late ${at.toISOString()}`,
        target: null,
        title: late.length === 1 ? 'One step was taken late' : `${late.length} steps were taken late`,
        text: lateText(late),
      },
    ])
    return late.length
  })
}

function lateText(late: readonly UntoldLate[]): string {
  const lines = late.slice(0, named).map(({ reference, what, dueAt, at }) => {
    const minutes = Math.floor((at.getTime() - dueAt.getTime()) / 60_000)
    return `${reference}: ${what}, ${minutes} min late.`
  })
  const rest = late.length - lines.length
  return [...lines, ...(rest > 0 ? [`And ${rest} more.`] : [])].join('\n')
}
