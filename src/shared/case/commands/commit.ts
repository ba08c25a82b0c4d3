import { z } from 'zod'
import { idSchema, instantSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { openCommitments } from '../parts.ts'
import type { Case } from '../state.ts'
import { mostCommitments } from './commitment-guards.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'

export const commitInputSchema = z.object({
  commitmentId: idSchema,
  /** What was promised, in the words the customer read or heard. */
  text: z.string().trim().min(1).max(1_000),
  dueAt: instantSchema,
  /** The message that promises it; null: it was promised elsewhere, such as on the phone. */
  messageId: z.string().min(1).max(64).nullable().default(null),
})
export type CommitInput = z.infer<typeof commitInputSchema>

const day = 86_400_000
/** Days ahead a promise may reach. */
const furthest = 366

/**
 * Records what the customer was promised, and by when. Who may write to the customer may promise. A time that is over
 * by the time the command arrives (it waited at a desk without a line) is taken: it was promised, and is missed at once.
 */
export function decideCommit(state: Case, input: CommitInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'reply', context))
  if (refusal) return refusal
  if (state.commitments.some(({ id }) => id === input.commitmentId))
    return refused('invalid_input', 'This promise is on the case already.')
  // It was refused meanwhile: what nobody read is no promise.
  if (input.messageId !== null && !state.conversation.some(({ id }) => id === input.messageId))
    return refused('invalid_input', 'The message that promises this did not go out, so it was not recorded.')
  if (openCommitments(state).length >= mostCommitments)
    return refused('invalid_input', `${mostCommitments} promises are open on this case. Keep or drop some first.`)
  const ahead = Date.parse(input.dueAt) - Date.parse(context.at)
  if (ahead > furthest * day) return refused('invalid_input', 'A promise may reach no further than a year ahead.')
  return accepted({
    type: 'commitment_made',
    commitment: {
      id: input.commitmentId,
      text: input.text,
      dueAt: input.dueAt,
      messageId: input.messageId,
      state: 'open',
      by: actorRef(context.actor),
      at: context.at,
      keeper: null,
      remindedAt: null,
      missedAt: null,
      endedBy: null,
      endedAt: null,
      reason: null,
    },
  })
}
