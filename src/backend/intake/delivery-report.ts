import { v7 as uuid } from 'uuid'
import { caseOfMessage } from '../db/outbound-message.ts'
import { readIn } from '../db/transaction.ts'
import type { Connector } from '../identity/authenticate.ts'
import type { QuestionDeps } from './questions.ts'
import { submitIntake } from './submit.ts'

/**
 * `POST /v1/messages/{messageId}/delivery`: what a channel tells later of a message it took. Telling it twice, or what is
 * over already, changes nothing. Null when no such message left.
 */
export async function reportDelivery(
  deps: QuestionDeps,
  connector: Connector,
  report: { readonly messageId: string; readonly state: 'delivered' | 'failed'; readonly reason: string | null },
): Promise<{ changed: boolean } | null> {
  const caseId = await readIn(deps.db, connector.workspaceId, (db) => caseOfMessage(db, report.messageId))
  if (!caseId) return null
  const result = await submitIntake(deps.queue, connector, {
    id: uuid(),
    state: { id: caseId, version: 0 },
    command: { type: 'case.mark_delivery', input: { ...report, tries: null } },
  })
  return { changed: result.outcome === 'accepted' }
}
