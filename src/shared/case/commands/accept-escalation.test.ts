import { describe, expect, it } from 'vitest'
import { aCase, anEscalation, idOf } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  ana,
  asks,
  billing,
  carla,
  eventsOf,
  gone,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { decideAcceptEscalation } from './accept-escalation.ts'

const raised = anEscalation()
const escalated = aCase({ teamId: billing.id, status: 'open', escalations: [raised], followers: [ana.id, lena.id] })
const input = { escalationId: raised.id }

describe('accepting an escalation', () => {
  it('makes a member of the receiving team the owner', () => {
    expect(eventsOf(decideAcceptEscalation(escalated, input, asks(carla)))).toEqual([
      { type: 'escalation_accepted', escalationId: raised.id, memberId: carla.id },
    ])
  })

  it('goes past the member it was addressed to, as long as the team is the same', () => {
    const named = {
      ...escalated,
      ownerId: idOf('member:Other'),
      escalations: [{ ...raised, to: { teamId: billing.id, memberId: idOf('member:Other') } }],
    }
    expect(refusalOf(decideAcceptEscalation(named, input, asks(carla)))).toBeNull()
  })

  it.each([
    ['the sender, who follows it', ana],
    ['a lead of other teams', lena],
    ['an admin', ada],
    ['QA', quinn],
    ['a trainee', tom],
    ['somebody who left', gone],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideAcceptEscalation(escalated, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the member it named once they left the receiving team', () => {
    const moved = { ...escalated, ownerId: ana.id }
    expect(decideAcceptEscalation(moved, input, asks(ana))).toMatchObject({
      refusal: { code: 'not_permitted', message: 'Only the receiving team can accept this escalation.' },
    })
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideAcceptEscalation(escalated, input, intakeAsks()))).toBe('not_permitted')
  })

  it.each([
    ['recalled', {}, 'This escalation was already recalled.'],
    [
      'accepted',
      { acceptedBy: { kind: 'member' as const, id: carla.id, name: 'Carla Nunes' } },
      'This escalation was already accepted by Carla Nunes.',
    ],
    ['returned', {}, 'This escalation was already returned.'],
  ] as const)('says what became of an escalation that was %s', (state, more, message) => {
    const ended = { ...escalated, escalations: [{ ...raised, ...more, state }] }
    expect(decideAcceptEscalation(ended, input, asks(carla))).toMatchObject({
      refusal: { code: 'escalation_gone', message },
    })
  })

  it('refuses an unknown escalation, and one on a case that is done', () => {
    expect(refusalOf(decideAcceptEscalation(escalated, { escalationId: idOf('other') }, asks(carla)))).toBe(
      'no_open_escalation',
    )
    expect(refusalOf(decideAcceptEscalation({ ...escalated, status: 'closed' }, input, asks(carla)))).toBe(
      'case_resolved',
    )
  })
})
