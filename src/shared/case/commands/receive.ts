import { z } from 'zod'
import { personsPen } from '../../pen/pen.ts'
import { startClock } from '../../sla/clock-times.ts'
import { triage } from '../../triage/triage.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { receivedSchema } from '../events.ts'
import type { Case } from '../state.ts'
import { askByAiInputSchema, askedQuestion } from './ask-by-ai.ts'

/** A contact that the AI handed over, normalised by intake; clocks are set here, not by the sender. */
export const receiveInputSchema = z.object({
  received: receivedSchema.omit({ clocks: true, pen: true }),
  /** What the AI asks instead of handing the contact over. */
  question: askByAiInputSchema.optional(),
})
export type ReceiveInput = z.infer<typeof receiveInputSchema>

/**
 * Opens a case from a contact and runs triage on it; only intake may, and a known case is refused. With a question the AI
 * keeps the pen: no clock runs and triage waits until the case becomes people's.
 */
export function decideReceive(state: Case | null, input: ReceiveInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'intake') return refused('not_permitted', 'Only the intake connector can open cases.')
  if (state) return refused('already_exists', `This contact is already here as ${state.reference}.`)
  const { receivedAt } = input.received
  if (input.question) {
    const pen = { holder: 'ai' as const, since: receivedAt, by: actorRef(context.actor) }
    return accepted(
      { type: 'case_received', received: { ...input.received, clocks: [], pen } },
      { type: 'ai_asked', question: askedQuestion(input.question, input.received, context) },
    )
  }
  const clocks = [
    startClock('first_response', input.received, receivedAt, context.slaPolicy),
    startClock('resolution', input.received, receivedAt, context.slaPolicy),
  ]
  const received = { ...input.received, clocks, pen: personsPen }
  const { flags, priority } = triage({ ...received, status: 'new', reopenCount: 0 }, context.triagePolicy, context.at)
  return accepted(
    { type: 'case_received', received },
    { type: 'case_triaged', flags, priority, policyVersion: context.triagePolicy.version },
  )
}
