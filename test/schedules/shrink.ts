import type { Outcome, Theatre } from './run.ts'
import type { Schedule } from './schedule.ts'

/** Most schedules played to make one shorter. */
const mostTries = 300

/**
 * The same failure in as few steps as can be found: leaves out ever smaller stretches of the schedule for as long as
 * some promise is still broken (Zeller's delta debugging).
 */
export async function shrink(theatre: Theatre, failed: Outcome): Promise<Outcome> {
  let best = failed
  let tries = 0
  const attempt = async (schedule: Schedule): Promise<boolean> => {
    tries += 1
    const outcome = await theatre.play(schedule)
    if (outcome.broken.length === 0) return false
    best = outcome
    return true
  }
  let size = Math.ceil(failed.schedule.steps.length / 2)
  while (size >= 1 && tries < mostTries) {
    let left = false
    for (let from = 0; from < best.schedule.steps.length && tries < mostTries; ) {
      const { steps } = best.schedule
      const shorter = [...steps.slice(0, from), ...steps.slice(from + size)]
      if (shorter.length < steps.length && (await attempt({ ...best.schedule, steps: shorter }))) left = true
      else from += size
    }
    if (!left || size > 1) size = size === 1 ? 0 : Math.floor(size / 2)
  }
  return best
}

/** A failure as people read it: what was broken, and what happened until then. */
export function tell({ schedule, broken, trace }: Outcome): string {
  const steps = trace.map((line, index) => `  ${String(index + 1).padStart(2)}. ${line}`)
  return [
    `seed ${schedule.seed}, ${schedule.desks} desks, ${schedule.nodes} nodes, ${trace.length} steps`,
    ...steps,
    ...broken.map((one) => `  ✗ ${one}`),
  ].join('\n')
}
