import { describe, expect, it } from 'vitest'
import { aCase, aFlag, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  afterCommand,
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
import { type Clock, clockSchema, meetClock, resumeClock } from '../../sla/clock.ts'
import type { Case } from '../state.ts'
import { changeSeverityInputSchema, decideChangeSeverity } from './change-severity.ts'

const owned = aCase({ ownerId: ana.id, status: 'open', flags: [aFlag()] })
const up = { to: 'S1' as const, reason: 'Smoke came out of it.' }

/** The clock as the first release stored it. */
function formerClock({ targetMinutes, policyVersion, waits, teams, ...rest }: Clock): Clock {
  return clockSchema.parse(rest)
}

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

  const wait = { type: 'case.change_status', input: { to: 'waiting_customer' } } as const
  const waiting = afterCommand(owned, wait, asks(ana, { at: minutesLater(1) }))
  const resolutionOf = (state: Case) => state.clocks.find(({ kind }) => kind === 'resolution')

  it('keeps the time a clock stood still', () => {
    const back = { type: 'case.change_status', input: { to: 'open' } } as const
    const shifted = afterCommand(waiting, back, asks(ana, { at: minutesLater(31) }))
    expect(eventsOf(decideChangeSeverity(shifted, up, asks(ana)))).toMatchObject([
      { clocks: [{ dueAt: minutesLater(15) }, { dueAt: minutesLater(270) }] },
    ])
  })

  it('gives a paused clock its new target for when it goes on, and leaves a met one as it is', () => {
    const clocks = waiting.clocks.map((clock) =>
      clock.kind === 'first_response' ? meetClock(clock, minutesLater(5)) : clock,
    )
    expect(eventsOf(decideChangeSeverity({ ...waiting, clocks }, up, asks(ana)))).toMatchObject([
      { clocks: [clocks[0], { dueAt: minutesLater(240), pausedAt: minutesLater(1), targetMinutes: 240 }] },
    ])
  })

  it('moves a running clock of the first release by as much as the targets differ, and leaves a paused one', () => {
    const former = aCase({ ...owned, clocks: waiting.clocks.map(formerClock) })
    expect(resolutionOf(former)?.pausedAt).toBe(minutesLater(1))
    const resumed = former.clocks.map((clock) => resumeClock(clock, minutesLater(31)))
    expect(eventsOf(decideChangeSeverity({ ...former, clocks: resumed }, up, asks(ana)))).toMatchObject([
      { clocks: [{ dueAt: minutesLater(15) }, { dueAt: minutesLater(270), atRiskAt: minutesLater(210) }] },
    ])
    expect(eventsOf(decideChangeSeverity(former, up, asks(ana)))).toMatchObject([
      { clocks: [{ dueAt: minutesLater(15) }, resolutionOf(former)] },
    ])
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
