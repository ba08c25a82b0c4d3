import { describe, expect, it } from 'vitest'
import { aCase, aDirectory, aFlag, aMember, aTeam, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import type { EscalationType } from '../case/escalation.ts'
import type { Case } from '../case/state.ts'
import type { FloorFacts } from './facts.ts'
import { requestFor } from './request-for.ts'

const billing = aTeam({ name: 'Billing', kind: 'specialist', skills: ['billing', 'returns'] })
const legal = aTeam({ name: 'Legal', kind: 'specialist', skills: ['legal'] })
const carla = aMember({ name: 'Carla', teamIds: [billing.id], skills: { billing: 4 }, languages: ['en', 'es-MX'] })
const dora = aMember({ name: 'Dora', teamIds: [billing.id], skills: {}, languages: ['fil'], active: false })
const leo = aMember({ name: 'Leo', teamIds: [legal.id], skills: { legal: 5 }, languages: ['en'] })
const directory = aDirectory({ teams: [billing, legal], members: [carla, dora, leo] })
const facts: FloorFacts = { asOf: receivedAt, caseId: null, handoffGaps: [], members: [] }

function ask(state: Partial<Case>, type: EscalationType | null = 'functional', teamId = billing.id) {
  return requestFor(
    aCase({ category: 'billing', language: 'en', ...state }),
    type,
    { teamId, among: null },
    { directory, facts, senderId: null },
  )
}

describe('what a case asks for', () => {
  it('is its category and what its flags call for; required of people where the team has somebody with it', () => {
    const flag = aFlag({ suggests: { type: 'functional', skill: 'refunds' } })
    const elsewhere = aFlag({ code: 'vip', suggests: { type: 'hierarchical', skill: 'supervisor' } })
    const overridden = aFlag({
      code: 'legal_threat',
      suggests: { type: 'functional', skill: 'legal' },
      verdict: { kind: 'overridden', by: refOf(leo), at: receivedAt, judgement: 'wrong', reason: 'No.' },
    })
    expect(ask({ flags: [flag, elsewhere, overridden] }).skills).toEqual([
      { name: 'billing', minimum: 1 },
      { name: 'refunds', minimum: 0 },
    ])
    expect(ask({}, 'functional', legal.id).skills).toEqual([{ name: 'billing', minimum: 0 }])
  })

  it('names no skill twice', () => {
    const flag = aFlag({ suggests: { type: 'functional', skill: 'billing' } })
    expect(ask({ flags: [flag] }).skills).toEqual([{ name: 'billing', minimum: 1 }])
  })

  it('is the language of the customer where anybody works in it', () => {
    expect(ask({ language: 'es' }).language).toBe('es')
    expect(ask({ language: 'es' }, 'functional', legal.id).language).toBe('es')
    expect(ask({ language: 'fil' }).language).toBeNull()
  })

  it('weighs by severity, and cannot wait where it is S1 or a priority', () => {
    expect(ask({ severity: 'S2' })).toMatchObject({ weight: 1.5, atOnce: false })
    expect(ask({ severity: 'S1' })).toMatchObject({ weight: 2, atOnce: true })
    expect(ask({ severity: 'S4' }, 'priority')).toMatchObject({ weight: 0.5, atOnce: true })
  })

  it('is never back to who sends it, has it, or returned it', () => {
    const timeline = [
      { version: 3, at: '2026-03-02T10:00:00.000Z', by: refOf(leo), kind: 'escalation_returned', details: {} },
      { version: 4, at: '2026-03-02T11:00:00.000Z', by: refOf(carla), kind: 'escalation_returned', details: {} },
    ]
    const state = aCase({ timeline, ownerId: carla.id })
    const request = requestFor(
      state,
      'functional',
      { teamId: legal.id, among: null },
      { directory, facts, senderId: dora.id },
    )
    expect(request.notTo).toEqual([
      { memberId: leo.id, reason: 'Returned it on 2 Mar 10:00 UTC.' },
      { memberId: carla.id, reason: 'Has it already.' },
      { memberId: dora.id, reason: 'Sends it.' },
    ])
  })
})
