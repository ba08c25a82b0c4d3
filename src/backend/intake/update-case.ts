import { ORPCError } from '@orpc/server'
import { v7 as uuid, v5 as uuidFrom } from 'uuid'
import { type IntakeUpdateResult, intakeUpdateSchema } from '../../shared/contract/intake.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import { findByExternalIds, findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Connector } from '../identity/authenticate.ts'
import { normalizeUpdate } from './normalize.ts'
import { problemsOf, unknownFields } from './problems.ts'
import type { IntakeDeps } from './receive-cases.ts'
import { timeProblems } from './times.ts'

/** Makes the id of an update's command out of the sender's own id for it, so that sending it twice has one effect. */
const updateNamespace = '0c7d6a52-1f0e-4b83-8a86-9df0c1a4e2b7'

/**
 * The body of `POST /v1/cases/{externalId}/updates`: what came in after the case. Everything in it is taken or, when
 * anything is wrong with it, nothing, and the answer says what. Null when no such contact is here.
 */
export async function updateCase(
  deps: IntakeDeps & { readonly queue: CommandQueue },
  connector: Connector,
  { externalId, ...raw }: { readonly externalId: string },
): Promise<IntakeUpdateResult | null> {
  const parsed = intakeUpdateSchema.safeParse(raw)
  if (!parsed.success) throw badUpdate(problemsOf(parsed.error))
  const now = deps.now()
  const late = timeProblems({ conversation: parsed.data.messages, receivedAt: parsed.data.at, commitments: [] }, now)
  if (late.length > 0) throw badUpdate(late)
  const { workspaceId } = connector
  const state = await readIn(deps.db, workspaceId, async (db) => {
    const found = (await findByExternalIds(db, [externalId])).get(externalId)
    return found ? findCase(db, found.caseId) : null
  })
  if (!state) return null
  const input = normalizeUpdate(parsed.data, state, now.toISOString())
  const [answer] = await deps.queue.submit(workspaceId, [
    {
      by: { kind: 'house', actor: { kind: 'intake', name: connector.name } },
      envelope: {
        id: parsed.data.updateId ? uuidFrom(`${state.id} ${parsed.data.updateId}`, updateNamespace) : uuid(),
        caseId: state.id,
        seenVersion: state.version,
        deskId: null,
        deskAt: null,
        command: { type: 'case.continue_contact', input },
      },
    },
  ])
  const place = { caseId: state.id, reference: state.reference, warnings: unknownFields(raw, parsed.data) }
  if (answer?.kind !== 'answered')
    throw answer?.kind === 'failed' ? answer.error : new Error('An update went unanswered')
  const { result } = answer
  if (result.outcome === 'accepted') return { outcome: 'added', ...place }
  if (result.refusal.code === 'no_change') return { outcome: 'known', ...place }
  throw badUpdate([{ field: '', reason: result.refusal.message }])
}

function badUpdate(problems: readonly { readonly field: string; readonly reason: string }[]) {
  const [first] = problems
  return new ORPCError('BAD_REQUEST', {
    status: 400,
    message: `Nothing of this update was taken: ${first?.field ? `${first.field}: ` : ''}${first?.reason ?? 'it is not understood'}`,
    data: { problems },
  })
}
