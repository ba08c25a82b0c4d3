import { nextApprovalEnd } from '../approval/due.ts'
import { isActive } from '../case/basics.ts'
import type { DecideContext } from '../case/decision.ts'
import type { Case } from '../case/state.ts'
import { nextCommitmentMoment } from '../commitment/due.ts'
import { nextConsultStepAt } from '../consult/climb-consults.ts'
import { penMoment } from '../pen/let-go.ts'
import { nextReminder } from '../together/reminder.ts'
import { nextWake } from '../together/snooze.ts'
import { automaticAt } from './automatic.ts'
import { climbsAt } from './climb.ts'

/**
 * When the house must act on the case by itself next (ISO), if nothing happens to it; null when never. `held` says until
 * when automatic rules (by key) are held back.
 */
export function houseAt(
  state: Case,
  context: Pick<DecideContext, 'at' | 'directory' | 'escalationPolicy'>,
  held?: ReadonlyMap<string, string>,
): string | null {
  // Promises and reminders outlive the case they were made on.
  const moments = [nextCommitmentMoment(state), nextReminder(state)]
  if (isActive(state.status))
    moments.push(
      climbsAt(state),
      nextApprovalEnd(state),
      nextConsultStepAt(state),
      automaticAt(state, context, held),
      penMoment(state),
      nextWake(state),
    )
  return moments.filter((moment) => moment !== null).toSorted()[0] ?? null
}
