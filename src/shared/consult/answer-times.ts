import type { Member } from '../access/directory.ts'
import type { Case } from '../case/state.ts'
import { addBusinessTime } from '../sla/business-time.ts'
import type { SlaPolicy } from '../sla/sla-policy.ts'
import { calendarOf } from '../sla/target.ts'
import type { Consult } from './consult.ts'

/** How far past the answer's target the house goes on: shares of the target. */
const widenShare = 1.5
const tellShare = 2

/**
 * When an answer is due that is asked for at `at` (ISO), when the question is widened and when the asker is told:
 * business minutes of the policy by severity, in the hours of the asker's team.
 */
export function answerTimes(
  state: Pick<Case, 'severity' | 'teamId'>,
  asker: Pick<Member, 'teamIds'>,
  { at, slaPolicy }: { readonly at: string; readonly slaPolicy: SlaPolicy },
): Pick<Consult, 'answerBy' | 'widenAt' | 'tellAt'> {
  const teamId = asker.teamIds.includes(state.teamId) ? state.teamId : (asker.teamIds[0] ?? state.teamId)
  const calendar = calendarOf(teamId, state.severity, slaPolicy)
  const minutes = slaPolicy.consultMinutes[state.severity]
  const after = (share: number) =>
    // A calendar that never opens again would leave the question without a clock: then every minute counts.
    addBusinessTime(calendar, at, minutes * share) ??
    new Date(Date.parse(at) + Math.round(minutes * share * 60_000)).toISOString()
  return { answerBy: after(1), widenAt: after(widenShare), tellAt: after(tellShare) }
}
