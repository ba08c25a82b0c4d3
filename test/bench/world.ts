import type { Member, Team, Workspace } from '../../src/shared/access/directory.ts'
import { noLimits } from '../../src/shared/approval/authority.ts'
import type { Case } from '../../src/shared/case/state.ts'
import { type BenchWorld, benchCase, uuidAt } from './cases.ts'

/** The floor that is measured: four teams, forty agents, and two leads who see every case. */

export const seed = 20_261

export const workspace: Workspace = { id: uuidAt(9, 1), slug: 'bench', name: 'Bench', currency: 'USD' }

export const teams: readonly Team[] = ['Frontline', 'Orders', 'Billing', 'Technical'].map((name, index) => ({
  id: uuidAt(2, index + 1),
  name,
  kind: index < 2 ? 'frontline' : 'specialist',
  skills: ['billing', 'delivery'],
}))

function member(index: number, role: Member['role']): Member {
  const team = teams[index % teams.length]
  if (!team) throw new Error('There are no teams')
  return {
    id: uuidAt(3, index + 1),
    name: `Person ${index}`,
    email: `person${index}@bench.example`,
    role,
    teamIds: [team.id],
    skills: {},
    languages: ['en'],
    capacity: 20,
    limits: { ...noLimits, refund: 150 },
    active: true,
    createdAt: '2026-01-01T00:00:00.000Z',
  }
}

const firstLead = member(0, 'lead')
const secondLead = member(1, 'lead')
export const leads: readonly [Member, Member] = [firstLead, secondLead]
export const agents: readonly Member[] = Array.from({ length: 40 }, (_, index) => member(index + 2, 'agent'))
export const members: readonly Member[] = [...leads, ...agents]
export const password = 'a bench password'

export const world: BenchWorld = { workspaceId: workspace.id, teams, members: agents, now: Date.now() }

/** The cases of the floor, newest first as the backend sends them, `size` at a time. */
export function* caseBatches(count: number, size: number): Generator<Case[]> {
  for (let from = 0; from < count; from += size) {
    const length = Math.min(size, count - from)
    yield Array.from({ length }, (_, index) => benchCase(from + index, seed, world))
  }
}
