import { describe, expect, it } from 'vitest'
import { aCase, aFlag, refOf } from '../../../../test/fixtures/case-builder.ts'
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
import { decideConfirmFlag } from './confirm-flag.ts'

const flagged = aCase({ ownerId: ana.id, status: 'open', flags: [aFlag()] })
const input = { code: 'low_confidence' as const, judgement: 'right' as const, reason: null }
const judged = (kind: 'confirmed' | 'overridden') => ({
  ...flagged,
  flags: [aFlag({ verdict: { kind, by: refOf(ben), at: flagged.receivedAt, reason: null } })],
})

describe('to confirm a flag', () => {
  it('is a verdict that the priority follows', () => {
    expect(eventsOf(decideConfirmFlag(flagged, input, asks(ana)))).toMatchObject([
      { type: 'flag_confirmed', code: 'low_confidence', priority: { score: 26 } },
    ])
  })

  it('turns the verdict of somebody else', () => {
    expect(eventsOf(decideConfirmFlag(judged('overridden'), input, asks(ana)))).toMatchObject([
      { priority: { score: 26 } },
    ])
  })

  it.each([
    ['a colleague of the team', ben],
    ['a lead', lena],
    ['QA', quinn],
    ['an admin', ada],
  ])('%s may too, also on a case that is done', (_, asker) => {
    expect(refusalOf(decideConfirmFlag({ ...flagged, status: 'resolved' }, input, asks(asker)))).toBeNull()
  })

  it.each([
    ['another team', carla],
    ['a trainee who does not own it', tom],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideConfirmFlag(flagged, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideConfirmFlag(flagged, input, intakeAsks()))).toBe('not_permitted')
  })

  it('refuses a flag that is not there, and the same verdict again', () => {
    expect(refusalOf(decideConfirmFlag({ ...flagged, flags: [aFlag({ code: 'vip' })] }, input, asks(ana)))).toBe(
      'flag_not_raised',
    )
    expect(decideConfirmFlag(judged('confirmed'), input, asks(ana))).toMatchObject({
      refusal: { code: 'no_change', message: expect.stringContaining('Ben Okafor') },
    })
  })
})
