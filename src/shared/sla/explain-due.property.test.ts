import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessTime, businessMinutesBetween } from './business-time.ts'
import type { DueInterval } from './due-intervals.ts'
import { type DueQuestion, dueTime } from './due-time.ts'
import { type DueExplanation, explainDue } from './explain-due.ts'
import { anyScene } from './testing/any-calendar.ts'
import { type MinuteKind, minutesUntilDue } from './testing/minute-by-minute.ts'

const minute = 60_000
const limit = 12 * 1_440

const anyQuestion = fc
  .record({
    scene: anyScene,
    others: fc.array(fc.record({ scene: anyScene, after: fc.integer({ min: -300, max: 4_000 }) }), { maxLength: 3 }),
    targetMinutes: fc.integer({ min: 0, max: 900 }),
    pauses: fc.array(
      fc.record({
        after: fc.integer({ min: -600, max: 4_000 }),
        length: fc.oneof({ arbitrary: fc.integer({ min: -60, max: 2_000 }), weight: 5 }, fc.constant(null)),
        why: fc.constantFrom('customer', 'partner'),
      }),
      { maxLength: 4 },
    ),
    extensions: fc.array(fc.integer({ min: 1, max: 240 }), { maxLength: 2 }),
  })
  .map(({ scene, others, targetMinutes, pauses, extensions }): DueQuestion => {
    const startedAt = scene.instants[0]
    const after = (minutes: number) => new Date(Date.parse(startedAt) + minutes * minute).toISOString()
    return {
      calendar: scene.calendar,
      moves: others
        .toSorted((a, b) => a.after - b.after)
        .map((other, index) => ({
          at: after(other.after),
          calendar: { ...other.scene.calendar, id: `other ${index}` },
        })),
      startedAt,
      targetMinutes,
      pauses: pauses.map(({ after: begins, length, why }) => ({
        from: after(begins),
        until: length === null ? null : after(begins + length),
        why,
      })),
      extensions: extensions.map((minutes) => ({ at: startedAt, minutes, reason: 'parts ordered' })),
    }
  })

function totalMinutes({ targetMinutes, extensions }: DueQuestion): number {
  return extensions.reduce((sum, { minutes }) => sum + minutes, targetMinutes)
}

function kindOf(interval: DueInterval): MinuteKind {
  if (interval.kind !== 'skipped') return interval.kind
  return interval.why === 'holiday' ? `holiday ${interval.holiday}` : 'closed'
}

/** When it is due; later than everything when it is not. */
function dueOrNever(explanation: DueExplanation): string {
  return explanation.status === 'due' ? explanation.dueAt : '9999'
}

describe('an explanation', () => {
  it('says of every minute what counting minutes says', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const slowly = minutesUntilDue(question, totalMinutes(question), limit)
        const { intervals, ...explanation } = explainDue(question)
        if (!slowly) {
          if (explanation.status === 'due')
            expect(Date.parse(explanation.dueAt)).toBeGreaterThan(Date.parse(question.startedAt) + limit * minute)
          return
        }
        expect(intervals.flatMap((one) => Array<MinuteKind>(one.length / minute).fill(kindOf(one)))).toEqual(slowly)
        expect(explanation.status === 'due' && Date.parse(explanation.dueAt)).toBe(
          Date.parse(question.startedAt) + slowly.length * minute,
        )
      }),
      { numRuns: 200 },
    )
  })

  it('runs from the start to the due time without a gap, each part for another reason than the one before', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { intervals, ...explanation } = explainDue(question)
        let at = new Date(question.startedAt).toISOString()
        let before = ''
        for (const one of intervals) {
          expect(one.from).toBe(at)
          expect(one.length).toBe(Date.parse(one.until) - Date.parse(one.from))
          expect(one.length).toBeGreaterThan(0)
          const reason = `${kindOf(one)} ${one.kind === 'paused' ? one.why : one.calendar}`
          expect(reason).not.toBe(before)
          at = one.until
          before = reason
        }
        if (explanation.status === 'due') expect(at).toBe(explanation.dueAt)
        if (explanation.status === 'paused') expect(at).toBe(explanation.pausedAt)
      }),
      { numRuns: 300 },
    )
  })

  it('adds up: what was counted is the target and its extensions, and all of it is the time that went by', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const question = { ...asked, moves: [] }
        const { intervals, sums, target, extended, ...explanation } = explainDue(question)
        expect(target + extended).toBe(totalMinutes(question) * minute)
        expect(sums.counted + (explanation.status === 'due' ? 0 : explanation.left)).toBe(target + extended)
        const length = intervals.reduce((sum, one) => sum + one.length, 0)
        expect(sums.counted + sums.closed + sums.holidays + sums.paused).toBe(length)
        if (explanation.status !== 'due') return
        const putOff = intervals.reduce((sum, one) => sum + (one.kind === 'paused' ? one.openLength : 0), 0)
        expect(businessMinutesBetween(question.calendar, question.startedAt, explanation.dueAt) * minute).toBe(
          target + extended + putOff,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is due when the quick way says, which leaves a pause without end out', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const explanation = explainDue(question)
        const quick = dueTime(question)
        if (explanation.status === 'due') expect(quick).toBe(Date.parse(explanation.dueAt))
        if (explanation.status === 'never') expect(quick).toBeNull()
        if (explanation.status !== 'paused') return
        const { pausedAt } = explanation
        const over = question.pauses.flatMap(({ from, until, why }) =>
          until !== null && from < pausedAt ? [{ from, until: until < pausedAt ? until : pausedAt, why }] : [],
        )
        const gone = explainDue({ ...question, pauses: over })
        expect(quick).toBe(gone.status === 'due' ? Date.parse(gone.dueAt) : null)
      }),
      { numRuns: 300 },
    )
  })

  it('without pauses is plain business time', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const explanation = explainDue({ ...question, moves: [], pauses: [] })
        const due = addBusinessTime(question.calendar, question.startedAt, totalMinutes(question))
        expect(explanation.status === 'due' ? explanation.dueAt : null).toBe(due)
      }),
      { numRuns: 200 },
    )
  })

  it('tells when it would be due without the extensions', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const explanation = explainDue(question)
        if (explanation.status !== 'due') return
        const plain = explainDue({ ...question, extensions: [] })
        expect(explanation.dueWithoutExtensions).toBe(dueOrNever(plain))
      }),
      { numRuns: 200 },
    )
  })

  it('is due no earlier with more minutes, a later start or one pause more', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 0, max: 3_000 }), (question, more) => {
        const due = dueOrNever(explainDue(question))
        const startedAt = new Date(Date.parse(question.startedAt) + more * minute).toISOString()
        expect(dueOrNever(explainDue({ ...question, targetMinutes: question.targetMinutes + more })) >= due).toBe(true)
        expect(dueOrNever(explainDue({ ...question, startedAt })) >= due).toBe(true)
        expect(dueOrNever(explainDue({ ...question, pauses: question.pauses.slice(1) })) <= due).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
