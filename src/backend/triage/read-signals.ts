import { sql } from 'kysely'
import type { ReceiveInput } from '../../shared/case/commands/receive.ts'
import type { Message } from '../../shared/case/message.ts'
import { noSignals, type Signals } from '../../shared/case/signals.ts'
import type { Case } from '../../shared/case/state.ts'
import { applyRising, readIntent } from '../../shared/intent/index.ts'
import { type DigestIndex, digestOf, findRelated } from '../../shared/triage/signals/related.ts'
import type { ReadableDb } from '../db/transaction.ts'
import type { Models } from './models.ts'

/** The customer's earlier contacts count over so many days. */
const earlierDays = 30
/** Text the intent model reads: more adds cost and no meaning. */
const intentTextLength = 1_500

type Received = ReceiveInput['received']

/** What the signals of a batch of new cases are read from. */
export interface SignalSources {
  readonly models: Models
  readonly digests: DigestIndex
}

/**
 * Everything about a case that lies outside it: the local models' readings, what is ordinary in its category, cases
 * that look like the same trouble, and the customer's earlier cases. Written down with the case, so that triage has
 * the same to go by wherever and whenever it runs.
 */
export async function readSignals(db: ReadableDb, received: Received, sources: SignalSources): Promise<Signals> {
  const { models, digests } = sources
  const history = models.history?.categories[received.category]
  return {
    intent: readIntentSignal(received, models),
    calibration: readCalibration(received, models),
    baselines: history?.baselines ?? noSignals.baselines,
    stepOrders: history?.stepOrders ?? noSignals.stepOrders,
    related: findRelated(digestOf(received), digests),
    earlier: await readEarlier(db, received),
  }
}

/** The intent the local model reads, where the AI agent gave no figures of its own. */
export function readIntentSignal(
  { assessment, conversation }: Pick<Case, 'assessment' | 'conversation'>,
  { intent: model }: Models,
): Signals['intent'] {
  const hasOwn =
    (assessment?.confidence ?? null) !== null || conversation.some(({ ai }) => (ai?.confidence ?? null) !== null)
  if (!model || hasOwn) return null
  const { intent, confidence, outOfScope } = readIntent(model, intentText(conversation))
  if (intent === null) return null
  return { intent, confidence, outOfScope, modelVersion: model.version, ece: model.reliability.ece }
}

/** The words an intent is read from: what the customer wrote first. */
export function intentText(conversation: readonly Message[]): string {
  return conversation
    .filter(({ author, text }) => author === 'customer' && text !== '')
    .slice(0, 3)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, intentTextLength)
}

function readCalibration({ assessment }: Received, { calibration }: Models): Signals['calibration'] {
  const reported = assessment?.confidence ?? null
  if (!calibration || reported === null) return null
  const { map, ece, n, version } = calibration
  return { reported, calibrated: applyRising(map, reported), ece, n, version }
}

async function readEarlier(db: ReadableDb, { customer, receivedAt, id }: Received): Promise<Signals['earlier']> {
  const to = new Date(receivedAt)
  const from = new Date(to.getTime() - earlierDays * 24 * 3_600_000)
  const { rows } = await sql<{ id: string; reference: string; total: number }>`
    SELECT id, reference, (count(*) OVER ())::int AS total FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND customer_key = ${customer.id} AND id <> ${id}
      AND received_at >= ${from} AND received_at <= ${to}
    ORDER BY received_at DESC, id DESC LIMIT 10`.execute(db.trx)
  const count = rows[0]?.total ?? 0
  return { windowDays: earlierDays, count, cases: rows.map(({ id: caseId, reference }) => ({ caseId, reference })) }
}
