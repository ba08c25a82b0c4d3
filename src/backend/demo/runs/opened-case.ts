import type { Directory } from '../../../shared/access/directory.ts'
import { decideReceive } from '../../../shared/case/commands/receive.ts'
import type { DecideContext } from '../../../shared/case/decision.ts'
import { evolve } from '../../../shared/case/evolve.ts'
import type { Case } from '../../../shared/case/state.ts'
import type { IntakeCaseInput } from '../../../shared/contract/intake.ts'
import { defaultEscalationPolicy } from '../../../shared/escalation/policy.ts'
import { noGuides } from '../../../shared/guide/guide-library.ts'
import { defaultSlaPolicy } from '../../../shared/sla/clock.ts'
import { defaultTriagePolicy } from '../../../shared/triage/policy.ts'
import { members, teams } from '../people.ts'
import { asReceived } from '../triage-preview.ts'

export const demoDirectory: Directory = {
  teams: new Map(teams.map((team) => [team.id, team])),
  members: new Map(members.map((member) => [member.id, member])),
}

const connector = { kind: 'intake' as const, name: 'Demo connector' }

/** A case of the demo as intake will open it, with its flags; only the ids that the backend gives are made up. */
export function openedCase(input: IntakeCaseInput): Case {
  const received = asReceived(input)
  const context: DecideContext = {
    at: received.receivedAt,
    actor: connector,
    seenVersion: 0,
    directory: demoDirectory,
    slaPolicy: defaultSlaPolicy,
    triagePolicy: defaultTriagePolicy,
    escalationPolicy: defaultEscalationPolicy,
    guides: noGuides,
  }
  const decision = decideReceive(null, { received }, context)
  if (decision.kind === 'refused') throw new Error(decision.refusal.message)
  const by = { kind: 'intake' as const, id: 'intake', name: connector.name }
  const state = decision.events.reduce<Case | null>(
    (before, event) => evolve(before, { event, at: context.at, by, version: (before?.version ?? 0) + 1 }),
    null,
  )
  if (!state) throw new Error('Nothing came of it')
  return state
}
