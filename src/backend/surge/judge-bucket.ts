import { v7 as uuid } from 'uuid'
import type { SurgeCalendar } from '../../shared/surge/comparison.ts'
import { type Alarm, isOver, judgeWindows, type WindowCount } from '../../shared/surge/judge.ts'
import { isSameFlood } from '../../shared/surge/same-flood.ts'
import { historyDays, defaultSurgeSettings as settings } from '../../shared/surge/settings.ts'
import { usualOf } from '../../shared/surge/usual.ts'
import { raiseAlerts } from '../alerts/raise.ts'
import { countSeries, dropArrivals, keptSince, membersOf } from '../db/arrival.ts'
import { listSurges, putSurge, type SurgedSeries, type SurgeRow, takeBucket } from '../db/surge.ts'
import type { WritableDb } from '../db/transaction.ts'
import type { WorkspaceContext } from '../identity/workspace-context.ts'
import { idOf, readSeries, type SeriesWindows } from './read-series.ts'
import { endNote, surgeText, surgeTitle } from './words.ts'

const minute = 60_000
/** A surge that lasts so long is the new level: it ends, and history learns it. */
const longestMinutes = 24 * 60

export interface Judged {
  readonly began: number
  readonly ended: number
}

/**
 * Looks for surges at the end of a bucket, in one transaction: new ones are written and raise their one alert, those
 * that last grow, those that are over end with a note. Null when the bucket was judged already, by any node.
 */
export async function judgeBucket(
  db: WritableDb,
  { until, context, now }: { until: Date; context: WorkspaceContext; now: Date },
): Promise<Judged | null> {
  const turn = await takeBucket(db, until)
  if (!turn) return null
  const longest = Math.max(...settings.windowMinutes) * minute
  const recent = await listSurges(db, new Date(until.getTime() - longest))
  const open = recent.filter(({ endedAt }) => endedAt === null)
  const read = await readSeries(db, {
    until: until.getTime(),
    calendar: calendarOf(context),
    settings,
    always: open.flatMap(({ series }) => series),
  })
  const passed = Math.min(longestMinutes, (until.getTime() - (turn.before ?? until).getTime()) / minute)
  const windows = new Map(read.map((one) => [idOf(one.series), one]))
  const surges = open.map((surge) => grown(surge, windows, passed))
  const { all, began } = await withNew(db, {
    surges,
    over: recent.filter(({ endedAt }) => endedAt !== null),
    read,
    until,
  })
  let ended = 0
  for (const surge of all) {
    const told = await settled(db, { surge, windows, until })
    if (told.endedAt) ended += 1
    await putSurge(db, told)
    if (!began.has(told.id)) continue
    await raiseAlerts(db, { context, at: now }, [
      {
        event: 'surge',
        cause: `surge:${told.id}`,
        target: null,
        title: surgeTitle(told),
        text: surgeText(told),
      },
    ])
  }
  await dropArrivals(db, keptSince(until, historyDays))
  return { began: began.size, ended }
}

/** The surge with what was usual in the minutes that passed. */
function grown(surge: SurgeRow, windows: ReadonlyMap<string, SeriesWindows>, passed: number): SurgeRow {
  const series = surge.series.map((one) => {
    const hour = hourOf(windows.get(idOf(one)))
    return { ...one, expected: one.expected + (hour ? (usualOf(hour).mean * passed) / 60 : 0) }
  })
  return { ...surge, series }
}

interface Looked {
  /** Those that last. */
  readonly surges: readonly SurgeRow[]
  /** Those that ended so lately that a window still reaches back to them. */
  readonly over: readonly SurgeRow[]
  readonly read: readonly SeriesWindows[]
  readonly until: Date
}

interface Found {
  readonly series: SurgedSeries
  readonly from: Date
  readonly alarm: Alarm
}

/** The surges with the alarms of this bucket: each joins the surge that has its series or mostly its cases, or begins one. */
async function withNew(
  db: WritableDb,
  { surges, over, read, until }: Looked,
): Promise<{ all: SurgeRow[]; began: ReadonlySet<string> }> {
  const all = [...surges]
  const began = new Set<string>()
  const known = new Set(surges.flatMap(({ series }) => series.map(idOf)))
  const found = read.flatMap(({ series, windows }): Found[] => {
    const alarm = known.has(idOf(series)) ? null : judgeWindows(sinceLast(series, windows, { over, until }), settings)
    if (!alarm) return []
    const from = new Date(until.getTime() - alarm.minutes * minute)
    return [{ series: { ...series, expected: alarm.expected }, from, alarm }]
  })
  // What explains most comes first, so that the others join it.
  for (const one of found.toSorted((a, b) => excess(b.alarm) - excess(a.alarm))) {
    const place = await placeOf(db, all, { ...one, until })
    const surge = all[place]
    if (surge) all[place] = { ...surge, series: [...surge.series, one.series] }
    else {
      const id = uuid()
      began.add(id)
      const { observed, expected } = one.alarm
      all.push({ id, beganAt: one.from, endedAt: null, observed, expected, series: [one.series], note: null })
    }
  }
  return { all, began }
}

/** The windows that hold nothing of a surge that is over: it must not begin again by what it left behind. */
function sinceLast(
  series: SeriesWindows['series'],
  windows: readonly WindowCount[],
  { over, until }: Pick<Looked, 'over' | 'until'>,
): readonly WindowCount[] {
  const ends = over
    .filter((surge) => surge.series.some((one) => idOf(one) === idOf(series)))
    .map(({ endedAt }) => endedAt?.getTime() ?? 0)
  const last = Math.max(0, ...ends)
  return windows.filter(({ minutes }) => until.getTime() - minutes * minute >= last)
}

function excess({ observed, expected }: Pick<Alarm, 'observed' | 'expected'>): number {
  return observed - expected
}

async function placeOf(
  db: WritableDb,
  surges: readonly SurgeRow[],
  { series, from, until }: Pick<Found, 'series' | 'from'> & { until: Date },
): Promise<number> {
  const own = await membersOf(db, series, { from, until })
  for (const [place, surge] of surges.entries()) {
    const [lead] = surge.series
    if (lead && isSameFlood(own, await membersOf(db, lead, { from, until }))) return place
  }
  return -1
}

/** The surge with its figures by the series that explains most of it, ended where all of them are as usual again. */
async function settled(
  db: WritableDb,
  { surge, windows, until }: { surge: SurgeRow; windows: ReadonlyMap<string, SeriesWindows>; until: Date },
): Promise<SurgeRow> {
  const totals = await countSeries(db, surge.series, [{ from: surge.beganAt, until }])
  const cases = new Map(totals.map((total) => [idOf(total), total.counts[0] ?? 0]))
  const counted = surge.series.map((one) => ({ one, observed: cases.get(idOf(one)) ?? 0 }))
  counted.sort((a, b) => b.observed - b.one.expected - (a.observed - a.one.expected))
  const [lead] = counted
  const now = {
    ...surge,
    series: counted.map(({ one }) => one),
    observed: lead?.observed ?? surge.observed,
    expected: lead?.one.expected ?? surge.expected,
  }
  const lasted = (until.getTime() - surge.beganAt.getTime()) / minute
  const hours = surge.series.map((one) => hourOf(windows.get(idOf(one))))
  const over = hours.every((hour) => !hour || isOver(hour, settings))
  if (!over && lasted < longestMinutes) return now
  return { ...now, endedAt: until, note: endNote(now, { until, over }) }
}

function hourOf(series: SeriesWindows | undefined): WindowCount | undefined {
  return series?.windows.find(({ minutes }) => minutes === 60)
}

/** Whose wall clock and holidays the customers live by: those of most teams, UTC where none has a calendar. */
function calendarOf({ slaPolicy: { calendars, teamCalendars } }: Pick<WorkspaceContext, 'slaPolicy'>): SurgeCalendar {
  const users = (id: string) => Object.values(teamCalendars).filter((used) => used === id).length
  const [usual] = calendars.toSorted((a, b) => users(b.id) - users(a.id))
  return usual
    ? { timeZone: usual.timeZone, holidays: usual.holidays.map(({ date }) => date) }
    : { timeZone: 'UTC', holidays: [] }
}
