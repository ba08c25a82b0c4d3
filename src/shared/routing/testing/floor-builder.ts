import type { Candidate, RoutingFloor, RoutingRequest, RoutingTeam } from '../candidate.ts'
import type { Situation } from '../exclude.ts'
import { defaultRoutingPolicy, type RoutingPolicy } from '../routing-policy.ts'

/** Builders of valid routing input for tests: name what the test is about, the rest is ordinary. */

/** The instant at which ordinary test cases are routed: 2 Mar 2026 09:00 UTC. */
export const routedAt = Date.UTC(2026, 2, 2, 9)

/** An instant so many minutes after `routedAt`; negative for before. */
export function minutesOn(minutes: number): string {
  return new Date(routedAt + minutes * 60_000).toISOString()
}

/** A UUID for a number from 0 to 2⁴⁸ − 1. */
export function idFor(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

export const billingTeam: RoutingTeam = {
  id: idFor(0xa1),
  name: 'Billing',
  backupTeamId: idFor(0xa2),
  overflowTeamId: idFor(0xa3),
  leadIds: [idFor(0x1ead)],
}
export const backupTeam: RoutingTeam = {
  id: idFor(0xa2),
  name: 'Tier 2',
  backupTeamId: null,
  overflowTeamId: null,
  leadIds: [],
}
export const overflowTeam: RoutingTeam = {
  id: idFor(0xa3),
  name: 'Partner desk',
  backupTeamId: null,
  overflowTeamId: null,
  leadIds: [],
}

/** Somebody of Billing who is there, fits and has room. */
export function aCandidate(overrides: Partial<Candidate> = {}): Candidate {
  return {
    id: idFor(1),
    name: 'Ana Reyes',
    teamIds: [billingTeam.id],
    active: true,
    role: 'agent',
    skills: { billing: 3 },
    languages: ['en'],
    permissions: ['see', 'accept', 'resolve'],
    capacity: 10,
    openLoad: 4,
    shift: { on: true, endsAt: null },
    presence: { status: 'available', heardAt: minutesOn(-1) },
    success: {},
    csat: null,
    recentShare: 0,
    back: null,
    lastHandledCustomerAt: null,
    ...overrides,
  }
}

/** The lead of Billing, who carries no cases. */
export const lead = aCandidate({ id: idFor(0x1ead), name: 'Lea Ortiz', role: 'lead', capacity: 0, openLoad: 0 })

/** A billing case for Billing, in English. */
export function aRequest(overrides: Partial<RoutingRequest> = {}): RoutingRequest {
  return {
    caseId: idFor(0xca5e),
    category: 'billing',
    teamId: billingTeam.id,
    skills: [{ name: 'billing', minimum: 2 }],
    language: 'en',
    permissions: ['accept', 'resolve'],
    among: null,
    weight: 1,
    atOnce: false,
    notTo: [],
    categorySuccess: null,
    ...overrides,
  }
}

export function aSituation(request: Partial<RoutingRequest> = {}, policy: Partial<RoutingPolicy> = {}): Situation {
  return { request: aRequest(request), policy: { ...defaultRoutingPolicy, ...policy }, now: routedAt }
}

/** The three teams with the given people and the lead. */
export function aFloor(candidates: readonly Candidate[], overrides: Partial<RoutingFloor> = {}): RoutingFloor {
  return {
    candidates: [...candidates, lead],
    teams: [billingTeam, backupTeam, overflowTeam],
    lastResort: { memberId: idFor(0xf), name: 'Olu Owner' },
    ...overrides,
  }
}
