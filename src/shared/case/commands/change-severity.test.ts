import { describe, expect, it } from 'vitest'
import { aCase, aFlag, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { meetClock, pauseClock, resumeClock } from '../../sla/clock.ts'
import { changeSeverityInputSchema, decideChangeSeverity } from './change-severity.ts'

const owned = aCase({ ownerId: ana.id, status: 'open', flags: [aFlag()] })
const up = { to: 'S1' as const, reason: 'Smoke came out of it.' }

describe('changing the severity', () => {
  it('gives running clocks the new target from their own start, and scores anew', () => {
    expect(eventsOf(decideChangeSeverity(owned, up, asks(ana)))).toMatchObject([
      {
        type: 'severity_changed',
        from: 'S3',
        to: 'S1',
        reason: 'Smoke came out of it.',
        clocks: [
          { kind: 'first_response', startedAt: minutesLater(0), dueAt: minutesLater(15) },
          { kind: 'resolution', startedAt: minutesLater(0), dueAt: minutesLater(240) },
        ],
        priority: { score: 50 },
      },
    ])
  })

  it('keeps the time a clock stood still', () => {
    const shifted = owned.clocks.map((clock) => resumeClock(pauseClock(clock, minutesLater(1)), minutesLater(31)))
    expect(eventsOf(decideChangeSeverity({ ...owned, clocks: shifted }, up, asks(ana)))).toMatchObject([
      { clocks: [{ dueAt: minutesLater(45) }, { dueAt: minutesLater(270) }] },
    ])
  })

  it('leaves met and paused clocks as they are', () => {
    const [response, resolution] = owned.clocks
    if (!response || !resolution) throw new Error('no clocks')
    const clocks = [meetClock(response, minutesLater(5)), pauseClock(resolution, minutesLater(6))]
    expect(eventsOf(decideChangeSeverity({ ...owned, clocks }, up, asks(ana)))).toMatchObject([{ clocks }])
  })

  it.each([
    ['a colleague of the team', ben],
    ['a lead', lena],
    ['an admin', ada],
  ])('%s may too', (_, asker) => {
    expect(refusalOf(decideChangeSeverity(owned, up, asks(asker)))).toBeNull()
  })

  it.each([
    ['another team', carla],
    ['QA', quinn],
    ['a trainee who does not own it', tom],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideChangeSeverity(owned, up, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideChangeSeverity(owned, up, intakeAsks()))).toBe('not_permitted')
  })

  it('refuses the same severity, a late change, a case that is done', () => {
    expect(refusalOf(decideChangeSeverity(owned, { ...up, to: 'S3' }, asks(ana)))).toBe('no_change')
    const touched = { ...owned, version: 4, touched: { severity: { version: 4, by: ben.id } } }
    expect(decideChangeSeverity(touched, up, asks(ana, { seenVersion: 3 }))).toMatchObject({
      refusal: { code: 'changed_meanwhile', truth: 'The severity is now S3.' },
    })
    expect(refusalOf(decideChangeSeverity({ ...owned, status: 'closed' }, up, asks(ana)))).toBe('case_resolved')
    expect(changeSeverityInputSchema.safeParse({ to: 'S1', reason: '' }).success).toBe(false)
  })
})
