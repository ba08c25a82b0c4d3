import { upperTail } from './negative-binomial.ts'
import { bucketMinutes, type SurgeSettings } from './settings.ts'
import { type PastWindow, usualOf } from './usual.ts'

/** One window of a series that has just ended. */
export interface WindowCount extends PastWindow {
  readonly observed: number
}

/** A window that holds more than chance and habit explain. */
export interface Alarm {
  readonly minutes: number
  readonly observed: number
  readonly expected: number
  /** The chance of so many cases or more when all is as usual. */
  readonly chance: number
}

const minutesOfWeek = 10_080

/**
 * Looks overlap (a new one every five minutes at three windows of up to three hours) and say much the same: a week's
 * looks are taken to be worth this share of as many independent ones. An assumption, held against simulation together
 * with `caution` in `usual.ts`: see `judge.test.ts` and docs/surge.md.
 */
const independentShare = 0.35

/** Whether any window of a series shows a surge; the least likely one when several do, null when none does. */
export function judgeWindows(windows: readonly WindowCount[], settings: SurgeSettings): Alarm | null {
  const looks = (minutesOfWeek / bucketMinutes) * settings.windowMinutes.length * independentShare
  const bound = settings.falseAlarmsPerWeek / looks
  let worst: Alarm | null = null
  for (const window of windows) {
    const { minutes, observed } = window
    if (observed < settings.fewestCases) continue
    const { mean, variance } = usualOf(window)
    if (observed < settings.leastRatio * mean) continue
    const chance = upperTail(observed, mean, variance())
    if (chance < bound && (worst === null || chance < worst.chance))
      worst = { minutes, observed, expected: mean, chance }
  }
  return worst
}

/** A window as full as on one day in twenty, or less full, is as usual. */
const usualTail = 0.05

/** Whether a series that surged is as usual again, told by its last hour. */
export function isOver(hour: WindowCount, settings: SurgeSettings): boolean {
  if (hour.observed < settings.fewestCases / 2) return true
  const { mean, variance } = usualOf(hour)
  return upperTail(hour.observed, mean, variance()) > usualTail
}
