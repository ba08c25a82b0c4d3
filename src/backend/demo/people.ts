import type { Member, Role, Team, Workspace } from '../../shared/access/directory.ts'
import { type Limits, noLimits } from '../../shared/approval/authority.ts'
import { idFrom } from './random.ts'

/** Who works at Harbor & Pine's support floor. All of them are invented. */

export const workspace: Workspace = { id: idFrom('workspace'), slug: 'harbor', name: 'Harbor & Pine', currency: 'USD' }

export const teamNames = {
  north: 'Frontline North',
  south: 'Frontline South',
  tier2: 'Tier 2',
  billing: 'Billing',
  logistics: 'Logistics',
  technical: 'Technical',
  trust: 'Trust & Legal',
  management: 'Management',
} as const
export type TeamKey = keyof typeof teamNames

const frontlineSkills = ['orders', 'returns', 'delivery', 'account_access', 'loyalty', 'gift_cards', 'product_question']

export const teams: readonly Team[] = [
  team('north', 'frontline', [...frontlineSkills, 'subscription', 'billing']),
  team('south', 'frontline', [...frontlineSkills, 'technical', 'product_safety', 'privacy']),
  team('tier2', 'tier2', ['billing', 'technical', 'returns', 'subscription', 'warranty', 'orders']),
  team('billing', 'specialist', ['billing', 'gift_cards', 'subscription', 'returns']),
  team('logistics', 'specialist', ['logistics', 'delivery', 'orders']),
  team('technical', 'specialist', ['technical', 'account_access', 'product_safety', 'warranty']),
  team('trust', 'specialist', ['legal', 'privacy', 'fraud', 'product_safety']),
  team('management', 'management', ['supervisor', 'retention', 'vip', 'loyalty']),
]

/** What each role may give on a case without asking: US dollars, per cent, months. */
const roleLimits: Record<Role, Limits> = {
  trainee: noLimits,
  agent: { refund: 150, credit: 50, discount: 10, contract_term: 0 },
  tier2: { refund: 400, credit: 150, discount: 15, contract_term: 3 },
  specialist: { refund: 600, credit: 250, discount: 20, contract_term: 6 },
  lead: { refund: 2_500, credit: 1_000, discount: 40, contract_term: 12 },
  qa: noLimits,
  admin: { refund: 2_500, credit: 2_500, discount: 100, contract_term: 36 },
}

interface Sketch {
  readonly name: string
  readonly role: Role
  readonly teams: readonly TeamKey[]
  readonly skills: Record<string, number>
  readonly languages: readonly string[]
  readonly capacity?: number
}

const sketches: readonly Sketch[] = [
  {
    name: 'Maya Ellison',
    role: 'agent',
    teams: ['north'],
    skills: { orders: 4, returns: 4, billing: 2 },
    languages: ['en'],
  },
  {
    name: 'Diego Salcedo',
    role: 'agent',
    teams: ['north'],
    skills: { delivery: 4, billing: 3, subscription: 2 },
    languages: ['en', 'es'],
  },
  {
    name: 'Hannah Voss',
    role: 'agent',
    teams: ['north'],
    skills: { loyalty: 4, gift_cards: 4 },
    languages: ['en', 'de'],
  },
  { name: 'Tobias Reed', role: 'agent', teams: ['north'], skills: { subscription: 4, billing: 3 }, languages: ['en'] },
  {
    name: 'Priya Raman',
    role: 'agent',
    teams: ['north'],
    skills: { account_access: 4, orders: 3 },
    languages: ['en', 'hi'],
  },
  {
    name: 'Noor Haddad',
    role: 'trainee',
    teams: ['north'],
    skills: { orders: 1, returns: 1 },
    languages: ['en', 'ar'],
    capacity: 4,
  },
  {
    name: 'Joana Teles',
    role: 'agent',
    teams: ['south'],
    skills: { returns: 4, delivery: 3 },
    languages: ['en', 'pt', 'es'],
  },
  {
    name: 'Marisol Dizon',
    role: 'agent',
    teams: ['south'],
    skills: { technical: 3, orders: 4 },
    languages: ['en', 'fil'],
  },
  {
    name: 'Caleb Osei',
    role: 'agent',
    teams: ['south'],
    skills: { delivery: 4, product_safety: 2 },
    languages: ['en'],
  },
  {
    name: 'Ruth Abellard',
    role: 'agent',
    teams: ['south'],
    skills: { privacy: 2, account_access: 4 },
    languages: ['en', 'fr'],
  },
  {
    name: 'Paolo Marchetti',
    role: 'agent',
    teams: ['south'],
    skills: { technical: 4, returns: 2 },
    languages: ['en', 'it'],
  },
  {
    name: 'Ingrid Solheim',
    role: 'tier2',
    teams: ['tier2'],
    skills: { billing: 4, returns: 4, orders: 5 },
    languages: ['en'],
    capacity: 12,
  },
  {
    name: 'Kwame Boateng',
    role: 'tier2',
    teams: ['tier2'],
    skills: { technical: 4, warranty: 5 },
    languages: ['en', 'fr'],
    capacity: 12,
  },
  {
    name: 'Lucía Ferrer',
    role: 'tier2',
    teams: ['tier2'],
    skills: { subscription: 5, billing: 3 },
    languages: ['en', 'es'],
    capacity: 12,
  },
  {
    name: 'Elena Castellanos',
    role: 'specialist',
    teams: ['billing'],
    skills: { billing: 5, subscription: 4, fraud: 2 },
    languages: ['en', 'es'],
  },
  {
    name: 'Samuel Thorne',
    role: 'specialist',
    teams: ['billing'],
    skills: { billing: 4, gift_cards: 5 },
    languages: ['en'],
  },
  {
    name: 'Rafael Moura',
    role: 'specialist',
    teams: ['logistics'],
    skills: { logistics: 5, delivery: 5 },
    languages: ['en', 'pt'],
  },
  {
    name: 'Bea Villanueva',
    role: 'specialist',
    teams: ['logistics'],
    skills: { logistics: 4, orders: 4 },
    languages: ['en', 'fil'],
  },
  {
    name: 'Anders Kjeldsen',
    role: 'specialist',
    teams: ['technical'],
    skills: { technical: 5, account_access: 4 },
    languages: ['en'],
  },
  {
    name: 'Wen Li',
    role: 'specialist',
    teams: ['technical', 'tier2'],
    skills: { technical: 5, product_safety: 4 },
    languages: ['en', 'zh'],
  },
  {
    name: 'Grace Amankwah',
    role: 'specialist',
    teams: ['trust'],
    skills: { legal: 4, privacy: 5 },
    languages: ['en'],
    capacity: 8,
  },
  {
    name: 'Stefan Brandt',
    role: 'specialist',
    teams: ['trust'],
    skills: { fraud: 5, legal: 3, product_safety: 4 },
    languages: ['en', 'de'],
    capacity: 8,
  },
  {
    name: 'Olivia Hargrove',
    role: 'lead',
    teams: ['north', 'management'],
    skills: { supervisor: 5, retention: 4 },
    languages: ['en'],
    capacity: 15,
  },
  {
    name: 'Víctor Quintana',
    role: 'lead',
    teams: ['south', 'management'],
    skills: { supervisor: 4, vip: 4 },
    languages: ['en', 'es', 'pt'],
    capacity: 15,
  },
  { name: 'Delphine Marsh', role: 'qa', teams: ['management'], skills: {}, languages: ['en', 'fr'], capacity: 0 },
  {
    name: 'Arjun Pillai',
    role: 'admin',
    teams: ['management'],
    skills: { supervisor: 3 },
    languages: ['en'],
    capacity: 5,
  },
]

export const members: readonly Member[] = sketches.map((sketch) => ({
  id: memberId(sketch.name),
  name: sketch.name,
  email: `${plain(sketch.name).toLowerCase().replaceAll(' ', '.')}@harbor.example`,
  role: sketch.role,
  teamIds: sketch.teams.map(teamId),
  skills: sketch.skills,
  languages: [...sketch.languages],
  capacity: sketch.capacity ?? 14,
  limits: roleLimits[sketch.role],
  active: true,
  createdAt: '2025-02-03T09:00:00.000Z',
}))

/** The id of a team by its key. */
export function teamId(key: TeamKey): string {
  return idFrom(`team:${teamNames[key]}`)
}

/** The id of a member by name. */
export function memberId(name: string): string {
  return idFrom(`member:${name}`)
}

/** A name without its accents, for addresses. */
export function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '')
}

function team(key: TeamKey, kind: Team['kind'], skills: readonly string[]): Team {
  return { id: teamId(key), name: teamNames[key], kind, skills: [...skills] }
}
