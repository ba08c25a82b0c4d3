import { describe, expect, it } from 'vitest'
import { businessCalendarSchema } from './calendar.ts'
import type { DueQuestion } from './due-time.ts'
import { explainDue } from './explain-due.ts'

const shift = [{ from: '09:00', to: '17:00' }]
const calendar = businessCalendarSchema.parse({
  id: 'madrid',
  name: 'Madrid office',
  timeZone: 'Europe/Madrid',
  hours: { monday: shift, tuesday: shift, wednesday: shift, thursday: shift, friday: shift },
  holidays: [
    { date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '09:00', to: '13:00' }] },
    { date: '2026-12-25', name: 'Christmas Day' },
  ],
  version: 1,
})
const hour = 3_600_000

/** Wednesday 23 December, four in the afternoon in Madrid. */
const question: DueQuestion = {
  calendar,
  moves: [],
  startedAt: '2026-12-23T15:00:00.000Z',
  targetMinutes: 480,
  pauses: [],
  extensions: [],
}

/** The intervals in short: what, until when, how many hours. */
function told(asked: DueQuestion): string[] {
  return explainDue(asked).intervals.map((one) => {
    const why =
      one.kind === 'skipped' && one.why === 'holiday' ? one.holiday : one.kind === 'counted' ? 'counted' : one.why
    return `${why} ${one.until.slice(0, 16)} ${one.length / hour}`
  })
}

describe('why a clock is due when it is', () => {
  it('names the closed hours and the holidays by name', () => {
    expect(told(question)).toEqual([
      'counted 2026-12-23T16:00 1',
      'closed 2026-12-23T23:00 7',
      'Christmas Eve 2026-12-24T08:00 9',
      'counted 2026-12-24T12:00 4',
      'Christmas Eve 2026-12-24T23:00 11',
      'Christmas Day 2026-12-25T23:00 24',
      'closed 2026-12-28T08:00 57',
      'counted 2026-12-28T11:00 3',
    ])
    expect(explainDue(question)).toMatchObject({
      status: 'due',
      dueAt: '2026-12-28T11:00:00.000Z',
      dueWithoutExtensions: '2026-12-28T11:00:00.000Z',
      target: 8 * hour,
      extended: 0,
      sums: { counted: 8 * hour, closed: 64 * hour, holidays: 44 * hour, paused: 0 },
    })
  })

  it('shows a pause whole, with how much of it would have counted', () => {
    const pauses = [
      { from: '2026-12-23T15:30:00.000Z', until: '2026-12-24T09:00:00.000Z', why: 'waiting for the customer' },
      // Began within the first, and gives the reason from where that ends.
      { from: '2026-12-24T08:00:00.000Z', until: '2026-12-24T10:00:00.000Z', why: 'approval asked' },
      // The desk's clock was set back in between; and one from before the clock began.
      { from: '2026-12-24T11:00:00.000Z', until: '2026-12-24T10:30:00.000Z', why: 'waiting for the customer' },
      { from: '2026-12-22T11:00:00.000Z', until: '2026-12-23T15:00:00.000Z', why: 'waiting for the customer' },
    ]
    const paused = { ...question, targetMinutes: 150, pauses }
    expect(told(paused)).toEqual([
      'counted 2026-12-23T15:30 0.5',
      'waiting for the customer 2026-12-24T09:00 17.5',
      'approval asked 2026-12-24T10:00 1',
      'counted 2026-12-24T12:00 2',
    ])
    expect(explainDue(paused).intervals[1]).toMatchObject({ openLength: 1.5 * hour })
    expect(explainDue(paused).sums).toEqual({ counted: 2.5 * hour, closed: 0, holidays: 0, paused: 18.5 * hour })
  })

  it('says that it stands still, and what is left when it goes on', () => {
    const waiting = { from: '2026-12-24T09:00:00.000Z', until: null, why: 'waiting for the customer' }
    expect(explainDue({ ...question, pauses: [waiting] })).toMatchObject({
      status: 'paused',
      pausedAt: '2026-12-24T09:00:00.000Z',
      why: 'waiting for the customer',
      left: 6 * hour,
      sums: { counted: 2 * hour },
    })
  })

  it('leaves out a pause that begins when it was due or later', () => {
    for (const from of ['2026-12-28T11:00:00.000Z', '2027-01-04T11:00:00.000Z'])
      expect(explainDue({ ...question, pauses: [{ from, until: null, why: 'late' }] })).toEqual(explainDue(question))
  })

  it('counts extensions after the target', () => {
    const extensions = [
      { at: '2026-12-28T10:00:00.000Z', minutes: 240, reason: 'parts ordered' },
      { at: '2026-12-28T15:00:00.000Z', minutes: 180, reason: 'parts late' },
    ]
    expect(explainDue({ ...question, extensions })).toMatchObject({
      dueAt: '2026-12-29T10:00:00.000Z',
      dueWithoutExtensions: '2026-12-28T11:00:00.000Z',
      extended: 7 * hour,
      sums: { counted: 15 * hour },
    })
  })

  it('of no minutes is due at its start, for no reason', () => {
    expect(explainDue({ ...question, targetMinutes: 0 })).toMatchObject({ dueAt: question.startedAt, intervals: [] })
  })

  it('says so when the hours never suffice', () => {
    expect(explainDue({ ...question, targetMinutes: 10_000_000 })).toMatchObject({ status: 'never' })
    const decades = { from: question.startedAt, until: '2099-01-01T00:00:00.000Z', why: 'forgotten' }
    const never = explainDue({ ...question, pauses: [decades] })
    expect(never).toMatchObject({ status: 'never', left: 8 * hour })
    expect(never.intervals).toHaveLength(1)
  })

  it('refuses negative minutes and what is no instant', () => {
    expect(() => explainDue({ ...question, targetMinutes: -1 })).toThrow(RangeError)
    expect(() => explainDue({ ...question, startedAt: 'soon' })).toThrow(RangeError)
    expect(() => explainDue({ ...question, pauses: [{ from: 'then', until: null, why: '' }] })).toThrow(RangeError)
  })
})
