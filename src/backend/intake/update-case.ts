import { v7 as uuid, v5 as uuidFrom } from 'uuid'
import { type IntakeUpdateResult, intakeUpdateSchema } from '../../shared/contract/intake.ts'
import { isAiSaying } from '../../shared/pen/says.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import { findByExternalIds, findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Connector } from '../identity/authenticate.ts'
import { badRequest } from './bad-request.ts'
import { heldByPerson } from './held-by-person.ts'
import { normalizeUpdate } from './normalize.ts'
import { problemsOf, unknownFields } from './problems.ts'
import type { IntakeDeps } from './receive-cases.ts'
import { submitIntake } from './submit.ts'
import { timeProblems } from './times.ts'

/** Makes the id of an update's command out of the sender's own id for it, so that sending it twice has one effect. */
const updateNamespace = '0c7d6a52-1f0e-4b83-8a86-9df0c1a4e2b7'

/**
 * The body of `POST /v1/cases/{externalId}/updates`: what came in after the case. Everything in it is taken or, when
 * anything is wrong with it, nothing, and the answer says what; so when the AI writes while a person holds the case,
 * which is written down on it. Null when no such contact is here.
 */
export async function updateCase(
  deps: IntakeDeps & { readonly queue: CommandQueue },
  connector: Connector,
  { externalId, ...raw }: { readonly externalId: string },
): Promise<IntakeUpdateResult | null> {
  const parsed = intakeUpdateSchema.safeParse(raw)
  if (!parsed.success) throw badRequest('update', problemsOf(parsed.error))
  const now = deps.now()
  const late = timeProblems({ conversation: parsed.data.messages, receivedAt: parsed.data.at, commitments: [] }, now)
  if (late.length > 0) throw badRequest('update', late)
  const { workspaceId } = connector
  const state = await readIn(deps.db, workspaceId, async (db) => {
    const found = (await findByExternalIds(db, [externalId])).get(externalId)
    return found ? findCase(db, found.caseId) : null
  })
  if (!state) return null
  const input = normalizeUpdate(parsed.data, state, now.toISOString())
  const { updateId } = parsed.data
  const result = await submitIntake(deps.queue, connector, {
    id: updateId ? uuidFrom(`${state.id} ${updateId}`, updateNamespace) : uuid(),
    state,
    command: { type: 'case.continue_contact', input },
  })
  const place = { caseId: state.id, reference: state.reference, warnings: unknownFields(raw, parsed.data) }
  if (result.outcome === 'accepted') return { outcome: 'added', ...place }
  const { refusal } = result
  if (refusal.code === 'no_change') return { outcome: 'known', ...place }
  if (refusal.code === 'pen_held') {
    const known = new Set(state.conversation.map(({ id }) => id))
    const attempts = input.messages
      .filter((message) => isAiSaying(message) && !known.has(message.id))
      .map(({ text }) => ({ what: 'message' as const, text }))
    throw await heldByPerson(deps, connector, { state, attempts, senderId: updateId ?? null, refusal })
  }
  throw badRequest('update', [{ field: '', reason: refusal.message }])
}
