import type { DayResult } from './simulate.ts'

/** The figures of `npm run simulate:floor`, as they are written down. */
export interface FloorResult {
  readonly acceptedInTime: number
  readonly ownerlessMinutes: number
  readonly ladderMissed: number
  readonly ladderDoubled: number
  readonly loadGini: number
  readonly loadGiniRoundRobin: number
  readonly loadGiniRandom: number
  readonly alertsSent: number
  readonly alertsHeldBack: number
}

/** The figures of the day and of the same day with the other ways of choosing. */
export function resultOf(day: DayResult, roundRobin: DayResult, random: DayResult): FloorResult {
  return {
    acceptedInTime: round(day.acceptedInTime),
    ownerlessMinutes: round(day.ownerlessMinutes),
    ladderMissed: day.ladderMissed,
    ladderDoubled: day.ladderDoubled,
    loadGini: round(day.loadGini),
    loadGiniRoundRobin: round(roundRobin.loadGini),
    loadGiniRandom: round(random.loadGini),
    alertsSent: day.alerts.told + day.alerts.posted,
    alertsHeldBack: day.alerts.heldBack,
  }
}

/** The same for people, with what lies behind the figures. */
export function tableOf(days: readonly DayResult[]): string {
  const rows: readonly (readonly [string, (day: DayResult) => string])[] = [
    ['cases', ({ cases }) => String(cases)],
    ['escalations', ({ escalations }) => String(escalations)],
    ['accepted in time', ({ acceptedInTime }) => `${(acceptedInTime * 100).toFixed(1)} %`],
    ['ownerless minutes', ({ ownerlessMinutes }) => ownerlessMinutes.toFixed(1)],
    ['minutes after the last step', ({ forgottenMinutes }) => forgottenMinutes.toFixed(1)],
    ['ladder steps taken', ({ ladderSteps }) => String(ladderSteps)],
    ['missed / doubled / early', (day) => `${day.ladderMissed} / ${day.ladderDoubled} / ${day.ladderEarly}`],
    ['latest step, minutes late', ({ latestStepMinutes }) => latestStepMinutes.toFixed(1)],
    ['load spread (Gini)', (day) => day.loadGini.toFixed(3)],
    ['waited in a queue', ({ counts }) => String(counts.queued)],
    ['sent after the outage', ({ counts }) => String(counts.sentLater)],
    ['refused', ({ counts }) => [...counts.refused].map(([why, n]) => `${why}: ${n}`).join(', ') || '0'],
    ['alerts told / posted', ({ alerts }) => `${alerts.told} / ${alerts.posted}`],
    ['alerts held back', ({ alerts }) => String(alerts.heldBack)],
    ['surges', ({ alerts }) => String(alerts.surges)],
    ['digest of the day', ({ digest }) => digest],
    ['seconds', ({ seconds }) => seconds.toFixed(0)],
  ]
  const cells = [
    ['', ...days.map(({ choosing }) => choosing)],
    ...rows.map(([name, read]) => [name, ...days.map(read)]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
