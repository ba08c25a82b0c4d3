import type { StalePauseList } from '../../shared/contract/sla.ts'
import { findStalePause } from '../../shared/sla/stale-pause.ts'
import type { PolicyDeps } from '../triage/change-policy.ts'
import { liveCases } from './live-cases.ts'

/** Most pauses listed. */
const mostListed = 200

/** The cases of a workspace that wait for a customer who has answered, the longest answered first. */
export async function readStalePauses(deps: Pick<PolicyDeps, 'db'>, workspaceId: string): Promise<StalePauseList> {
  const pauses: StalePauseList['pauses'] = []
  for await (const state of liveCases(deps, workspaceId, 'waiting_customer')) {
    const found = findStalePause(state)
    if (!found) continue
    const { id: caseId, reference, subject, teamId, ownerId } = state
    const { waitingSince, answeredAt, clocks } = found
    pauses.push({ caseId, reference, subject, teamId, ownerId, waitingSince, answeredAt, clocks: [...clocks] })
  }
  return { pauses: pauses.toSorted((a, b) => a.answeredAt.localeCompare(b.answeredAt)).slice(0, mostListed) }
}
