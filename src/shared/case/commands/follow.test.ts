import { describe, expect, it } from 'vitest'
import { aCase, anApproval, anEscalation, refOf } from '../../../../test/fixtures/case-builder.ts'
import {
  afterCommand,
  ana,
  asks,
  ben,
  carla,
  intakeAsks,
  lena,
  refusalOf,
} from '../../../../test/fixtures/decisions.ts'
import { decideFollow } from './follow.ts'

const state = aCase({ ownerId: ana.id, status: 'open' })
const followed = { ...state, followers: [ben.id] }

describe('following a case', () => {
  it('adds the member, and takes them away again', () => {
    const after = afterCommand(state, { type: 'case.follow', input: { follow: true } }, asks(ben))
    expect(after.followers).toEqual([ben.id])
    expect(afterCommand(after, { type: 'case.follow', input: { follow: false } }, asks(ben)).followers).toEqual([])
  })

  it('changes nothing twice', () => {
    expect(refusalOf(decideFollow(followed, { follow: true }, asks(ben)))).toBe('no_change')
    expect(refusalOf(decideFollow(state, { follow: false }, asks(ben)))).toBe('no_change')
  })

  it('is for people who see the case', () => {
    expect(refusalOf(decideFollow(state, { follow: true }, asks(carla)))).toBe('not_permitted')
    expect(refusalOf(decideFollow(state, { follow: true }, intakeAsks()))).toBe('not_permitted')
  })

  it('cannot be stopped by whom somebody still waits for', () => {
    const sent = { ...followed, escalations: [anEscalation({ raisedBy: refOf(ben) })] }
    const asked = (of: Parameters<typeof anApproval>[0]) => ({ ...followed, approvals: [anApproval(of)] })
    const stop = (of: typeof state) => refusalOf(decideFollow(of, { follow: false }, asks(ben)))
    expect(stop(sent)).toBe('not_permitted')
    expect(stop(asked({ askedBy: refOf(ben) }))).toBe('not_permitted')
    expect(stop(asked({ askedBy: refOf(ana), askedOf: { teamId: state.teamId, memberId: ben.id } }))).toBe(
      'not_permitted',
    )
    expect(stop(asked({ askedBy: refOf(ana), askedOf: { teamId: state.teamId, memberId: lena.id } }))).toBeNull()
  })
})
