import { z } from 'zod'
import { attachmentsSchema } from '../../attachment/attachment-ref.ts'
import { answerTimes } from '../../consult/answer-times.ts'
import { consultSharesSchema, consultTargetSchema, liveConsults, mostConsults } from '../../consult/consult.ts'
import { resolveTarget } from '../../consult/consult-target.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'

export const askConsultInputSchema = z.object({
  consultId: idSchema,
  question: z.string().trim().min(1).max(20_000),
  target: consultTargetSchema,
  shares: consultSharesSchema,
  attachments: attachmentsSchema.default([]),
  /** Peers to turn to when nobody answers in time, the best first. */
  nextPeers: z.array(idSchema).max(10).default([]),
})
export type AskConsultInput = z.infer<typeof askConsultInputSchema>

/**
 * Asks colleagues about the case. The case stays where it is; the clock for the answer runs by the hours of the asker's
 * team. Who was asked sees the question with what the asker shares.
 */
export function decideAskConsult(state: Case, input: AskConsultInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'ask_consult', context))
  if (refusal) return refusal
  const { actor, directory, at } = context
  if (actor.kind !== 'member') return refused('not_permitted', 'Only a person can ask colleagues.')
  if (state.consults.some(({ id }) => id === input.consultId))
    return refused('invalid_input', 'This question is on the case already.')
  if (state.consults.length >= mostConsults)
    return refused('invalid_input', `A case can have ${mostConsults} questions, and this one has them.`)
  const known = new Set(state.conversation.map(({ id }) => id))
  if (input.shares.messageIds.some((id) => !known.has(id)))
    return refused('invalid_input', 'A message you chose is not on this case.')
  const reached = resolveTarget(input.target, directory, actor.member.id)
  if (!reached)
    return refused('unknown_target', 'That team or person is not in this workspace, or does not answer questions.')
  if (reached.members.length === 0)
    return refused('unknown_target', `There is nobody to ask: ${reached.name} has no one but you.`)
  const same = liveConsults(state).find(
    ({ askedBy, question, targetName }) =>
      askedBy.id === actor.member.id && question === input.question && targetName === reached.name,
  )
  if (same) return refused('no_change', 'You asked them this already and it waits for an answer.')
  return accepted({
    type: 'consult_asked',
    consult: {
      id: input.consultId,
      question: input.question,
      attachments: input.attachments,
      target: input.target,
      targetName: reached.name,
      askedBy: actorRef(actor),
      askedAt: at,
      helpers: reached.members.map(({ id, name }) => ({
        memberId: id,
        name,
        askedAt: at,
        claimedAt: null,
        declinedAt: null,
        named: false,
      })),
      nextPeers: [...new Set(input.nextPeers)],
      claimable: reached.claimable,
      claimedBy: null,
      state: 'open',
      shares: { ...input.shares, messageIds: [...new Set(input.shares.messageIds)] },
      posts: [],
      ...answerTimes(state, actor.member, context),
      climbed: [],
      helpful: [],
      solution: null,
      looks: [],
      endedAt: null,
      endedBy: null,
      escalationId: null,
      endReason: null,
    },
  })
}
