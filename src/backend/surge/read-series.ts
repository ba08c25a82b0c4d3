import type { SurgeSeries } from '../../shared/contract/surge.ts'
import { pastTimes, type SurgeCalendar } from '../../shared/surge/comparison.ts'
import type { WindowCount } from '../../shared/surge/judge.ts'
import { bucketMinutes, historyDays, learningDays, type SurgeSettings } from '../../shared/surge/settings.ts'
import { smoothingMinutes } from '../../shared/surge/usual.ts'
import { countSeries, hasArrivalsOn, pastBuckets, type Stretch, seriesSince, sumArrivals } from '../db/arrival.ts'
import type { ReadableDb } from '../db/transaction.ts'

const minute = 60_000
const hour = 3_600_000

/** A series with its windows and all that they are compared with. */
export interface SeriesWindows {
  readonly series: SurgeSeries
  readonly windows: readonly WindowCount[]
}

export interface SeriesQuestion {
  /** The end of the bucket, milliseconds since 1970. */
  readonly until: number
  readonly calendar: SurgeCalendar
  readonly settings: SurgeSettings
  /** Series read whether or not they have enough cases. */
  readonly always: readonly SurgeSeries[]
}

/**
 * The series of a workspace that may run over at `until`, and those of `always`. History is read only for them: on most
 * looks there are none. None while the workspace has too little history to say what is usual.
 */
export async function readSeries(db: ReadableDb, question: SeriesQuestion): Promise<SeriesWindows[]> {
  const { until, settings, always } = question
  const windows = settings.windowMinutes.map((minutes) => stretch(until - minutes * minute, until))
  const longest = Math.max(...settings.windowMinutes)
  const recent = await seriesSince(db, stretch(until - longest * minute, until))
  const known = new Set(recent.map(idOf))
  const seen = await countSeries(db, [...recent, ...always.filter((one) => !known.has(idOf(one)))], windows)
  const kept = new Set(always.map(idOf))
  const worth = seen.filter((one) => kept.has(idOf(one)) || one.counts.some((count) => count >= settings.fewestCases))
  if (worth.length === 0) return []
  if (!(await hasArrivalsOn(db, learningDays, stretch(until - historyDays * 24 * hour, until)))) return []
  const past = await readPast(db, worth, question)
  const isThin = [...past.values()].some(([window]) => (window?.length ?? 0) < learningDays)
  const ordinary = isThin ? await ordinaryRate(db, until) : { category: 0, product: 0 }
  return worth.map((one) => {
    const { kind, key, name } = one
    return {
      series: { kind, key, name },
      windows: settings.windowMinutes.map((minutes, at) => ({
        minutes,
        observed: one.counts[at] ?? 0,
        ordinary: (ordinary[kind] * minutes) / 60,
        past: past.get(idOf(one))?.[at] ?? [],
      })),
    }
  })
}

/** Cases an hour of a category and of a product as they usually are: for series with next to no history of their own. */
async function ordinaryRate(db: ReadableDb, until: number): Promise<Record<SurgeSeries['kind'], number>> {
  const { cases, days, category, product } = await sumArrivals(db, new Date(until - historyDays * 24 * hour))
  const hourly = cases / (Math.max(1, days) * 24)
  return { category: hourly / Math.max(1, category), product: hourly / Math.max(1, product) }
}

/** What each series had in each window on the days to compare with, from its first case on. */
async function readPast(
  db: ReadableDb,
  series: readonly SurgeSeries[],
  { until, calendar, settings }: SeriesQuestion,
): Promise<Map<string, WindowCount['past'][]>> {
  const times = pastTimes(until, calendar)
  const margin = smoothingMinutes * minute
  const longest = Math.max(...settings.windowMinutes) * minute + margin
  // The same time on the wall lies at most an hour off where clocks changed between.
  const since = until - longest - hour
  const counted = await pastBuckets(db, {
    series,
    ...stretch(until - (historyDays + 1) * 24 * hour, until),
    bucketMinutes,
    since: new Date(since),
    hours: (longest + margin) / hour + 2,
  })
  return new Map(
    counted.map(({ kind, key, buckets, since: first }) => {
      // A day on which the series was not there yet says nothing of it.
      const known = times.filter((time) => time.until - longest >= first.getTime())
      const windows = settings.windowMinutes.map((minutes) =>
        known.map(({ until: end, likeness, weekday }) => {
          const from = end - minutes * minute
          const wide = sumOf(buckets, from - margin, end + margin)
          return { likeness, weekday, narrow: sumOf(buckets, from, end), wide }
        }),
      )
      return [idOf({ kind, key }), windows]
    }),
  )
}

function sumOf(buckets: ReadonlyMap<number, number>, from: number, until: number): number {
  let sum = 0
  const length = bucketMinutes * minute
  for (let bucket = Math.floor(from / length); bucket < Math.floor(until / length); bucket += 1)
    sum += buckets.get(bucket) ?? 0
  return sum
}

/** Names a series within a workspace. */
export function idOf({ kind, key }: Pick<SurgeSeries, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

function stretch(from: number, until: number): Stretch {
  return { from: new Date(from), until: new Date(until) }
}
