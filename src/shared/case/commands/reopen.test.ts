import { describe, expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../../test/fixtures/case-builder.ts'
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
import { meetClock } from '../../sla/clock.ts'
import { decideReopen, reopenInputSchema } from './reopen.ts'

const open = aCase({ ownerId: ana.id, status: 'open' })
const done = {
  ...open,
  status: 'resolved' as const,
  clocks: open.clocks.map((clock) => meetClock(clock, minutesLater(5))),
}
const input = { reason: 'It came back.' }

describe('reopening', () => {
  it('starts the resolution clock anew and leaves the first response met', () => {
    expect(eventsOf(decideReopen(done, input, asks(ana)))).toMatchObject([
      {
        type: 'case_reopened',
        reason: 'It came back.',
        clocks: [
          { kind: 'first_response', metAt: minutesLater(5) },
          { kind: 'resolution', startedAt: minutesLater(10), dueAt: minutesLater(1_450), metAt: null },
        ],
      },
    ])
  })

  it.each([
    ['a colleague of the team', ben],
    ['a lead', lena],
    ['an admin', ada],
  ])('%s may too, also when it is closed', (_, asker) => {
    expect(refusalOf(decideReopen({ ...done, status: 'closed' }, input, asks(asker)))).toBeNull()
  })

  it.each([
    ['another team', carla],
    ['QA', quinn],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideReopen(done, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to a trainee, even their own case, nor to the intake connector', () => {
    expect(refusalOf(decideReopen({ ...done, ownerId: tom.id }, input, asks(tom)))).toBe('not_permitted')
    expect(refusalOf(decideReopen(done, input, intakeAsks()))).toBe('not_permitted')
  })

  it('refuses a case that is not done, and a late wish', () => {
    expect(refusalOf(decideReopen(open, input, asks(ana)))).toBe('case_active')
    const touched = { ...open, version: 5, touched: { status: { version: 5, by: ben.id } } }
    expect(refusalOf(decideReopen(touched, input, asks(ana, { seenVersion: 4 })))).toBe('changed_meanwhile')
    expect(reopenInputSchema.safeParse({ reason: '' }).success).toBe(false)
  })
})
