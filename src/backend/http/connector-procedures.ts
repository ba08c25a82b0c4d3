import type { Role } from '../../shared/access/directory.ts'
import { describeConnector, putConnector } from '../db/connector.ts'
import { readOutbox } from '../db/outbound-message.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import { allow, refusal } from './allow.ts'
import { os } from './context.ts'

/** Who says by what messages leave. */
const keepers: readonly Role[] = ['lead', 'admin']

/** The connector by which messages leave the workspace. */
export const connectorProcedures = {
  read: os.connector.read.handler(async ({ context }) => {
    const { workspaceId } = await allow(context, keepers)
    return readIn(context.services.triage.db, workspaceId, async (db) => ({
      ...(await describeConnector(db)),
      ...(await readOutbox(db)),
    }))
  }),
  set: os.connector.set.handler(async ({ input, context }) => {
    const { workspaceId, memberId } = await allow(context, keepers)
    const { db, now } = context.services.triage
    await writeIn(db, workspaceId, async (writable) => {
      await putConnector(writable, input, { at: now(), by: memberId })
      const { kind, urlSetAt, secretSetAt } = await describeConnector(writable)
      if (kind !== 'webhook') return
      if (urlSetAt === null) throw refusal('Give the webhook an address first.')
      // Without one a receiver could not tell our words from anybody's.
      if (secretSetAt === null) throw refusal('Give the webhook a signing secret first.')
    })
    context.services.outgoing.nudge(workspaceId)
    return {}
  }),
  test: os.connector.test.handler(async ({ context }) => {
    const { workspaceId, member } = await allow(context, keepers)
    const arrival = await context.services.outgoing.test(workspaceId, member.name)
    const sent = arrival.kind === 'sent' || arrival.kind === 'delivered'
    return { sent, reason: 'reason' in arrival ? arrival.reason : null }
  }),
}
