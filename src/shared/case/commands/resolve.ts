import { z } from 'zod'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { type Case, openEscalation } from '../state.ts'
import { endPromises, promiseEndsSchema } from './end-promises.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh, ownershipTruth } from './guard.ts'

/** Why the problem arose, in the words reports group by. */
export const rootCauses = [
  'ai_knowledge_gap',
  'ai_wrong_action',
  'process_gap',
  'policy_exception',
  'product_defect',
  'system_fault',
  'customer_misunderstanding',
  'third_party',
  'other',
] as const

export const resolveInputSchema = z.object({
  rootCause: z.enum(rootCauses),
  summary: z.string().trim().min(1).max(5_000),
  /** What becomes of each open promise; left out by desks that do not ask yet: then they stay open and are watched. */
  promises: promiseEndsSchema.optional(),
})
export type ResolveInput = z.infer<typeof resolveInputSchema>

/**
 * Ends the case with its root cause, and with it the open promises as was said of each. Refused while an escalation
 * waits: somebody else is about to work on it; and while nothing was said of an open promise.
 */
export function decideResolve(state: Case, input: ResolveInput, context: DecideContext): Decision {
  const refusal = firstRefusal(
    guardActive(state, context),
    guardFresh(state, 'owner', context),
    guardAccess(state, 'resolve', context),
  )
  if (refusal) return refusal
  if (openEscalation(state)) {
    return refused(
      'already_escalated',
      'This case waits for its escalation to be accepted.',
      ownershipTruth(state, context),
    )
  }
  const { promises, ...said } = input
  const ended = endPromises(state, promises, context)
  if (ended.kind === 'refused') return ended
  const resolution = { ...said, by: actorRef(context.actor), at: context.at }
  return accepted(...ended.events, { type: 'case_resolved', resolution })
}
