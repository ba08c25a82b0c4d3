import type { Clock } from '../../shared/sla/clock.ts'
import { t } from '../app/text/index.ts'

/** As much of a clock as its text needs; inbox rows carry only running clocks, without the last two. */
export type ReadableClock = Pick<Clock, 'kind' | 'dueAt' | 'atRiskAt'> & Partial<Pick<Clock, 'pausedAt' | 'metAt'>>

export type ClockMood = 'ok' | 'at_risk' | 'breached' | 'paused' | 'met'

/** How a clock stands and what it says: `42 min left`, `1 h 5 min late`. */
export interface ClockReading {
  readonly mood: ClockMood
  readonly words: string
  /** The same for a crowded place: a clock with time left shows the time alone. */
  readonly short: string
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** A length of time in words, coarse where minutes no longer matter: `45 s`, `12 min`, `2 h 5 min`, `3 d 4 h`. */
export function lengthInWords(ms: number): string {
  const words = t.common.clock
  if (ms < minute) return words.seconds(Math.max(0, Math.floor(ms / second)))
  if (ms < hour) return words.minutes(Math.floor(ms / minute))
  if (ms < day) return words.hours(Math.floor(ms / hour), Math.floor((ms % hour) / minute))
  return words.days(Math.floor(ms / day), Math.floor((ms % day) / hour))
}

/** What a clock says at `nowMs` on the server's clock. */
export function readClock(clock: ReadableClock, nowMs: number): ClockReading {
  const words = t.common.clock
  if (clock.metAt) return { mood: 'met', words: words.met, short: words.met }
  if (clock.pausedAt) return { mood: 'paused', words: words.paused, short: words.paused }
  const left = Date.parse(clock.dueAt) - nowMs
  if (left <= 0) {
    const late = words.late(lengthInWords(-left))
    return { mood: 'breached', words: late, short: late }
  }
  const length = lengthInWords(left)
  if (nowMs >= Date.parse(clock.atRiskAt))
    return { mood: 'at_risk', words: words.left(length), short: words.left(length) }
  return { mood: 'ok', words: words.left(length), short: length }
}
