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
import { decideOverrideFlag, overrideFlagInputSchema } from './override-flag.ts'

const flagged = aCase({ ownerId: ana.id, status: 'open', flags: [aFlag()] })
const input = { code: 'low_confidence' as const, judgement: 'wrong' as const, reason: 'The answer was right.' }
const judged = (kind: 'confirmed' | 'overridden') => ({
  ...flagged,
  flags: [aFlag({ verdict: { kind, by: refOf(ben), at: flagged.receivedAt, reason: null } })],
})

describe('to override a flag', () => {
  it('is a verdict that the priority follows', () => {
    expect(eventsOf(decideOverrideFlag(flagged, input, asks(ana)))).toMatchObject([
      { type: 'flag_overridden', code: 'low_confidence', reason: 'The answer was right.', priority: { score: 16 } },
    ])
  })

  it('turns the verdict of somebody else', () => {
    expect(eventsOf(decideOverrideFlag(judged('confirmed'), input, asks(ana)))).toMatchObject([
      { priority: { score: 16 } },
    ])
  })

  it.each([
    ['a colleague of the team', ben],
    ['a lead', lena],
    ['QA', quinn],
    ['an admin', ada],
  ])('%s may too, also on a case that is done', (_, asker) => {
    expect(refusalOf(decideOverrideFlag({ ...flagged, status: 'resolved' }, input, asks(asker)))).toBeNull()
  })

  it.each([
    ['another team', carla],
    ['a trainee who does not own it', tom],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideOverrideFlag(flagged, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideOverrideFlag(flagged, input, intakeAsks()))).toBe('not_permitted')
  })

  it('refuses a flag that is not there, and the same verdict again', () => {
    expect(refusalOf(decideOverrideFlag({ ...flagged, flags: [aFlag({ code: 'vip' })] }, input, asks(ana)))).toBe(
      'flag_not_raised',
    )
    expect(decideOverrideFlag(judged('overridden'), input, asks(ana))).toMatchObject({
      refusal: { code: 'no_change', message: expect.stringContaining('Ben Okafor') },
    })
  })

  it('takes one key: the judgement is the reason, words are optional', () => {
    expect(overrideFlagInputSchema.parse({ code: 'low_confidence' })).toEqual({
      code: 'low_confidence',
      judgement: 'wrong',
      reason: null,
    })
    expect(overrideFlagInputSchema.safeParse({ code: 'low_confidence', judgement: 'right' }).success).toBe(false)
    expect(overrideFlagInputSchema.safeParse({ code: 'unheard_of', reason: 'x' }).success).toBe(false)
  })
})
