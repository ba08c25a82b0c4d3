import { ORPCError } from '@orpc/server'
import { v7 as uuid, v5 as uuidFrom } from 'uuid'
import type { HoldBackAiInput } from '../../shared/case/commands/hold-back-ai.ts'
import type { Refusal } from '../../shared/case/decision.ts'
import type { Case } from '../../shared/case/state.ts'
import { aiWrites } from '../../shared/pen/pen.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import type { Connector } from '../identity/authenticate.ts'
import { submitIntake } from './submit.ts'

/** Makes the ids of what was held back out of the sender's own id, so that sending it twice is held back once. */
const heldBackNamespace = 'b0a6e3d4-7f1c-4f52-9a40-2f7a7b1f5c93'

export interface Attempt {
  readonly state: Case
  readonly attempts: readonly Pick<HoldBackAiInput['attempts'][number], 'what' | 'text'>[]
  /** The sender's own id for what it sent, where it has one. */
  readonly senderId: string | null
  readonly refusal: Refusal
}

/**
 * Writes down that the AI tried to write while a person held the case, and gives the 409 it is answered with. Nothing of
 * what it sent reached the customer.
 */
export async function heldByPerson(
  { queue }: { readonly queue: CommandQueue },
  connector: Connector,
  { state, attempts, senderId, refusal }: Attempt,
) {
  const idFor = (part: string) =>
    senderId === null ? uuid() : uuidFrom(`${state.id} ${senderId} ${part}`, heldBackNamespace)
  await submitIntake(queue, connector, {
    id: idFor('command'),
    state,
    command: {
      type: 'case.hold_back_ai',
      input: { attempts: attempts.map((attempt, index) => ({ id: idFor(String(index)), ...attempt })) },
    },
  })
  // The truth of this refusal is who holds it.
  const heldBy = refusal.truth ?? ''
  return new ORPCError('HELD_BY_PERSON', {
    status: 409,
    message: refusal.message,
    data: { caseId: state.id, reference: state.reference, heldBy, since: aiWrites(state) ? null : state.pen.since },
    defined: true,
  })
}
