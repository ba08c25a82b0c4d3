import type { Severity } from '../case/basics.ts'
import type { Clock } from './clock.ts'
import type { SlaPolicy } from './sla-policy.ts'

/** A running clock of the first release, which has no book, with the target of another severity; the time it stood still before is kept. */
export function retargetFormerClock(clock: Clock, from: Severity, to: Severity, policy: SlaPolicy): Clock {
  const minutes = policy.minutes[clock.kind]
  const longer = (share: number) => Math.round((minutes[to] - minutes[from]) * share * 60_000)
  const moved = (time: string, by: number) => new Date(Date.parse(time) + by).toISOString()
  return { ...clock, dueAt: moved(clock.dueAt, longer(1)), atRiskAt: moved(clock.atRiskAt, longer(policy.atRiskShare)) }
}
