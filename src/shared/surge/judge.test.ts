import { describe, expect, it } from 'vitest'
import type { SurgeCalendar } from './comparison.ts'
import { isOver, judgeWindows, type WindowCount } from './judge.ts'
import { defaultSurgeSettings } from './settings.ts'
import { countSurges, firstAlarm, type Look, SimulatedSeries, workWeek } from './testing/simulated-series.ts'

const hour = 3_600_000
const day = 24 * hour
/** A Monday. */
const start = Date.parse('2026-01-05T00:00:00Z')
const utc: SurgeCalendar = { timeZone: 'UTC', holidays: [] }

type Rate = (instant: number) => number

function look(rate: Rate, { dispersion = 1.2, seed = 1, weeks = 11, calendar = utc, since = start } = {}): Look {
  const series = new SimulatedSeries({ rate, dispersion, from: start, until: start + weeks * 7 * day, seed })
  return { series, calendar, settings: defaultSurgeSettings, since, ordinary: 4 }
}

/** The rate with `times` as many cases from `from` on for `hours`. */
function flooded(rate: Rate, from: number, times: number, hours = 3): Rate {
  return (instant) => (instant >= from && instant < from + hours * hour ? rate(instant) * times : rate(instant))
}

const inTenWeeks = start + 10 * 7 * day

describe('false alarms', () => {
  const perWeek = (rate: number, dispersion: number, falseAlarmsPerWeek: number) => {
    const series = 40
    let surges = 0
    for (let seed = 0; seed < series; seed += 1) {
      const one = look(workWeek(rate), { dispersion, seed: 5_000 + seed, weeks: 10 })
      const settings = { ...defaultSurgeSettings, falseAlarmsPerWeek }
      surges += countSurges(start + 56 * day, inTenWeeks, { ...one, settings })
    }
    return surges / (2 * series)
  }

  it.each([
    [2, 1.5],
    [4, 1],
    [4, 1.5],
  ])('are as rare as stated at %d cases an hour, varying %d times as much as Poisson', (rate, dispersion) => {
    expect(perWeek(rate, dispersion, 0.01)).toBeLessThanOrEqual(0.0375)
  })

  it('come about as often as asked for when more are allowed', () => {
    const measured = perWeek(4, 1.5, 0.2)
    expect(measured).toBeGreaterThan(0.02)
    expect(measured).toBeLessThan(0.3)
  })
})

describe('floods', () => {
  /** Shares found and middle delay in minutes, over 20 series flooded on a Wednesday at eleven. */
  const found = (rate: number, times: number) => {
    const from = inTenWeeks + 2 * day + 11 * hour
    const delays = Array.from({ length: 20 }, (_, seed) =>
      firstAlarm(from, from + 3 * hour, look(flooded(workWeek(rate), from, times), { seed })),
    ).flatMap((alarm) => (alarm ? [alarm.delay] : []))
    return { share: delays.length / 20, delay: delays.toSorted((a, b) => a - b)[delays.length >> 1] ?? Infinity }
  }

  it.each([
    [100, 2, 0.95, 60],
    [20, 4, 0.95, 30],
    [4, 4, 0.6, 120],
    [20, 8, 1, 15],
    [4, 8, 0.95, 45],
    [1, 8, 0.6, 150],
  ])('of %d cases an hour times %d: %d are found, half of them within %d minutes', (rate, times, share, delay) => {
    const { share: measured, delay: middle } = found(rate, times)
    expect(measured).toBeGreaterThanOrEqual(share)
    expect(middle).toBeLessThanOrEqual(delay)
  })

  it('say how many came and how many were expected', () => {
    const from = inTenWeeks + 2 * day + 11 * hour
    const alarm = firstAlarm(from, from + 3 * hour, look(flooded(workWeek(20), from, 8)))?.alarm
    expect(alarm?.observed).toBeGreaterThan(3 * (alarm?.expected ?? Infinity))
    expect(alarm?.chance).toBeLessThan(1e-5)
  })

  it('are seen though an old one lies in the history, at the same time of the week', () => {
    const from = inTenWeeks + 2 * day + 11 * hour
    const old = flooded(workWeek(20), from - 21 * day, 10, 5)
    expect(firstAlarm(from, from + 3 * hour, look(flooded(old, from, 4)))?.delay).toBeLessThanOrEqual(60)
  })
})

describe('what is usual', () => {
  it('knows busy Monday mornings and sharp opening hours', () => {
    const rate: Rate = (instant) => {
      const [weekday, time] = [(Math.floor(instant / day) + 3) % 7, (instant % day) / hour]
      if (time < 8 || time >= 18) return 0.2
      return weekday === 0 && time < 11 ? 240 : weekday >= 5 ? 5 : 60
    }
    for (let seed = 0; seed < 2; seed += 1)
      expect(countSurges(inTenWeeks, inTenWeeks + 7 * day, look(rate, { seed }))).toBe(0)
  })

  it('is not upset by a holiday, nor by the day after it that is like a Monday', () => {
    const holiday = inTenWeeks + day
    const date = new Date(holiday).toISOString().slice(0, 10)
    const usual = workWeek(60, 2.2)
    const rate: Rate = (instant) => {
      if (instant >= holiday && instant < holiday + day) return usual(instant) * 0.1
      return instant >= holiday + day && instant < holiday + 2 * day ? usual(instant) * 2.2 : usual(instant)
    }
    const calendar = { timeZone: 'UTC', holidays: [date] }
    for (let seed = 0; seed < 2; seed += 1)
      expect(countSurges(inTenWeeks, inTenWeeks + 7 * day, look(rate, { seed, calendar }))).toBe(0)
    expect(countSurges(inTenWeeks, inTenWeeks + 7 * day, look(rate))).toBeGreaterThan(0)
  })

  it('follows the clock on the wall when clocks change', () => {
    const calendar = { timeZone: 'America/New_York', holidays: [] }
    // Clocks went forward on 8 March 2026: eight in the morning was 13:00 UTC before and 12:00 after.
    const change = Date.parse('2026-03-08T07:00:00Z')
    const rate: Rate = (instant) => {
      const time = ((instant + (instant < change ? -5 : -4) * hour) % day) / hour
      return time >= 8 && time < 18 ? 100 : 1
    }
    const monday = Date.parse('2026-03-09T00:00:00Z')
    for (let seed = 0; seed < 2; seed += 1) {
      expect(countSurges(monday, monday + 4 * day, look(rate, { seed, calendar }))).toBe(0)
      expect(countSurges(monday, monday + 4 * day, look(rate, { seed }))).toBeGreaterThan(0)
    }
  })

  it('is what other series have while a product is new: a good start is no surge, a flood is', () => {
    const born = inTenWeeks + 2 * day + 8 * hour
    const launch: Rate = (instant) => (instant < born ? 0 : 6)
    expect(countSurges(born, born + 3 * day, look(launch, { since: born }))).toBe(0)
    const flood: Rate = (instant) => (instant < born ? 0 : 150)
    expect(firstAlarm(born, born + 3 * hour, look(flood, { since: born }))?.delay).toBeLessThanOrEqual(60)
  })

  it('has grown with the business, week by week', () => {
    const rate: Rate = (instant) => workWeek(30)(instant) * 1.04 ** ((instant - start) / (7 * day))
    expect(countSurges(inTenWeeks, inTenWeeks + 7 * day, look(rate))).toBe(0)
  })
})

describe('judgeWindows', () => {
  const past = Array.from({ length: 40 }, (_, at) => ({
    likeness: at % 5 === 0 ? ('same' as const) : ('like' as const),
    weekday: at % 5,
    narrow: 2,
    wide: 6,
  }))
  const hourOf = (observed: number): WindowCount => ({ minutes: 60, observed, past, ordinary: 1 })

  it('never calls fewer than the fewest cases a surge', () => {
    const rare = past.map((one) => ({ ...one, narrow: 0, wide: 0 }))
    const settings = { ...defaultSurgeSettings, fewestCases: 30 }
    expect(judgeWindows([{ ...hourOf(29), past: rare }], settings)).toBeNull()
    expect(judgeWindows([{ ...hourOf(30), past: rare }], settings)).not.toBeNull()
  })

  it('never calls less than the least ratio a surge, however sure', () => {
    const many = past.map((one) => ({ ...one, narrow: 10_000, wide: 15_000 }))
    expect(judgeWindows([{ ...hourOf(14_900), past: many }], defaultSurgeSettings)).toBeNull()
    expect(judgeWindows([{ ...hourOf(15_100), past: many }], defaultSurgeSettings)).not.toBeNull()
  })

  it('tells when all is as usual again', () => {
    expect(isOver(hourOf(60), defaultSurgeSettings)).toBe(false)
    expect(isOver(hourOf(4), defaultSurgeSettings)).toBe(true)
    expect(isOver(hourOf(0), defaultSurgeSettings)).toBe(true)
  })
})
