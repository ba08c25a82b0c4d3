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
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { decideReturnEscalation, returnEscalationInputSchema } from './return-escalation.ts'

const raised = anEscalation()
const escalated = aCase({ teamId: billing.id, status: 'open', escalations: [raised], followers: [ana.id] })
const input = { escalationId: raised.id, reason: 'The photo is missing.' }

describe('returning an escalation', () => {
  it.each([
    ['the receiving team', carla],
    ['a lead', lena],
    ['an admin', ada],
  ])('%s sends it back with the reason', (_, asker) => {
    expect(eventsOf(decideReturnEscalation(escalated, input, asks(asker)))).toEqual([
      { type: 'escalation_returned', escalationId: raised.id, reason: 'The photo is missing.' },
    ])
  })

  it('is refused to the sender, who recalls instead', () => {
    const byLena = {
      ...escalated,
      escalations: [{ ...raised, raisedBy: { kind: 'member' as const, id: lena.id, name: lena.name } }],
    }
    expect(decideReturnEscalation(byLena, input, asks(lena))).toMatchObject({
      refusal: { code: 'not_permitted', message: expect.stringContaining('recall') },
    })
  })

  it.each([
    ['somebody of the sending team', ben],
    ['a follower without the team', ana],
    ['QA', quinn],
    ['a trainee', tom],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideReturnEscalation(escalated, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideReturnEscalation(escalated, input, intakeAsks()))).toBe('not_permitted')
  })

  it('refuses what is gone, unknown or done', () => {
    const gone = { ...escalated, escalations: [{ ...raised, state: 'recalled' as const }] }
    expect(refusalOf(decideReturnEscalation(gone, input, asks(carla)))).toBe('escalation_gone')
    expect(refusalOf(decideReturnEscalation(escalated, { ...input, escalationId: idOf('x') }, asks(carla)))).toBe(
      'no_open_escalation',
    )
    expect(refusalOf(decideReturnEscalation({ ...escalated, status: 'resolved' }, input, asks(carla)))).toBe(
      'case_resolved',
    )
    expect(returnEscalationInputSchema.safeParse({ ...input, reason: ' ' }).success).toBe(false)
  })
})
