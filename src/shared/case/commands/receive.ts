import { z } from 'zod'
import { startClock } from '../../sla/clock-times.ts'
import { triage } from '../../triage/triage.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { receivedSchema } from '../events.ts'
import type { Case } from '../state.ts'

/** A contact that the AI handed over, normalised by intake; clocks are set here, not by the sender. */
export const receiveInputSchema = z.object({ received: receivedSchema.omit({ clocks: true }) })
export type ReceiveInput = z.infer<typeof receiveInputSchema>

/** Opens a case from a contact and runs triage on it. Only intake may; a known case is refused. */
export function decideReceive(state: Case | null, input: ReceiveInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'intake') return refused('not_permitted', 'Only the intake connector can open cases.')
  if (state) return refused('already_exists', `This contact is already here as ${state.reference}.`)
  const { receivedAt } = input.received
  const clocks = [
    startClock('first_response', input.received, receivedAt, context.slaPolicy),
    startClock('resolution', input.received, receivedAt, context.slaPolicy),
  ]
  const received = { ...input.received, clocks }
  const { flags, priority } = triage({ ...received, status: 'new', reopenCount: 0 }, context.triagePolicy, context.at)
  return accepted(
    { type: 'case_received', received },
    { type: 'case_triaged', flags, priority, policyVersion: context.triagePolicy.version },
  )
}
