import { normalize } from '../../backend/intake/normalize.ts'
import type { Directory, Member } from '../../shared/access/directory.ts'
import { noLimits } from '../../shared/approval/authority.ts'
import { decideReceive } from '../../shared/case/commands/receive.ts'
import { evolve } from '../../shared/case/evolve.ts'
import type { Case } from '../../shared/case/state.ts'
import { intakeCaseSchema } from '../../shared/contract/intake.ts'
import { defaultEscalationPolicy } from '../../shared/escalation/policy.ts'
import { noGuides } from '../../shared/guide/guide-library.ts'
import type { RunScope } from '../../shared/guide/scope.ts'
import { defaultSlaPolicy } from '../../shared/sla/clock.ts'
import { policy } from '../run-triage.ts'

const at = '2026-01-15T12:00:00.000Z'
const id = (last: number): string => `018f0000-0000-7000-8000-00000000000${last}`

const reader: Member = {
  id: id(4),
  name: 'A reader',
  email: 'reader@example.org',
  role: 'agent',
  teamIds: [id(3)],
  skills: {},
  languages: ['en'],
  capacity: 10,
  limits: noLimits,
  active: true,
  createdAt: at,
}

/** A floor of one reader. */
export const evaluationDirectory: Directory = {
  teams: new Map([[id(3), { id: id(3), name: 'Everybody', kind: 'frontline' as const, skills: [] }]]),
  members: new Map([[reader.id, reader]]),
}

/**
 * A case about which nothing is known, and somebody who reads a guide over it. What a converted guide needs it is told
 * by the dialogue, never by the case.
 */
export function quietScope(): RunScope {
  const record = intakeCaseSchema.parse({
    externalId: 'evaluation',
    subject: 'A dialogue',
    category: 'dialogue',
    channel: 'chat',
    receivedAt: at,
    customer: { id: 'customer', name: 'A customer' },
    conversation: [{ author: 'customer', text: 'Hello', at }],
  })
  const received = normalize(record, {
    id: id(1),
    workspaceId: id(2),
    reference: 'ESC-2026-000001',
    teamId: id(3),
    now: at,
  })
  const actor = { kind: 'intake' as const, name: 'Evaluation' }
  const decision = decideReceive(
    null,
    { received },
    {
      at,
      actor,
      seenVersion: 0,
      directory: evaluationDirectory,
      slaPolicy: defaultSlaPolicy,
      triagePolicy: policy,
      escalationPolicy: defaultEscalationPolicy,
      guides: noGuides,
    },
  )
  if (decision.kind === 'refused') throw new Error(decision.refusal.message)
  const by = { kind: 'intake' as const, id: 'intake', name: actor.name }
  const state = decision.events.reduce<Case | null>(
    (before, event) => evolve(before, { event, at, by, version: (before?.version ?? 0) + 1 }),
    null,
  )
  if (!state) throw new Error('No case')
  return { state, member: reader, directory: evaluationDirectory, at }
}
