import { chanceFrom } from '../../intent/chance.ts'
import { type PastTime, pastTimes, type SurgeCalendar } from '../comparison.ts'
import { type Alarm, judgeWindows, type WindowCount } from '../judge.ts'
import { bucketMinutes, type SurgeSettings } from '../settings.ts'
import { smoothingMinutes } from '../usual.ts'

const bucket = bucketMinutes * 60_000

export interface Simulated {
  /** Cases per hour expected at an instant (milliseconds since 1970). */
  readonly rate: (instant: number) => number
  /** How much more than Poisson the counts of a quarter of an hour vary: variance over mean. 1 is Poisson. */
  readonly dispersion: number
  /** First and last instant of the series. */
  readonly from: number
  readonly until: number
  readonly seed: number
}

/** Counts of a series by bucket, as running sums, so that any window is one subtraction. */
export class SimulatedSeries {
  readonly #sums: Float64Array
  readonly #from: number

  constructor({ rate, dispersion, from, until, seed }: Simulated) {
    const chance = chanceFrom(seed)
    const buckets = Math.round((until - from) / bucket)
    this.#from = from
    this.#sums = new Float64Array(buckets + 1)
    let mood = 1
    for (let at = 0; at < buckets; at += 1) {
      const instant = from + at * bucket
      const mean = rate(instant) / (60 / bucketMinutes)
      // What makes counts vary together lasts a quarter of an hour: its gamma has the variance asked for there.
      const quarter = mean * (15 / bucketMinutes)
      if (instant % 900_000 === 0)
        mood =
          dispersion > 1 && quarter > 0 ? gamma(quarter / (dispersion - 1), chance) / (quarter / (dispersion - 1)) : 1
      this.#sums[at + 1] = (this.#sums[at] ?? 0) + poisson(mean * mood, chance)
    }
  }

  /** Cases from `from` (included) to `until`, milliseconds since 1970. */
  count(from: number, until: number): number {
    return this.#sumAt(until) - this.#sumAt(from)
  }

  #sumAt(instant: number): number {
    const at = Math.min(this.#sums.length - 1, Math.max(0, Math.round((instant - this.#from) / bucket)))
    return this.#sums[at] ?? 0
  }
}

export interface Look {
  readonly series: SimulatedSeries
  readonly calendar: SurgeCalendar
  readonly settings: SurgeSettings
  /** Since when the series is there; earlier days are not history. */
  readonly since: number
  /** Cases per hour of an ordinary series of its kind. */
  readonly ordinary: number
}

const remembered = new Map<string, readonly PastTime[]>()

/** The same for all series looked at at one moment. */
function timesOf(until: number, calendar: SurgeCalendar): readonly PastTime[] {
  const key = `${until} ${calendar.timeZone} ${calendar.holidays.join()}`
  const known = remembered.get(key) ?? pastTimes(until, calendar)
  remembered.set(key, known)
  return known
}

/** What a look at `until` sees. */
export function lookAt(until: number, { series, calendar, settings, since, ordinary }: Look): Alarm | null {
  const enough = settings.windowMinutes.some(
    (minutes) => series.count(until - minutes * 60_000, until) >= settings.fewestCases,
  )
  if (!enough) return null
  const past = timesOf(until, calendar).filter((time) => time.until - 14_400_000 >= since)
  return judgeWindows(
    settings.windowMinutes.map((minutes): WindowCount => {
      const length = minutes * 60_000
      const margin = smoothingMinutes * 60_000
      return {
        minutes,
        observed: series.count(until - length, until),
        ordinary: (ordinary * minutes) / 60,
        past: past.map((time) => ({
          likeness: time.likeness,
          weekday: time.weekday,
          narrow: series.count(time.until - length, time.until),
          wide: series.count(time.until - length - margin, time.until + margin),
        })),
      }
    }),
    settings,
  )
}

/** Surges from `from` to `until`: alarms less than three hours apart are one. */
export function countSurges(from: number, until: number, look: Look): number {
  let surges = 0
  let last = Number.NEGATIVE_INFINITY
  for (let at = from + bucket; at <= until; at += bucket) {
    if (!lookAt(at, look)) continue
    if (at - last > 10_800_000) surges += 1
    last = at
  }
  return surges
}

/** The first alarm from `from` to `until` and how many minutes it came after `from`. */
export function firstAlarm(from: number, until: number, look: Look): { alarm: Alarm; delay: number } | null {
  for (let at = from + bucket; at <= until; at += bucket) {
    const alarm = lookAt(at, look)
    if (alarm) return { alarm, delay: (at - from) / 60_000 }
  }
  return null
}

/** Working hours with a noon peak, nights nearly empty, half as much at weekends, Mondays with `monday` times as much. */
export function workWeek(perHour: number, monday = 1.5): (instant: number) => number {
  return (instant) => {
    const day = Math.floor(instant / 86_400_000)
    const hour = (instant % 86_400_000) / 3_600_000
    const weekday = (day + 3) % 7
    const shape = hour < 7 || hour >= 21 ? 0.1 : 0.7 + 0.5 * Math.sin((Math.PI * (hour - 7)) / 14)
    return perHour * shape * (weekday >= 5 ? 0.5 : weekday === 0 ? monday : 1)
  }
}

function poisson(mean: number, chance: () => number): number {
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)))
  const limit = Math.exp(-mean)
  let product = chance()
  let count = 0
  while (product > limit) {
    product *= chance()
    count += 1
  }
  return count
}

/** Marsaglia and Tsang's method; shapes below 1 by the power of a uniform. */
function gamma(shape: number, chance: () => number): number {
  if (shape < 1) return gamma(shape + 1, chance) * chance() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(chance)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - chance()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}
