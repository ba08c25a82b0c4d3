import { describe, expect, it } from 'vitest'
import { aCase, anEscalation, aPacket, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aPost } from '../../../../test/fixtures/consults.ts'
import {
  ada,
  afterCommand,
  ana,
  asks,
  ben,
  billing,
  carla,
  eventsOf,
  frontline,
  gone,
  intakeAsks,
  lena,
  management,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { decideEscalate, type EscalateInput, escalateInputSchema } from './escalate.ts'

const owned = aCase({ ownerId: ana.id, status: 'waiting_customer' })
const input: EscalateInput = {
  escalationId: idOf('escalation'),
  type: 'functional',
  to: { teamId: billing.id, memberId: null },
  reason: 'Needs billing.',
  packet: aPacket(),
  overrideReason: null,
}

describe('escalating', () => {
  it('raises an escalation with its packet, its clock and the way back', () => {
    const events = eventsOf(decideEscalate(owned, input, asks(ana)))
    expect(events).toEqual([
      {
        type: 'case_escalated',
        toName: 'Billing',
        acknowledgement: {
          kind: 'acknowledgement',
          startedAt: minutesLater(10),
          dueAt: minutesLater(70),
          atRiskAt: minutesLater(55),
          pausedAt: null,
          metAt: null,
          extensions: [],
          targetMinutes: 60,
          policyVersion: 1,
          waits: [],
          teams: [{ teamId: billing.id, from: minutesLater(10) }],
        },
        escalation: {
          id: input.escalationId,
          type: 'functional',
          state: 'raised',
          from: { teamId: frontline.id, memberId: ana.id },
          to: { teamId: billing.id, memberId: null },
          reason: 'Needs billing.',
          packet: aPacket(),
          completeness: 1,
          missing: [],
          overrideReason: null,
          raisedBy: { kind: 'member', id: ana.id, name: 'Ana Reyes' },
          raisedAt: minutesLater(10),
          acceptedBy: null,
          acceptedAt: null,
          endedAt: null,
          returnReason: null,
          statusBefore: 'waiting_customer',
          clocksBefore: owned.clocks,
          route: { row: 'any-functional', policyVersion: 1, ladder: 'standard', followed: true },
          ladder: {
            key: 'standard',
            policyVersion: 1,
            taken: [],
            next: { step: 0, at: minutesLater(70), wait: 0 },
            notBefore: null,
            held: null,
          },
          automatic: null,
          rating: null,
        },
      },
    ])
  })

  it.each([
    ['a colleague of the team', ben],
    ['a lead', lena],
    ['an admin', ada],
  ])('%s may escalate', (_, asker) => {
    expect(refusalOf(decideEscalate(owned, input, asks(asker)))).toBeNull()
  })

  it('a trainee escalates only what they own', () => {
    expect(refusalOf(decideEscalate(owned, input, asks(tom)))).toBe('not_permitted')
    expect(refusalOf(decideEscalate({ ...owned, ownerId: tom.id }, input, asks(tom)))).toBeNull()
  })

  it.each([
    ['another team', carla],
    ['QA', quinn],
    ['somebody who left', gone],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideEscalate(owned, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideEscalate(owned, input, intakeAsks()))).toBe('not_permitted')
  })

  it('goes up within the team to a named lead', () => {
    const up = { ...input, type: 'hierarchical' as const, to: { teamId: frontline.id, memberId: lena.id } }
    expect(eventsOf(decideEscalate(owned, up, asks(ana)))).toMatchObject([{ toName: 'Lena Fischer (Frontline)' }])
  })

  it.each([
    ['an unknown team', { teamId: idOf('nowhere'), memberId: null }],
    ['a member who is not in the team', { teamId: billing.id, memberId: ben.id }],
    ['somebody who left', { teamId: frontline.id, memberId: gone.id }],
    ['somebody who cannot own cases', { teamId: management.id, memberId: quinn.id }],
  ])('refuses %s as target', (_, to) => {
    expect(refusalOf(decideEscalate(owned, { ...input, to }, asks(ana)))).toBe('unknown_target')
  })

  it('refuses to stay where it is', () => {
    const here = { ...input, to: { teamId: frontline.id, memberId: ana.id } }
    expect(refusalOf(decideEscalate(owned, here, asks(ana)))).toBe('no_change')
  })
})

describe('the packet of an escalation', () => {
  it('names what it lacks, and goes without it only with a reason, which is kept', () => {
    const bare = { ...input, packet: aPacket({ tried: [], nextStep: ' ' }) }
    expect(decideEscalate(owned, bare, asks(ana))).toMatchObject({
      refusal: { code: 'packet_incomplete', message: expect.stringContaining('what was tried, recommended next step') },
    })
    expect(eventsOf(decideEscalate(owned, { ...bare, overrideReason: 'Urgent.' }, asks(ana)))).toMatchObject([
      { escalation: { completeness: 0.5, missing: ['tried', 'next_step'], overrideReason: 'Urgent.' } },
    ])
  })

  it('drops the reason when nothing is missing', () => {
    expect(eventsOf(decideEscalate(owned, { ...input, overrideReason: 'Urgent.' }, asks(ana)))).toMatchObject([
      { escalation: { overrideReason: null } },
    ])
  })

  it('of a compliance escalation never leaves undocumented, whatever the reason', () => {
    const undocumented = {
      ...input,
      type: 'compliance' as const,
      packet: aPacket({ documentation: '' }),
      overrideReason: 'Urgent.',
    }
    expect(refusalOf(decideEscalate(owned, undocumented, asks(ana)))).toBe('packet_incomplete')
    expect(refusalOf(decideEscalate(owned, { ...undocumented, packet: aPacket() }, asks(ana)))).toBeNull()
  })

  it('needs a reason in words', () => {
    expect(escalateInputSchema.safeParse({ ...input, reason: '' }).success).toBe(false)
    expect(escalateInputSchema.safeParse(input).success).toBe(true)
  })
})

describe('escalating too late', () => {
  it('refuses while another escalation waits, and on a case that is done', () => {
    expect(refusalOf(decideEscalate({ ...owned, escalations: [anEscalation()] }, input, asks(ana)))).toBe(
      'already_escalated',
    )
    expect(refusalOf(decideEscalate({ ...owned, status: 'resolved' }, input, asks(ana)))).toBe('case_resolved')
  })

  it.each(['owner', 'escalation'] as const)('refuses when the %s changed meanwhile', (facet) => {
    const touched = { ...owned, version: 3, touched: { [facet]: { version: 3, by: ben.id } } }
    expect(refusalOf(decideEscalate(touched, input, asks(ana, { seenVersion: 2 })))).toBe('changed_meanwhile')
  })

  it('lets a change of something else pass', () => {
    const touched = { ...owned, version: 3, touched: { severity: { version: 3, by: ben.id } } }
    expect(refusalOf(decideEscalate(touched, input, asks(ana, { seenVersion: 2 })))).toBeNull()
  })

  it('refuses an id that an earlier escalation of the case has', () => {
    const earlier = { ...owned, escalations: [anEscalation({ state: 'recalled' })] }
    expect(refusalOf(decideEscalate(earlier, input, asks(ana)))).toBe('invalid_input')
  })
})

describe('escalating with a question to colleagues', () => {
  const answer = aPost(carla)
  const consult = aConsult({
    state: 'answered',
    claimedBy: carla.id,
    posts: [answer, aPost(ben)],
    helpful: [answer.id],
  })
  const asked = { ...owned, consults: [aConsult({ id: idOf('other') }), consult] }
  const withThread = { ...input, consultId: consult.id }

  it('takes the thread along and ends the question, and leaves the others as they are', () => {
    const after = afterCommand(asked, { type: 'case.escalate', input: withThread }, asks(ana))
    expect(after.escalations[0]?.packet.consult).toMatchObject({
      consultId: consult.id,
      question: consult.question,
      targetName: consult.targetName,
      posts: [{ id: answer.id, text: answer.text, answer: true, helpful: true }, { helpful: false }],
    })
    expect(after.consults.map(({ state }) => state)).toEqual(['open', 'escalated'])
  })

  it('takes the thread of one that is over along too, and leaves that as it is', () => {
    const solved = { ...consult, state: 'solved' as const, solution: answer.id }
    const after = afterCommand(
      { ...owned, consults: [solved] },
      { type: 'case.escalate', input: withThread },
      asks(ana),
    )
    expect(after.escalations[0]?.packet.consult?.consultId).toBe(consult.id)
    expect(after.consults).toEqual([solved])
  })

  it('lets no sender say what a thread was', () => {
    const packet = aPacket({
      consult: {
        consultId: idOf('forged'),
        question: 'Forged?',
        askedBy: consult.askedBy,
        askedAt: consult.askedAt,
        targetName: 'x',
        attachments: [],
        posts: [],
      },
    })
    const after = afterCommand(asked, { type: 'case.escalate', input: { ...input, packet } }, asks(ana))
    expect(after.escalations[0]?.packet.consult).toBeNull()
    expect(after.consults).toEqual(asked.consults)
  })

  it('is refused for one that is not on the case', () => {
    expect(refusalOf(decideEscalate(owned, withThread, asks(ana)))).toBe('invalid_input')
  })

  it('reads what a desk without questions sent', () => {
    const { consult: _, ...packet } = aPacket()
    expect(escalateInputSchema.parse({ ...input, packet })).toEqual(input)
  })
})
