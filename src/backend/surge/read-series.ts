import type { SurgeSeries } from '../../shared/contract/surge.ts'
import { pastTimes, type SurgeCalendar } from '../../shared/surge/comparison.ts'
import type { WindowCount } from '../../shared/surge/judge.ts'
import { historyDays, learningDays, type SurgeSettings } from '../../shared/surge/settings.ts'
import { smoothingMinutes } from '../../shared/surge/usual.ts'
import { arrivalDays, countSeries, type Stretch, seriesSince } from '../db/arrival.ts'
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
  const history = await arrivalDays(db, new Date(until - historyDays * 24 * hour))
  if (history.days < learningDays) return []
  const past = await readPast(db, worth, question)
  return worth.map((one) => {
    const { kind, key, name } = one
    const peers = Math.max(1, kind === 'category' ? history.categories : history.products)
    const ordinary = history.cases / (history.days * 24 * peers)
    return {
      series: { kind, key, name },
      windows: settings.windowMinutes.map((minutes, at) => ({
        minutes,
        observed: one.counts[at] ?? 0,
        ordinary: (ordinary * minutes) / 60,
        past: past.get(idOf(one))?.[at] ?? [],
      })),
    }
  })
}

/** What each series had in each window on the days to compare with, from its first case on. */
async function readPast(
  db: ReadableDb,
  series: readonly SurgeSeries[],
  { until, calendar, settings }: SeriesQuestion,
): Promise<Map<string, WindowCount['past'][]>> {
  const times = pastTimes(until, calendar)
  const margin = smoothingMinutes * minute
  const stretches = times.flatMap((time) =>
    settings.windowMinutes.flatMap((minutes) => {
      const from = time.until - minutes * minute
      return [stretch(from, time.until), stretch(from - margin, time.until + margin)]
    }),
  )
  const longest = Math.max(...settings.windowMinutes) * minute + margin
  const counted = await countSeries(db, series, stretches)
  return new Map(
    counted.map((one) => [
      idOf(one),
      settings.windowMinutes.map((_, window) =>
        times.flatMap(({ until: end, likeness, weekday }, at) => {
          // A day on which the series was not there yet says nothing of it.
          if (end - longest < one.since.getTime()) return []
          const place = 2 * (at * settings.windowMinutes.length + window)
          return [{ likeness, weekday, narrow: one.counts[place] ?? 0, wide: one.counts[place + 1] ?? 0 }]
        }),
      ),
    ]),
  )
}

/** Names a series within a workspace. */
export function idOf({ kind, key }: Pick<SurgeSeries, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

function stretch(from: number, until: number): Stretch {
  return { from: new Date(from), until: new Date(until) }
}
