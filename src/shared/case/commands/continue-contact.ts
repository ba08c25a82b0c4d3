import { z } from 'zod'
import { isWithAi } from '../../pen/pen.ts'
import { isAiSaying, isAnswer } from '../../pen/says.ts'
import { type Clock, isResponse } from '../../sla/clock.ts'
import { startClock } from '../../sla/clock-times.ts'
import { isActive } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import { messageSchema } from '../message.ts'
import { assessmentSchema, attemptSchema, factSchema } from '../parts.ts'
import { findingSchema } from '../signals.ts'
import type { Case } from '../state.ts'
import { guardAiPen } from './pen-guards.ts'

/** Most turns one case can hold, as at intake. */
const maxTurns = 2_000

export const continueContactInputSchema = z.object({
  messages: z.array(messageSchema),
  facts: z.array(factSchema),
  attempts: z.array(attemptSchema),
  findings: z.array(findingSchema),
  assessment: assessmentSchema.nullable(),
})
export type ContinueContactInput = z.infer<typeof continueContactInputSchema>

/**
 * Adds what came in later: the customer's next messages, facts, attempts, a model's findings. Only intake may. Messages
 * that are there already (by id) are left out; a customer who writes on a resolved case opens it again. What the AI says
 * while a person has the pen is refused: nothing of the update is taken.
 */
export function decideContinueContact(state: Case, input: ContinueContactInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'intake') return refused('not_permitted', 'Only the intake connector can do that.')
  const known = new Set(state.conversation.map(({ id }) => id))
  const messages = input.messages.filter(({ id }) => !known.has(id))
  if (state.conversation.length + messages.length > maxTurns)
    return refused('invalid_input', `A conversation can hold ${maxTurns} messages. Open a new case for the rest.`)
  const held = messages.some(isAiSaying) ? guardAiPen(state, context) : null
  if (held) return held
  const isNews =
    messages.length + input.facts.length + input.attempts.length + input.findings.length > 0 ||
    input.assessment !== null
  if (!isNews) return refused('no_change', 'All of this is on the case already.')
  const next = isWithAi(state) ? null : nextResponse(state, messages, context)
  const events: CaseEvent[] = [{ type: 'contact_continued', ...input, messages, nextResponse: next }]
  if (!isActive(state.status) && messages.some(({ author }) => author === 'customer'))
    events.push({
      type: 'case_reopened',
      reason: 'The customer wrote again.',
      clocks: [...state.clocks.filter(({ kind }) => !next || kind !== 'next_response'), ...(next ? [next] : [])].map(
        (clock) =>
          clock.kind === 'resolution' ? startClock('resolution', state, context.at, context.slaPolicy) : clock,
      ),
    })
  return accepted(...events)
}

/**
 * The clock that starts when the customer writes and nobody has answered that since; null while one runs for an
 * earlier message, or while the first answer is still owed. It runs from their message, as they do.
 */
function nextResponse(state: Case, messages: ContinueContactInput['messages'], context: DecideContext): Clock | null {
  const owed = state.clocks.filter((clock) => isResponse(clock) && clock.metAt === null)
  const answer = messages.findLastIndex(
    (message) => isAnswer(message, state) && owed.every(({ startedAt }) => startedAt <= message.at),
  )
  const asked = messages.slice(answer + 1).find(({ author }) => author === 'customer')
  if (!asked || (owed.length > 0 && answer < 0)) return null
  const at = asked.at < context.at ? new Date(asked.at).toISOString() : context.at
  return startClock('next_response', state, at, context.slaPolicy)
}
