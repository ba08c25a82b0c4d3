import { describe, expect, it } from 'vitest'
import type { Candidate, RoutingFloor } from './candidate.ts'
import { rank } from './rank.ts'
import {
  aCandidate,
  aFloor,
  aSituation,
  backupTeam,
  billingTeam,
  idFor,
  lead,
  minutesOn,
  overflowTeam,
} from './testing/floor-builder.ts'

const ana = aCandidate({ id: idFor(1), name: 'Ana' })
const ben = aCandidate({ id: idFor(2), name: 'Ben' })
const away = { presence: { status: 'away', heardAt: minutesOn(-1) } } as const
const full = { openLoad: 10 }
const inBackup = aCandidate({ id: idFor(3), name: 'Bea', teamIds: [backupTeam.id] })
const inOverflow = aCandidate({ id: idFor(4), name: 'Oda', teamIds: [overflowTeam.id] })

function tries(floor: RoutingFloor) {
  return rank(floor, aSituation()).tried.map(({ via, outcome }) => `${via}: ${outcome}`)
}

describe('the ranking', () => {
  it('is best first, with points that add up, and says who was left out', () => {
    const better = { ...ben, skills: { billing: 5 } }
    const { ranked, leftOut, destination, ownerId, tried } = rank(aFloor([ana, better]), aSituation())
    expect(ranked.map(({ name }) => name)).toEqual(['Ben', 'Ana'])
    expect(ranked[0]?.contributions.map(({ factor }) => factor)).toEqual([
      'skill',
      'load',
      'success',
      'csat',
      'fairness',
      'lastAgent',
    ])
    expect(leftOut.map(({ name, reasons }) => [name, reasons.map(({ code }) => code)])).toEqual([
      ['Lea Ortiz', ['capacity']],
    ])
    expect(destination).toEqual({ kind: 'member', teamId: billingTeam.id, memberId: ben.id, via: 'team' })
    expect(ownerId).toBe(ben.id)
    expect(tried).toEqual([
      { teamId: billingTeam.id, via: 'team', outcome: 'found', sentence: 'Billing: has somebody for it.' },
    ])
  })

  it('looks at no other team while its own has somebody', () => {
    const { ranked, leftOut } = rank(aFloor([ana, inBackup, inOverflow]), aSituation())
    expect([...ranked, ...leftOut].map(({ name }) => name)).toEqual(['Ana', 'Lea Ortiz'])
  })

  it('lets equals take turns: the draw is by case', () => {
    const equals = Array.from({ length: 10 }, (_, at) => aCandidate({ id: idFor(at + 1) }))
    const firsts = new Map<string, number>()
    for (let at = 0; at < 2000; at += 1) {
      const first = rank(aFloor(equals), aSituation({ caseId: idFor(at) })).ownerId
      firsts.set(first, (firsts.get(first) ?? 0) + 1)
    }
    // 200 each are expected; five standard deviations are 67.
    expect(firsts.size).toBe(10)
    for (const count of firsts.values()) expect(Math.abs(count - 200)).toBeLessThan(67)
  })
})

describe('a team without anybody', () => {
  it('hands on to its backup when nobody is there, before its overflow', () => {
    const { destination, tried } = rank(aFloor([{ ...ana, ...away }, inBackup, inOverflow]), aSituation())
    expect(destination).toMatchObject({ kind: 'member', memberId: inBackup.id, via: 'backup' })
    expect(tried.map(({ sentence }) => sentence)).toEqual([
      'Billing: nobody who fits is there.',
      'Tier 2 (backup): has somebody for it.',
    ])
  })

  it('hands on to its overflow when those who are there are full, before its backup', () => {
    const floor = aFloor([{ ...ana, ...away }, { ...ben, ...full }, inBackup, inOverflow])
    expect(rank(floor, aSituation()).destination).toMatchObject({ memberId: inOverflow.id, via: 'overflow' })
    expect(tries(floor)).toEqual(['team: all_full', 'overflow: found'])
  })

  it('goes on to the other when the first has nobody either', () => {
    expect(tries(aFloor([{ ...ana, ...full }, inBackup]))).toEqual([
      'team: all_full',
      'overflow: nobody_fits',
      'backup: found',
    ])
    expect(tries(aFloor([{ ...ana, ...away }, inOverflow]))).toEqual([
      'team: nobody_there',
      'backup: nobody_fits',
      'overflow: found',
    ])
  })

  it('is not full when the full ones lack the skill', () => {
    expect(tries(aFloor([{ ...ana, ...full, skills: {} }]))[0]).toBe('team: nobody_fits')
  })

  it('goes round no circle and tries no more teams than the policy says', () => {
    const teams = [billingTeam, { ...backupTeam, backupTeamId: billingTeam.id, overflowTeamId: backupTeam.id }]
    const floor = aFloor([{ ...ana, ...away }], { teams })
    const { tried, destination } = rank(floor, aSituation())
    expect(tried.map(({ teamId }) => teamId)).toEqual([billingTeam.id, backupTeam.id, overflowTeam.id])
    expect(destination.kind).toBe('queue')
    expect(rank(floor, aSituation({}, { teamsTried: 1 })).tried).toHaveLength(1)
  })

  it('names a member of two teams once', () => {
    const both = { ...ana, ...away, teamIds: [billingTeam.id, backupTeam.id] }
    const { leftOut } = rank(aFloor([both]), aSituation())
    expect(leftOut.map(({ name, teamId }) => [name, teamId])).toEqual([
      ['Ana', billingTeam.id],
      ['Lea Ortiz', billingTeam.id],
    ])
  })
})

describe('the queue', () => {
  const queued = (candidates: readonly Candidate[], overrides: Partial<RoutingFloor> = {}) => {
    const { destination, ownerId, ranked } = rank(aFloor(candidates, overrides), aSituation())
    if (destination.kind !== 'queue') throw new Error('somebody was found')
    expect(ownerId).toBe(destination.owner.memberId)
    expect(destination.teamId).toBe(billingTeam.id)
    expect(ranked).toEqual([])
    return destination.owner
  }

  it("belongs to the team's lead, though full and without the skill", () => {
    expect(queued([{ ...ana, ...away }])).toEqual({
      memberId: lead.id,
      name: 'Lea Ortiz',
      sentence: 'Lea Ortiz leads Billing.',
    })
  })

  it('belongs to the lead who is not there when there is no other, and says so', () => {
    const absent = { ...lead, shift: { on: false, until: minutesOn(60) } } as const
    expect(queued([], { candidates: [absent] }).sentence).toBe(
      'Lea Ortiz leads Billing. Not there now: Off shift until 2 Mar 10:00 UTC.',
    )
    const other = { ...lead, id: idFor(0x1eae), name: 'Lou Present' }
    const teams = [{ ...billingTeam, leadIds: [absent.id, other.id] }]
    expect(queued([], { candidates: [absent, other], teams }).name).toBe('Lou Present')
  })

  it('belongs to the lead of a stand-in when its own has left', () => {
    const left = { ...lead, active: false }
    const theirs = aCandidate({ id: idFor(9), name: 'Pia', teamIds: [backupTeam.id], ...away })
    const teams = [billingTeam, { ...backupTeam, leadIds: [theirs.id] }]
    expect(queued([], { candidates: [left, theirs], teams }).name).toBe('Pia')
  })

  it('belongs to any lead who is there, or to the last resort, when no team has one', () => {
    const teams = [{ ...billingTeam, leadIds: [] }]
    const elsewhere = aCandidate({ id: idFor(8), name: 'Max', role: 'admin', teamIds: [idFor(0xbb)] })
    expect(queued([], { candidates: [elsewhere], teams }).sentence).toBe(
      'Max is an admin and there; the teams that were tried have no lead.',
    )
    expect(queued([], { candidates: [{ ...elsewhere, ...away }], teams }).name).toBe('Olu Owner')
  })

  it('has an owner on an empty floor, for a team nobody knows', () => {
    const floor = { candidates: [], teams: [], lastResort: { memberId: idFor(0xf), name: 'Olu Owner' } }
    const { tried, ownerId } = rank(floor, aSituation())
    expect(tried[0]?.sentence).toBe('A team that does not exist any more: nobody fits.')
    expect(ownerId).toBe(idFor(0xf))
  })
})
