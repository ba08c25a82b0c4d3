import { Temporal } from 'temporal-polyfill'
import type { PromisePhrases, TimeUnit } from './phrases.ts'

/** Where and when a time phrase is read. */
export interface PhraseMoment {
  /** ISO instant. */
  readonly now: string
  /** IANA zone in which its reader lives. */
  readonly timeZone: string
}

/** A day and month without a year that were so many days ago are meant as past. */
const lately = 120

/** The hour at which a day that names none is over: the end of the working day. */
const endOfWork = 17

/**
 * The instant (ISO) a sentence names in a language: 'by Friday', 'within 24 hours', 'tomorrow at 3 pm'; null where it
 * names none, or one that is over. A day without an hour is meant until the end of its working day.
 */
export function dueInSentence(sentence: string, phrases: PromisePhrases, moment: PhraseMoment): string | null {
  const here = wallNow(moment)
  if (!here) return null
  const due = relative(sentence, phrases, here) ?? onDay(sentence, phrases, here)
  return due && Temporal.ZonedDateTime.compare(due, here) > 0 ? new Date(due.epochMilliseconds).toISOString() : null
}

function wallNow({ now, timeZone }: PhraseMoment): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone)
  } catch {
    return null
  }
}

function relative(
  sentence: string,
  { within, numbers, units }: PromisePhrases,
  here: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | null {
  const groups = within.exec(sentence)?.groups
  const word = groups?.n?.toLowerCase()
  const named = groups?.unit?.toLowerCase()
  if (!word || !named) return null
  const n = /^\d+$/.test(word) ? Number(word) : numbers[word]
  const unit = unitOf(named, units)
  if (n === undefined || !unit || n <= 0) return null
  switch (unit) {
    case 'minute':
      return here.add({ minutes: Math.round(n) })
    case 'hour':
      return here.add({ minutes: Math.round(n * 60) })
    case 'day':
      return here.add({ days: Math.ceil(n) })
    case 'week':
      return here.add({ days: Math.ceil(n * 7) })
    case 'workday':
      return atHour(workdaysLater(here, Math.ceil(n)), endOfWork, 0)
    default:
      return unit satisfies never
  }
}

/** The unit a word begins: `business days`, `días hábiles` and their like are working days. */
function unitOf(word: string, units: Readonly<Record<string, TimeUnit>>): TimeUnit | undefined {
  if (/business|working|work|hábiles|laborables|úteis|trabaho/.test(word)) return 'workday'
  return units[word.charAt(0)]
}

function workdaysLater(here: Temporal.ZonedDateTime, count: number): Temporal.ZonedDateTime {
  let day = here
  for (let left = Math.min(count, 400); left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= 5) left -= 1
  }
  return day
}

function onDay(sentence: string, phrases: PromisePhrases, here: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const clock = clockIn(sentence, phrases)
  const day = dayIn(sentence, phrases, here)
  if (!day && !clock) return null
  const [hour, minute] = clock ?? [endOfWork, 0]
  const at = atHour(day ?? here, hour, minute)
  const isOver = Temporal.ZonedDateTime.compare(at, here) <= 0
  if (!isOver) return at
  // After hours 'today' is until midnight; a bare hour that is over means tomorrow's.
  if (!day) return at.add({ days: 1 })
  return clock ? at : atHour(day, 23, 59)
}

function dayIn(sentence: string, phrases: PromisePhrases, here: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const dated = dateIn(sentence, phrases, here)
  if (dated) return dated
  if (phrases.tomorrow.test(sentence)) return here.add({ days: 1 })
  const weekday = phrases.weekdays.findIndex((names) => names.some((name) => hasWord(sentence, name)))
  if (weekday >= 0) {
    const ahead = (weekday + 1 - here.dayOfWeek + 7) % 7
    return here.add({ days: ahead === 0 && !phrases.today.test(sentence) ? 7 : ahead })
  }
  if (phrases.endOfWeek.test(sentence)) return here.add({ days: (5 - here.dayOfWeek + 7) % 7 })
  if (phrases.nextWeek.test(sentence)) return here.add({ days: 5 - here.dayOfWeek + 7 })
  if (phrases.today.test(sentence) || phrases.endOfDay.test(sentence)) return here
  return null
}

/** `5 March`, `March 5`, `5 de marzo`, `2026-03-05`; without a year the next such day, and none where it was lately. */
function dateIn(
  sentence: string,
  { months, of }: PromisePhrases,
  here: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | null {
  const iso = /\b(20\d\d)-(\d\d)-(\d\d)\b/.exec(sentence)
  if (iso) return dayOf(here, { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  for (const [index, names] of months.entries()) {
    const name = `(?:${names.join('|')})\\.?(?!\\p{L})`
    const found =
      new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|º|ª)? ${of}${name}`, 'iu').exec(sentence) ??
      new RegExp(`(?<!\\p{L})${name} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'iu').exec(sentence)
    const day = Number(found?.[1])
    if (!found) continue
    const year = Number(/\b(20\d\d)\b/.exec(sentence)?.[1] ?? here.year)
    const date = dayOf(here, { year, month: index + 1, day })
    if (!date) return null
    const ago = date.toPlainDate().until(here.toPlainDate()).days
    if (ago <= 0 || year !== here.year) return date
    // `the letter of 1 March` is of this year; `by 10 January`, said in November, is not.
    return ago > lately ? date.add({ years: 1 }) : null
  }
  return null
}

function dayOf(
  here: Temporal.ZonedDateTime,
  date: { readonly year: number; readonly month: number; readonly day: number },
): Temporal.ZonedDateTime | null {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toZonedDateTime({
      timeZone: here.timeZoneId,
      plainTime: here.toPlainTime(),
    })
  } catch {
    return null
  }
}

/**
 * `5 pm`, `17:00`, `a las 5 de la tarde`, `noon`: hour and minute; of `between 9:00 and 12:00` the later. A morning that
 * names no hour lasts until noon.
 */
function clockIn(sentence: string, { noon, morning }: PromisePhrases): readonly [number, number] | null {
  if (noon.test(sentence)) return [12, 0]
  const twelve = [
    ...sentence.matchAll(
      /(?<![\d:])(\d{1,2})(?::(\d\d))? ?(a\.?m\.?|p\.?m\.?|de la (?:tarde|noche)|da (?:tarde|noite)|de la mañana|da manhã|ng (?:hapon|gabi|umaga))(?![\p{L}\d])/giu,
    ),
  ].at(-1)
  if (twelve) {
    const hour = Number(twelve[1])
    const late = /^p|tarde|noche|noite|hapon|gabi/i.test(twelve[3] ?? '')
    if (hour < 1 || hour > 12) return null
    return [(hour % 12) + (late ? 12 : 0), Number(twelve[2] ?? 0)]
  }
  const wall = [...sentence.matchAll(/(?<![\d:.-])([01]?\d|2[0-3])[:h]([0-5]\d)(?![\d:])/g)].at(-1)
  if (wall) return [Number(wall[1]), Number(wall[2])]
  return morning.test(sentence) ? [12, 0] : null
}

function atHour(day: Temporal.ZonedDateTime, hour: number, minute: number): Temporal.ZonedDateTime {
  return day.withPlainTime({ hour, minute })
}

function hasWord(sentence: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(sentence)
}
