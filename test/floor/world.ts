import { v5 as uuidFrom } from 'uuid'
import type { Member, Team } from '../../src/shared/access/directory.ts'
import { defaultAlertPolicy } from '../../src/shared/alerts/default-policy.ts'
import type { AlertPolicy } from '../../src/shared/alerts/policy.ts'
import { noLimits } from '../../src/shared/approval/authority.ts'
import { defaultEscalationPolicy, type EscalationPolicy } from '../../src/shared/escalation/policy.ts'
import { chanceFrom } from '../../src/shared/intent/chance.ts'

/** The floor of the simulated day: people in three time zones, their teams, shifts and policies. */

export const hour = 3_600_000
/** A Wednesday. */
export const dayStart = Date.parse('2026-03-04T00:00:00.000Z')

const zones = [
  { name: 'Manila', country: 'PH', starts: -1 },
  { name: 'Madrid', country: 'ES', starts: 6 },
  { name: 'Chicago', country: 'US', starts: 13 },
] as const
export type Zone = (typeof zones)[number]['name']

/** What specialists of a zone do; a small floor has the first alone. */
const trades = ['billing', 'technical', 'delivery'] as const

/** When the people of one team leave without a word, in hours of the day. */
export const goesHomeAt = 15
/** The backend is down, in hours of the day. */
export const outage = { from: 14, until: 14 + 1 / 3 }
/** Far more cases of one kind come in, in hours of the day. */
export const surge = { from: 12, until: 13, zone: 'Madrid', category: 'billing' } as const

export interface Person {
  readonly member: Member
  readonly teamId: string
  readonly zone: Zone
  readonly isLead: boolean
  /** Stretches of the day they are there, in milliseconds since 1970. */
  readonly shifts: readonly (readonly [from: number, until: number])[]
  /** How long they need for a case, 1 is usual. */
  readonly pace: number
}

/** The time that is played, milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** The whole day, and three hours in which nothing comes in any more and what is open is answered. */
export const wholeDay: Span = { from: dayStart, until: dayStart + 27 * hour }

export interface World {
  readonly workspaceId: string
  readonly teams: readonly Team[]
  readonly people: readonly Person[]
  readonly escalationPolicy: EscalationPolicy
  /** The frontline team of a zone. */
  readonly frontline: ReadonlyMap<Zone, string>
  readonly categories: readonly string[]
  /** The team that goes home. */
  readonly leavers: string
}

/** The floor with so many people; `seed` deals out skills, pace and shifts. */
export function makeWorld(agents: number, seed: number): World {
  const chance = chanceFrom(seed)
  const id = (what: string) => uuidFrom(`floor ${seed} ${what}`, namespace)
  const categories = trades.slice(0, agents >= 60 ? 3 : 1)
  const plans = zones.flatMap((zone) =>
    ['frontline', ...categories].map((trade) => ({
      zone,
      trade,
      team: {
        id: id(`team ${zone.name} ${trade}`),
        name: `${zone.name} ${trade}`,
        kind: trade === 'frontline' ? ('frontline' as const) : ('specialist' as const),
        skills: trade === 'frontline' ? [] : [trade],
      },
    })),
  )
  const leaving = plans.find(({ zone, trade }) => zone.name === 'Madrid' && trade === categories.at(-1))
  const people = Array.from({ length: agents }, (_, index): Person => {
    const plan = plans[index % plans.length]
    if (!plan) throw new Error('A floor needs teams')
    const { zone, trade, team } = plan
    const place = Math.floor(index / plans.length)
    const isLead = place === 0
    const level = 1 + Math.floor(chance() * 5)
    const member: Member = {
      id: id(`member ${index}`),
      name: `Person ${String(index).padStart(3, '0')}`,
      email: `person${index}@floor.example`,
      role: index === agents - 1 ? 'admin' : isLead ? 'lead' : trade === 'frontline' ? 'agent' : 'specialist',
      teamIds: [team.id],
      skills: trade === 'frontline' ? {} : { [trade]: level },
      languages: ['en'],
      capacity: isLead ? 4 : 5 + Math.floor(chance() * 6),
      limits: noLimits,
      active: true,
      createdAt: new Date(dayStart - 365 * 24 * hour).toISOString(),
    }
    // One half of a team begins three hours after the other; leads begin with the first.
    const begins = zone.starts + (place % 2 === 0 ? 0 : 3)
    const leaves = team.id === leaving?.team.id ? goesHomeAt : Number.POSITIVE_INFINITY
    const shifts = [begins - 24, begins, begins + 24]
      .map(
        (from) =>
          [
            dayStart + from * hour,
            dayStart + Math.min(from + 9, from < 24 ? Math.max(leaves, from) : from + 9) * hour,
          ] as const,
      )
      .filter(([from, until]) => until > from)
    return { member, teamId: team.id, zone: zone.name, isLead, shifts, pace: 0.6 + chance() * 0.9 }
  })
  const teams = plans.map(({ team }) => team)
  const frontline = new Map(
    plans.filter(({ trade }) => trade === 'frontline').map(({ zone, team }) => [zone.name, team.id]),
  )
  return {
    workspaceId: id('workspace'),
    teams,
    people,
    escalationPolicy: policyOf(plans),
    frontline,
    categories,
    leavers: leaving?.team.id ?? '',
  }
}

const namespace = '3e2b8a14-7c55-4d0f-9f0b-6a1d2c9e7f40'

/** Every category goes to its team in the customer's zone; the next zone stands in. */
function policyOf(plans: readonly { zone: (typeof zones)[number]; trade: string; team: Team }[]): EscalationPolicy {
  const special = plans.filter(({ trade }) => trade !== 'frontline')
  const inZone = (trade: string, at: number) =>
    special.find((plan) => plan.trade === trade && plan.zone === zones[at % zones.length])?.team.id ?? null
  return {
    ...defaultEscalationPolicy,
    matrix: [
      ...special.flatMap(({ zone, trade, team }) =>
        (['functional', 'priority'] as const).map((type) => ({
          key: `${zone.name}-${trade}-${type}`.toLowerCase(),
          category: trade,
          severity: '*' as const,
          type,
          condition: `customer.country == "${zone.country}"`,
          target: { kind: 'team' as const, teamId: team.id },
          ladder: 'floor',
          mandatory: [],
          message: null,
          note: '',
        })),
      ),
      ...defaultEscalationPolicy.matrix,
    ],
    ladders: [
      ...defaultEscalationPolicy.ladders,
      {
        key: 'floor',
        name: 'To the lead, then up',
        steps: [
          { after: always(0), who: { kind: 'lead' }, how: [], moves: false, severity: null },
          { after: always(7), who: { kind: 'lead' }, how: [], moves: true, severity: null },
          { after: always(15), who: { kind: 'role', role: 'lead' }, how: [], moves: false, severity: null },
          { after: always(30), who: { kind: 'role', role: 'admin' }, how: [], moves: false, severity: null },
        ],
        jump: { S1: 1 },
      },
    ],
    teams: special.map(({ zone, trade, team }) => {
      const at = zones.indexOf(zone)
      return {
        teamId: team.id,
        leadIds: [],
        backupTeamId: inZone(trade, at + 1),
        overflowTeamId: inZone(trade, at + 2),
      }
    }),
  }
}

function always(minutes: number) {
  return { weekday: minutes, weekend: minutes, holiday: minutes }
}

/** A webhook that counts beside the console: told of what cannot wait. */
export function alertPolicyOf(): AlertPolicy {
  const told = new Set(['surge', 'escalation_unaccepted', 'ladder_climbed', 'late_notice'])
  return {
    ...defaultAlertPolicy,
    rules: defaultAlertPolicy.rules.map((rule) => (told.has(rule.event) ? { ...rule, channels: ['count'] } : rule)),
    channels: [{ kind: 'webhook', key: 'count', name: 'Counting receiver', enabled: true }],
  }
}

/** Whether somebody is there at an instant. */
export function isThere({ shifts }: Person, at: number): boolean {
  return shifts.some(([from, until]) => at >= from && at < until)
}

export function countryOf(zone: Zone): string {
  return zones.find(({ name }) => name === zone)?.country ?? ''
}
