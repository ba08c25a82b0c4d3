import { z } from 'zod'
import { newTimes } from '../../sla/clock-times.ts'
import { retargetFormerClock } from '../../sla/former-clock.ts'
import { scorePriority } from '../../triage/priority.ts'
import { severitySchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh } from './guard.ts'

export const changeSeverityInputSchema = z.object({ to: severitySchema, reason: z.string().trim().min(1).max(2_000) })
export type ChangeSeverityInput = z.infer<typeof changeSeverityInputSchema>

/**
 * Changes how grave the case is. Clocks get the new target from the moment they started, whatever stood still in between;
 * met ones stay.
 */
export function decideChangeSeverity(state: Case, input: ChangeSeverityInput, context: DecideContext): Decision {
  const refusal = firstRefusal(
    guardActive(state, context),
    guardAccess(state, 'change_severity', context),
    guardFresh(state, 'severity', context),
  )
  if (refusal) return refusal
  if (state.severity === input.to) return refused('no_change', `The severity is ${input.to} already.`)
  return accepted(severityChanged(state, input, context))
}

/** The event of another severity, by a person or by a step of the ladder. */
export function severityChanged(
  state: Case,
  { to, reason }: ChangeSeverityInput,
  { slaPolicy, triagePolicy }: Pick<DecideContext, 'slaPolicy' | 'triagePolicy'>,
): Extract<CaseEvent, { type: 'severity_changed' }> {
  const graver = { ...state, severity: to }
  const clocks = state.clocks.map((clock) => {
    if (clock.targetMinutes === null && !clock.metAt && !clock.pausedAt)
      return retargetFormerClock(clock, state.severity, to, slaPolicy)
    const times = newTimes(clock, graver, slaPolicy)
    return times ? { ...clock, ...times, policyVersion: slaPolicy.version } : clock
  })
  return {
    type: 'severity_changed',
    from: state.severity,
    to,
    reason,
    clocks,
    priority: scorePriority(graver, triagePolicy),
  }
}
