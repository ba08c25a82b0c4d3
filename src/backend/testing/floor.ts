import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { v7 as uuid } from 'uuid'
import { WebSocket } from 'ws'
import type { Member, Role, Team } from '../../shared/access/directory.ts'
import { noLimits } from '../../shared/approval/authority.ts'
import type { CaseCommand, CommandEnvelope } from '../../shared/case/commands/index.ts'
import type { BackendContract } from '../../shared/contract/backend.ts'
import type { IntakeCaseInput, IntakeSummary } from '../../shared/contract/intake.ts'
import { defaultEscalationPolicy } from '../../shared/escalation/policy.ts'
import { defaultSlaPolicy } from '../../shared/sla/clock.ts'
import { defaultTriagePolicy } from '../../shared/triage/policy.ts'
import { insertApiKey } from '../db/api-key.ts'
import { createWorkspace } from '../db/create-workspace.ts'
import { writeIn } from '../db/transaction.ts'
import { hashPassword } from '../identity/passwords.ts'
import { newSecret, secretHash } from '../identity/secrets.ts'
import { receiveCases } from '../intake/receive-cases.ts'
import type { Backend } from '../server.ts'

/** A workspace with three teams and a member of every role, on a running backend. */

export type Client = ContractRouterClient<BackendContract>

export const password = 'a long enough password'
let passwordHash: Promise<string> | null = null

export interface Floor {
  readonly backend: Backend
  readonly workspaceId: string
  readonly slug: string
  readonly apiKey: string
  readonly frontline: Team
  readonly billing: Team
  readonly management: Team
  /** One per role; `agent` and `trainee` in frontline, `tier2` and `specialist` in billing, the others in management. */
  readonly members: Readonly<Record<Role, Member>>
  readonly second: Member
}

/** Makes a workspace with a slug nobody else has. */
export async function aFloor(backend: Backend): Promise<Floor> {
  passwordHash ??= hashPassword(password)
  const slug = `floor-${uuid().slice(-12)}`
  const workspace = { id: uuid(), slug, name: slug, currency: 'USD' }
  const frontline: Team = { id: uuid(), name: 'Frontline', kind: 'frontline', skills: ['orders'] }
  const billing: Team = { id: uuid(), name: 'Billing', kind: 'specialist', skills: ['billing'] }
  const management: Team = { id: uuid(), name: 'Management', kind: 'management', skills: ['supervisor'] }
  const member = (role: Role, team: Team, name: string = role): Member => ({
    id: uuid(),
    name: `${name} person`,
    email: `${name}@${slug}.example`,
    role,
    teamIds: [team.id],
    skills: {},
    languages: ['en'],
    capacity: 20,
    limits: { ...noLimits, refund: role === 'lead' || role === 'admin' ? 1_000 : 150 },
    active: true,
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  const members = {
    agent: member('agent', frontline),
    trainee: member('trainee', frontline),
    tier2: member('tier2', billing),
    specialist: member('specialist', billing),
    lead: member('lead', management),
    qa: member('qa', management),
    admin: member('admin', management),
  }
  const second = member('agent', frontline, 'second')
  const { db } = backend.services.database
  await createWorkspace(db, {
    workspace,
    teams: [frontline, billing, management],
    members: [...Object.values(members), second],
    slaPolicy: defaultSlaPolicy,
    escalationPolicy: defaultEscalationPolicy,
    triagePolicy: defaultTriagePolicy,
    demo: false,
    createdAt: new Date(),
    passwordHash: await passwordHash,
  })
  const apiKey = newSecret('tdk')
  await writeIn(db, workspace.id, (writable) =>
    insertApiKey(writable, { hash: secretHash(apiKey), id: uuid(), name: 'Test connector', createdAt: new Date() }),
  )
  return { backend, workspaceId: workspace.id, slug, apiKey, frontline, billing, management, members, second }
}

/** An access token without the cost of a sign-in. */
export async function tokenOf(floor: Floor, member: Member, backend: Backend = floor.backend): Promise<string> {
  const { tokens } = backend.services.sessions
  return (await tokens.issue({ workspaceId: floor.workspaceId, memberId: member.id, sessionId: uuid() })).token
}

/** The contract over HTTP. */
export function clientWith(url: string, token: string | null): Client {
  return createORPCClient(
    new RPCLink({ url: `${url}/rpc`, headers: token ? { authorization: `Bearer ${token}` } : {} }),
  )
}

/** A member's client over HTTP. */
export async function clientOf(floor: Floor, member: Member): Promise<Client> {
  return clientWith(floor.backend.url, await tokenOf(floor, member))
}

/** A member's client over WebSocket, and the socket under it. */
export async function socketClientOf(floor: Floor, member: Member, backend: Backend = floor.backend) {
  const token = await tokenOf(floor, member, backend)
  const socket = new WebSocket(`${backend.url.replace('http', 'ws')}/rpc/ws`, [`tierdesk.${token}`])
  // The link wants the browser's type; the methods it uses are the same.
  const websocket = socket as unknown as ConstructorParameters<typeof SocketLink>[0]['websocket']
  const client: Client = createORPCClient(new SocketLink({ websocket }))
  return { client, socket }
}

/** A record as a sender writes it. */
export function aRecord(overrides: Partial<IntakeCaseInput> = {}): IntakeCaseInput {
  return {
    externalId: uuid(),
    subject: 'Refund not arrived',
    category: 'orders',
    // Of its own: alike cases would be linked, and events nobody asked for would come in between.
    product: uuid(),
    customer: { id: 'c-1', name: 'Jordan Blake' },
    conversation: [
      { author: 'customer', text: 'Where is my refund?' },
      { author: 'ai', text: 'I cannot see it.' },
    ],
    ...overrides,
  }
}

/** Brings in cases; they wait in frontline's queue. */
export async function receive(
  floor: Floor,
  count: number,
  overrides: Partial<IntakeCaseInput> = {},
): Promise<string[]> {
  const records = Array.from({ length: count }, () => aRecord(overrides))
  const summary: IntakeSummary | null = await receiveCases(floor.backend.services.intake, {
    workspaceId: floor.workspaceId,
    source: 'Test connector',
    records,
  })
  return (summary?.results ?? []).map((result) => {
    if (result.outcome === 'refused') throw new Error(`Refused: ${JSON.stringify(result.problems)}`)
    return result.caseId
  })
}

/** A command on its way, as one who has seen everything sends it. */
export function aCommand(
  caseId: string,
  command: CaseCommand,
  overrides: Partial<CommandEnvelope> = {},
): CommandEnvelope {
  return {
    id: uuid(),
    caseId,
    seenVersion: 1_000_000,
    deskId: '0190a000-0000-7000-8000-00000000000d',
    deskAt: '2026-03-02T09:00:00.000Z',
    command,
    ...overrides,
  }
}

export function note(text = 'Looked into it.'): CaseCommand {
  return { type: 'case.note', input: { noteId: uuid(), text } }
}

export function take(member: Member): CaseCommand {
  return { type: 'case.assign', input: { memberId: member.id } }
}

export function moveTo(team: Team): CaseCommand {
  return { type: 'case.reassign', input: { to: { teamId: team.id, memberId: null }, reason: 'Belongs there.' } }
}
