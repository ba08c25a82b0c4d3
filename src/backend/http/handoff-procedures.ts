import type { Role } from '../../shared/access/directory.ts'
import { countRatings } from '../db/handoff-rating.ts'
import { readIn } from '../db/transaction.ts'
import { allow } from './allow.ts'
import { os } from './context.ts'

/** Who answers for how cases are handed over, and who looks at quality. */
const readers: readonly Role[] = ['lead', 'admin', 'qa']

export const handoffProcedures = {
  figures: os.handoffs.figures.handler(async ({ input, context }) => {
    const who = await allow(context, readers)
    const { db, now } = context.services.triage
    const since = new Date(now().getTime() - input.days * 86_400_000)
    return {
      days: input.days,
      counts: await readIn(db, who.workspaceId, (readable) => countRatings(readable, since)),
    }
  }),
}
