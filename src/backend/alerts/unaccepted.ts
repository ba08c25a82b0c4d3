import type { AlertNotice } from '../../shared/alerts/plan.ts'
import { type Case, openEscalation } from '../../shared/case/state.ts'
import { membersOf } from '../../shared/escalation/leads.ts'
import { clockState } from '../../shared/sla/clock.ts'
import { listWatchedDue, putWatched, removeWatched } from '../db/alert-watch.ts'
import { parseCase } from '../db/case-state.ts'
import type { WritableDb } from '../db/transaction.ts'
import { type RaiseContext, raiseAlerts } from './raise.ts'

/** Keeps in mind when the acknowledgement of each waiting escalation among these cases is due. */
export async function watchUnaccepted(db: WritableDb, cases: readonly Case[]): Promise<void> {
  const watched = cases.flatMap((state) => {
    const clock = waitingClock(state)
    return clock ? [{ caseId: state.id, at: clock.dueAt }] : []
  })
  await putWatched(db, watched)
}

/**
 * Tells of escalations that nobody accepted in time. What is told and what is no longer watched commit together, under
 * the workspace's lock: once, by any number of nodes. A clock that was put off is looked at again when it is due.
 */
export async function tellUnaccepted(db: WritableDb, raise: RaiseContext): Promise<void> {
  const due = await listWatchedDue(db, raise.at)
  if (due.length === 0) return
  const at = raise.at.toISOString()
  const cases = due.map(({ state }) => parseCase(state))
  await removeWatched(
    db,
    due.map(({ caseId }) => caseId),
  )
  await watchUnaccepted(
    db,
    cases.filter((state) => !isLate(state, at)),
  )
  const late = cases.filter((state) => isLate(state, at))
  await raiseAlerts(
    db,
    raise,
    late.flatMap((state) => noticeOf(state, raise) ?? []),
  )
}

function waitingClock(state: Case) {
  if (!openEscalation(state)) return undefined
  return state.clocks.findLast(({ kind, metAt, pausedAt }) => kind === 'acknowledgement' && !metAt && !pausedAt)
}

function isLate(state: Case, at: string): boolean {
  const clock = waitingClock(state)
  return clock !== undefined && clockState(clock, at) === 'breached'
}

function noticeOf(state: Case, { context }: RaiseContext): AlertNotice | null {
  const escalation = openEscalation(state)
  if (!escalation) return null
  const { id, to } = escalation
  return {
    event: 'escalation_unaccepted',
    cause: `unaccepted ${id}`,
    target: state,
    title: 'Nobody has accepted an escalation in its time',
    text: escalation.reason,
    to: to.memberId ? [to.memberId] : membersOf(to.teamId, context.directory).map((member) => member.id),
  }
}
