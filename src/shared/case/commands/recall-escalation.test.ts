import { describe, expect, it } from 'vitest'
import { aCase, anEscalation, idOf } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  ana,
  asks,
  ben,
  billing,
  carla,
  eventsOf,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
} from '../../../../test/fixtures/decisions.ts'
import { decideRecallEscalation } from './recall-escalation.ts'

const raised = anEscalation()
const escalated = aCase({ teamId: billing.id, status: 'open', escalations: [raised], followers: [ana.id, quinn.id] })
const input = { escalationId: raised.id, reason: null }

describe('recalling an escalation', () => {
  it('its sender undoes it before anybody accepted, with or without a reason', () => {
    expect(eventsOf(decideRecallEscalation(escalated, input, asks(ana)))).toEqual([
      { type: 'escalation_recalled', escalationId: raised.id, reason: null },
    ])
    expect(eventsOf(decideRecallEscalation(escalated, { ...input, reason: 'Too early.' }, asks(ana)))).toMatchObject([
      { reason: 'Too early.' },
    ])
  })

  it.each([
    ['a lead', lena],
    ['an admin', ada],
    ['the receiving team', carla],
  ])('%s cannot, and is told who can', (_, asker) => {
    expect(decideRecallEscalation(escalated, input, asks(asker))).toMatchObject({
      refusal: { code: 'not_permitted', message: expect.stringContaining('Only Ana Reyes') },
    })
  })

  it.each([
    ['a colleague who does not see it any more', ben],
    ['QA', quinn],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideRecallEscalation(escalated, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideRecallEscalation(escalated, input, intakeAsks()))).toBe('not_permitted')
  })

  it('refuses what is gone, unknown or done', () => {
    const acceptedOne = {
      ...raised,
      state: 'accepted' as const,
      acceptedBy: { kind: 'member' as const, id: carla.id, name: carla.name },
    }
    expect(
      decideRecallEscalation({ ...escalated, escalations: [acceptedOne], ownerId: carla.id }, input, asks(ana)),
    ).toMatchObject({
      refusal: { code: 'escalation_gone', truth: 'Owned by Carla Nunes in Billing.' },
    })
    expect(refusalOf(decideRecallEscalation(escalated, { ...input, escalationId: idOf('x') }, asks(ana)))).toBe(
      'no_open_escalation',
    )
    expect(refusalOf(decideRecallEscalation({ ...escalated, status: 'resolved' }, input, asks(ana)))).toBe(
      'case_resolved',
    )
  })
})
