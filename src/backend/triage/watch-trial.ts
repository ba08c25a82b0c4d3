import { wilsonInterval } from '../../shared/statistics/wilson.ts'
import { readIn } from '../db/transaction.ts'
import { listPolicyVersions } from '../db/triage-policy.ts'
import { type PolicyDeps, stopTrialByItself } from './change-policy.ts'

/** Fewest judged flags before a trial can end by itself: fewer say nothing. */
const fewestJudged = 8

/**
 * Ends a trial when its flags are overridden too often: when even the lower end of the 95 % interval of the overridden
 * share lies above the bound its proposer set. Gives whether it ended one.
 */
export async function watchTrial(deps: PolicyDeps, workspaceId: string): Promise<boolean> {
  const versions = await readIn(deps.db, workspaceId, listPolicyVersions)
  const running = versions.find(({ state }) => state === 'trial')
  if (!running?.trial || running.trial.judged < fewestJudged) return false
  const { judged, overridden, overrideBound } = running.trial
  const interval = wilsonInterval(overridden, judged)
  if (!interval || interval.low <= overrideBound) return false
  const share = Math.round((overridden / judged) * 100)
  const bound = Math.round(overrideBound * 100)
  await stopTrialByItself(
    deps,
    workspaceId,
    running.version,
    `Stopped by itself: people overrode ${overridden} of ${judged} flags (${share} %), more than the ${bound} % allowed.`,
  )
  return true
}
