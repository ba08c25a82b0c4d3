import type { Directory } from '../../../shared/access/directory.ts'
import { decideReceive } from '../../../shared/case/commands/receive.ts'
import type { DecideContext } from '../../../shared/case/decision.ts'
import { evolve } from '../../../shared/case/evolve.ts'
import type { Case } from '../../../shared/case/state.ts'
import type { IntakeCaseInput } from '../../../shared/contract/intake.ts'
import type { GuideLibrary } from '../../../shared/guide/guide.ts'
import { makeLibrary } from '../../../shared/guide/guide-library.ts'
import { defaultTriagePolicy } from '../../../shared/triage/policy.ts'
import { demoSlaPolicy } from '../escalation/calendars.ts'
import { demoEscalationPolicy } from '../escalation/policy.ts'
import { members, teams } from '../people.ts'
import { asReceived } from '../triage-preview.ts'
import { demoGuides } from './index.ts'

/** The floor of Harbor & Pine without a backend: who is there, its guides, and its cases as intake opens them. */

export const demoDirectory: Directory = {
  teams: new Map(teams.map((team) => [team.id, team])),
  members: new Map(members.map((member) => [member.id, member])),
}

/** The library with every guide published in its first version. */
export function demoLibrary(): GuideLibrary {
  return makeLibrary(demoGuides().map((guide) => ({ guide, state: 'published' })))
}

/** What decisions are taken by at an instant, as the intake. */
export function demoContext(at: string, guides: GuideLibrary): DecideContext {
  return {
    at,
    actor: { kind: 'intake', name: 'Demo connector' },
    seenVersion: 0,
    directory: demoDirectory,
    slaPolicy: demoSlaPolicy(new Date(at)),
    triagePolicy: defaultTriagePolicy,
    escalationPolicy: demoEscalationPolicy(new Date(at)),
    guides,
  }
}

/** The case that intake opens from a record, triaged. */
export function openedCase(input: IntakeCaseInput, guides: GuideLibrary): Case {
  const received = asReceived(input)
  const context = demoContext(received.receivedAt, guides)
  const decision = decideReceive(null, { received }, context)
  if (decision.kind === 'refused') throw new Error(decision.refusal.message)
  const by = { kind: 'intake' as const, id: 'intake', name: 'Demo connector' }
  const state = decision.events.reduce<Case | null>(
    (before, event) => evolve(before, { event, at: received.receivedAt, by, version: (before?.version ?? 0) + 1 }),
    null,
  )
  if (!state) throw new Error('No case')
  return state
}
