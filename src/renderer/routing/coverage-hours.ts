import type { CoverageStretch, CoveredBy } from '../../shared/escalation/coverage.ts'
import { instantOfWall } from '../../shared/time/wall-time.ts'

/** What a coverage looks like day by day, hour by hour on the wall of a zone. */

/** How an hour is covered: by whom for all of it, or partly by nobody. `none`: it lies outside, or clocks skip it. */
export type HourCover = CoveredBy['kind'] | 'partly' | 'none'

export interface CoverDay {
  /** `2026-11-23` */
  readonly date: string
  /** 24 hours from midnight. */
  readonly hours: readonly HourCover[]
}

/** The days from `from` (ISO) on that hold anything of the stretches, at most `days`. */
export function coverDays(
  stretches: readonly CoverageStretch[],
  timeZone: string,
  from: string,
  days: number,
): CoverDay[] {
  const first = new Date(Date.parse(from)).toLocaleDateString('en-CA', { timeZone })
  const covered = stretches.map((stretch) => ({
    from: Date.parse(stretch.from),
    until: Date.parse(stretch.until),
    kind: stretch.by.kind,
  }))
  return Array.from({ length: days }, (_, index) => {
    const date = new Date(Date.parse(`${first}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10)
    const edges = Array.from({ length: 25 }, (_, hour) => edgeOf(date, hour, timeZone))
    return {
      date,
      hours: Array.from({ length: 24 }, (_, hour) => hourCover(covered, edges[hour] ?? 0, edges[hour + 1] ?? 0)),
    }
  })
}

function edgeOf(date: string, hour: number, timeZone: string): number {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const wall = hour === 24 ? `${next}T00:00` : `${date}T${String(hour).padStart(2, '0')}:00`
  return Date.parse(instantOfWall(wall, timeZone) ?? wall)
}

interface Covered {
  readonly from: number
  readonly until: number
  readonly kind: CoveredBy['kind']
}

/** The weakest cover of the hour: nobody for a part of it is told before who covers the rest. */
function hourCover(covered: readonly Covered[], from: number, until: number): HourCover {
  const kinds = new Set(covered.filter((one) => one.from < until && one.until > from).map(({ kind }) => kind))
  if (kinds.size === 0 || from >= until) return 'none'
  if (kinds.has('nobody')) return kinds.size === 1 ? 'nobody' : 'partly'
  if (kinds.has('on_call')) return 'on_call'
  return kinds.has('backup') ? 'backup' : 'own'
}
