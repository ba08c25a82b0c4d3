import { v5 as uuidFrom } from 'uuid'
import type { Member, Role, Team, Workspace } from '../../src/shared/access/directory.ts'
import { noLimits } from '../../src/shared/approval/authority.ts'
import type { IntakeCaseInput } from '../../src/shared/contract/intake.ts'

/** The small house every schedule plays in: the same people, teams and first cases each time. */

const namespace = '8d0f1c1e-5a43-4d35-9d5e-3c6a1f0b7a11'

/** An id that follows from its name. */
export function idFor(name: string): string {
  return uuidFrom(name, namespace)
}

/** When every schedule begins, milliseconds since 1970: a Monday morning. */
export const beginning = Date.UTC(2026, 2, 2, 9)

export const workspace: Workspace = { id: idFor('workspace'), slug: 'quay', name: 'Quay Outdoor', currency: 'EUR' }

export const frontline: Team = { id: idFor('Frontline'), name: 'Frontline', kind: 'frontline', skills: ['orders'] }
export const billing: Team = { id: idFor('Billing'), name: 'Billing', kind: 'specialist', skills: ['billing'] }
export const teams = [frontline, billing]

function member(name: string, role: Role, teamIds: string[]): Member {
  return {
    id: idFor(name),
    name,
    email: `${name.toLowerCase()}@quay.example`,
    role,
    teamIds,
    skills: {},
    languages: ['en'],
    capacity: 20,
    limits: { ...noLimits, refund: 150 },
    active: true,
    createdAt: '2026-01-01T00:00:00.000Z',
  }
}

export const ana = member('Ana', 'agent', [frontline.id])
export const ben = member('Ben', 'agent', [frontline.id])
export const maria = member('Maria', 'specialist', [billing.id])
export const lena = member('Lena', 'lead', [frontline.id])
/** Sits at no desk: publishes policies, and stands in for whoever changes the directory. */
export const omar = member('Omar', 'admin', [billing.id])
export const members = [ana, ben, maria, lena, omar]
/** Who may sit at a desk of a schedule. */
export const atDesks = [ana, maria, lena, ben]

/** Cases a schedule begins with. */
export const firstCases = 5

/** A word that only case number `n` carries, in its subject and its conversation. */
export function secretWord(n: number): string {
  return `zq${[...n.toString(2)].map((digit) => (digit === '0' ? 'xo' : 'vu')).join('')}qz`
}

/** Case number `n` as the connector sends it. */
export function recordOf(n: number, at: number): IntakeCaseInput {
  return {
    externalId: `case-${n}`,
    subject: `The ${secretWord(n)} order does not look right`,
    category: 'billing',
    severity: 'S3',
    product: `unit ${n}`,
    team: n % 3 === 2 ? billing.name : frontline.name,
    receivedAt: new Date(at).toISOString(),
    customer: { id: `customer-${n}`, name: 'Jordan Blake', country: 'ES' },
    conversation: [
      { author: 'customer', text: `Something about my ${secretWord(n)} looks different from what I agreed to.` },
      { author: 'ai', text: 'Let me pass this on to a colleague.' },
    ],
    assessment: { model: 'assistant-1', goal: 'To have it put right', confidence: 0.5 },
    attempts: [{ what: 'Looked at the order', outcome: 'failed' }],
  }
}
