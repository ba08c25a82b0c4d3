import { describe, expect, it } from 'vitest'
import {
  aCase,
  aDirectory,
  aFlag,
  aMember,
  anApproval,
  anEscalation,
  aTeam,
  receivedAt,
  refOf,
} from '../../../test/fixtures/case-builder.ts'
import { noLimits } from '../approval/authority.ts'
import type { Flag, FlagCode } from '../case/flag.ts'
import { defaultEscalationPolicy as escalationPolicy } from '../escalation/policy.ts'
import { recommend } from './recommend.ts'
import { defaultRecommendationPolicy as policy } from './recommendation-policy.ts'
import { assessed } from './testing/sample-cases.ts'

const frontline = aTeam()
const trust = aTeam({ name: 'Trust', kind: 'specialist', skills: ['legal', 'fraud', 'product_safety'] })
const technical = aTeam({ name: 'Technical', kind: 'specialist', skills: ['technical'] })
const management = aTeam({ name: 'Management', kind: 'management', skills: ['supervisor'] })

const ana = aMember({ skills: { billing: 3 }, limits: { ...noLimits, refund: 150 } })
const grace = aMember({
  name: 'Grace',
  role: 'specialist',
  teamIds: [trust.id],
  skills: { legal: 4 },
  limits: { ...noLimits, refund: 0 },
})
const stefan = aMember({ name: 'Stefan', role: 'specialist', teamIds: [trust.id], skills: { fraud: 5 } })
const ken = aMember({ name: 'Ken', role: 'specialist', teamIds: [technical.id], skills: { technical: 4 } })
const olivia = aMember({
  name: 'Olivia',
  role: 'lead',
  teamIds: [frontline.id, management.id],
  skills: { supervisor: 5 },
  limits: { ...noLimits, refund: 2_500 },
})
const directory = aDirectory({
  teams: [frontline, trust, technical, management],
  members: [ana, grace, stefan, ken, olivia],
})

const ask = { billing: 'functional', technical: 'functional', legal: 'compliance', supervisor: 'hierarchical' } as const

function flag(code: FlagCode, skill: keyof typeof ask, changes: Partial<Flag> = {}): Flag {
  return aFlag({ code, suggests: { type: ask[skill], skill }, ...changes })
}

function caseWith(...flags: readonly Flag[]) {
  return aCase({ category: 'billing', flags: [...flags] })
}

const overridden: Flag['verdict'] = {
  kind: 'overridden',
  by: { kind: 'member', id: ana.id, name: ana.name },
  at: receivedAt,
  reason: 'A joke',
}
const advise = (state: ReturnType<typeof caseWith>, viewer = ana) =>
  recommend(state, viewer, directory, { policy, escalationPolicy })

describe('answer yourself', () => {
  it('when no flag asks for more, with a peer as runner-up', () => {
    expect(advise(caseWith())).toEqual({
      step: { kind: 'answer' },
      reasons: [{ text: 'You know billing (level 3 of 5).', source: 'skill' }],
      runnerUp: {
        step: expect.objectContaining({ kind: 'consult', skill: 'billing' }),
        reasons: [{ text: 'If something is not clear, ask a colleague who knows billing.', source: 'skill' }],
      },
    })
  })

  it('when the customer asked for a person: the viewer is one', () => {
    const { step, reasons } = advise(
      caseWith(flag('human_requested', 'billing', { group: 'customer', label: 'Asked for a person' })),
    )
    expect(step).toEqual({ kind: 'answer' })
    expect(reasons[0]).toEqual({ text: 'Flag "Asked for a person": you are one.', source: 'human_requested' })
  })

  it('when the skill the flags ask for is there', () => {
    expect(advise(caseWith(flag('unknown_cause', 'billing', { group: 'technical' }))).step).toEqual({ kind: 'answer' })
  })

  it('when the team that would get it is the own one and the skill is there', () => {
    const state = { ...caseWith(flag('legal_threat', 'legal', { group: 'procedural' })), teamId: trust.id }
    const { step, reasons } = advise(state, grace)
    expect(step).toEqual({ kind: 'answer' })
    expect(reasons).toContainEqual({ text: 'Trust answers for legal, and you have the skill.', source: 'team' })
  })
})

describe('amounts', () => {
  const worth = (amount: number, ...flags: readonly Flag[]) => ({
    ...caseWith(...flags),
    assessment: assessed({ requestedAmount: { amount, currency: 'USD' } }),
  })
  const over = flag('over_limit', 'supervisor', { group: 'authority' })

  it('within the own limit are the own to grant, up to the last cent', () => {
    const { step, reasons } = advise(worth(150, over))
    expect(step).toEqual({ kind: 'answer' })
    expect(reasons[0]).toEqual({ text: '150 USD is within your own limit of 150 USD.', source: 'amount' })
  })

  it('above it go up, with answering as runner-up', () => {
    const { step, reasons, runnerUp } = advise(worth(150.01, over))
    expect(step).toEqual({ kind: 'escalate', type: 'hierarchical', skill: 'supervisor', teamId: management.id })
    expect(reasons[0]).toEqual({ text: '150.01 USD is above your own limit of 150 USD.', source: 'amount' })
    expect(runnerUp?.step).toEqual({ kind: 'answer' })
  })

  it('above it are asked for by who owns the case, so that it stays; sending it up is the runner-up', () => {
    const own = { ...worth(150.01, over), status: 'open' as const, ownerId: ana.id }
    const { step, reasons, runnerUp } = advise(own)
    expect(step).toEqual({ kind: 'ask' })
    expect(reasons[1]).toEqual({ text: 'Olivia may grant it, and you keep the case.', source: 'approval' })
    expect(runnerUp?.step).toMatchObject({ kind: 'escalate', type: 'hierarchical' })
    expect(advise({ ...own, ...worth(2_501, over), ownerId: ana.id }).step).toMatchObject({ kind: 'escalate' })
    const denied = anApproval({ state: 'denied', askedBy: refOf(ana) })
    expect(advise({ ...own, approvals: [denied] }).step).toMatchObject({ kind: 'escalate' })
  })

  it('that were asked for are waited for, answered by who may, and used once granted', () => {
    const asked = { ...worth(300, over), status: 'waiting_approval' as const, ownerId: ana.id }
    const waiting = { ...asked, approvals: [anApproval({ askedBy: refOf(ana) })] }
    expect(advise(waiting)).toMatchObject({
      step: { kind: 'none' },
      reasons: [{ text: 'Ana Reyes asked for a refund of 300 and waits for the answer.' }],
    })
    expect(advise(waiting, olivia).step).toEqual({ kind: 'decide' })
    const granted = anApproval({ state: 'granted', askedBy: refOf(ana), decidedBy: refOf(olivia) })
    expect(advise({ ...asked, status: 'open', approvals: [granted] }).step).toEqual({ kind: 'give' })
  })

  it('go up from a lead too when they are above the limit of a lead', () => {
    expect(advise(worth(2_501, over), olivia).step).toMatchObject({ kind: 'escalate', type: 'hierarchical' })
    expect(advise(worth(2_500, over), olivia).step).toEqual({ kind: 'answer' })
  })

  it('do not count once somebody overrode the flag', () => {
    expect(advise(worth(900, { ...over, verdict: overridden })).step).toEqual({ kind: 'answer' })
  })

  it('do not settle that the customer asks for somebody in charge', () => {
    const wish = flag('supervisor_requested', 'supervisor', { group: 'customer' })
    const { step, runnerUp } = advise(worth(20, wish))
    expect(step).toMatchObject({ kind: 'escalate', type: 'hierarchical' })
    expect(runnerUp?.step).toEqual({ kind: 'answer' })
    expect(advise(worth(20, wish), olivia).step).toEqual({ kind: 'answer' })
  })
})

describe('compliance', () => {
  const threat = flag('legal_threat', 'legal', { group: 'procedural', label: 'Legal threat' })

  it('goes at once to those who answer for it, whatever else there is', () => {
    const state = caseWith(flag('unknown_cause', 'technical', { group: 'technical', contribution: 90 }), threat)
    const { step, reasons } = advise(state)
    expect(step).toEqual({ kind: 'escalate', type: 'compliance', skill: 'legal', teamId: trust.id })
    expect(reasons[0]).toEqual({
      text: 'Flag "Legal threat": this must go at once to those who answer for it.',
      source: 'legal_threat',
    })
  })

  it('quotes what a label quotes within its own quotation', () => {
    const { reasons } = advise(caseWith({ ...threat, label: 'Legal threat "my lawyer"' }))
    expect(reasons[0]?.text).toContain(`Flag "Legal threat 'my lawyer'":`)
  })

  it('is a question to a colleague in the own team when the skill is missing', () => {
    expect(advise({ ...caseWith(threat), teamId: trust.id }, stefan).step).toMatchObject({
      kind: 'consult',
      skill: 'legal',
    })
  })

  it('is gone when overridden', () => {
    expect(advise(caseWith({ ...threat, verdict: overridden })).step).toEqual({ kind: 'answer' })
  })
})

describe('expertise', () => {
  const unknown = flag('unknown_cause', 'technical', { group: 'technical', severity: 'S3' })
  const defect = flag('suspected_defect', 'technical', { group: 'technical', severity: 'S3' })

  it('is asked for when it is one open question', () => {
    expect(advise(caseWith(unknown)).step).toMatchObject({ kind: 'consult', skill: 'technical' })
  })

  it('is asked for when the own level is low', () => {
    const beginner = { ...ana, skills: { technical: 2 } }
    const { step, reasons } = advise(caseWith(unknown, defect), beginner)
    expect(step).toMatchObject({ kind: 'consult', skill: 'technical' })
    expect(reasons[0]?.text).toContain('Your technical level is 2 of 5')
  })

  it('is handed over to when more than one question is open and the skill is missing', () => {
    expect(advise(caseWith(unknown, defect)).step).toEqual({
      kind: 'escalate',
      type: 'functional',
      skill: 'technical',
      teamId: technical.id,
    })
  })

  it('is the own one for those who have it', () => {
    expect(advise({ ...caseWith(unknown, defect), teamId: technical.id }, ken).step).toEqual({ kind: 'answer' })
  })
})

describe('an escalated case', () => {
  const raised = anEscalation({ state: 'raised', to: { teamId: trust.id, memberId: null } })

  it('is accepted by the team that got it, and waited for by others', () => {
    const state = { ...caseWith(flag('legal_threat', 'legal')), teamId: trust.id, escalations: [raised] }
    expect(advise(state, grace)).toMatchObject({ step: { kind: 'accept', escalationId: raised.id }, runnerUp: null })
    expect(advise(state)).toMatchObject({
      step: { kind: 'none' },
      reasons: [{ text: 'It was escalated and waits for Trust to accept it.' }],
    })
  })

  it('is left to the member it names', () => {
    const state = { ...caseWith(), escalations: [{ ...raised, to: { teamId: trust.id, memberId: stefan.id } }] }
    expect(advise(state, grace).step).toEqual({ kind: 'none' })
    expect(advise(state, stefan).step).toMatchObject({ kind: 'accept' })
  })
})

it('has nothing for a case that is done, nor for who only looks on', () => {
  expect(advise({ ...caseWith(), status: 'resolved' }).step).toEqual({ kind: 'none' })
  expect(advise(caseWith(), aMember({ role: 'qa', skills: {} })).step).toEqual({ kind: 'none' })
})

it('names no team where there is none', () => {
  const alone = aDirectory()
  expect(recommend(caseWith(flag('legal_threat', 'legal')), ana, alone, { policy, escalationPolicy }).step).toEqual({
    kind: 'escalate',
    type: 'compliance',
    skill: 'legal',
    teamId: null,
  })
})

it('gives the same answer whatever the order of the flags', () => {
  const flags = [
    flag('legal_threat', 'legal', { contribution: 20 }),
    flag('unknown_cause', 'technical', { group: 'technical', contribution: 8 }),
    flag('policy_exception', 'supervisor', { group: 'authority', contribution: 8 }),
  ]
  expect(advise(caseWith(...flags)).step).toEqual(advise(caseWith(...flags.toReversed())).step)
})
