import type { Role } from '../../shared/access/directory.ts'
import { heldBackDays, mostHeldBack } from '../../shared/contract/house.ts'
import { listHeldBack } from '../db/held-back.ts'
import { readIn } from '../db/transaction.ts'
import { allow } from './allow.ts'
import { os } from './context.ts'

/** Who sees every case of the workspace and answers for its rules. */
const readers: readonly Role[] = ['lead', 'admin']

export const houseProcedures = {
  heldBack: os.house.heldBack.handler(async ({ context }) => {
    const who = await allow(context, readers)
    const { db, now } = context.services.triage
    const since = new Date(now().getTime() - heldBackDays * 86_400_000)
    const { cases, counts } = await readIn(db, who.workspaceId, (readable) =>
      listHeldBack(readable, { since, limit: mostHeldBack }),
    )
    return {
      counts,
      cases: cases.map(({ firstAt, until, raisedAt, ...rest }) => ({
        ...rest,
        firstAt: firstAt.toISOString(),
        until: until.toISOString(),
        raisedAt: raisedAt?.toISOString() ?? null,
      })),
    }
  }),
}
