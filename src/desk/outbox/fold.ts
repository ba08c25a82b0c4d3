import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { decide } from '../../shared/case/decide.ts'
import { type Actor, actorRef, type DecideContext, type Decision } from '../../shared/case/decision.ts'
import { evolve } from '../../shared/case/evolve.ts'
import type { Case } from '../../shared/case/state.ts'
import { pickTriagePolicy } from '../../shared/triage/policies.ts'
import type { OutboxEntry } from '../cache/sql/outbox.ts'
import type { Standpoint } from '../cache/standpoint.ts'

/** The moment of a decision: when it was made and what had been seen by then. */
export type Moment = Pick<OutboxEntry, 'at' | 'seenVersion'>

/** Decides a command on a case as this desk's member; when accepted, `state` is the case after it. */
export function decideHere(
  state: Case,
  command: CaseCommand,
  moment: Moment,
  standpoint: Standpoint,
): { readonly decision: Decision; readonly state: Case } {
  const actor: Actor = { kind: 'member', member: standpoint.member }
  const context: DecideContext = {
    at: moment.at,
    seenVersion: moment.seenVersion,
    actor,
    directory: standpoint.directory,
    slaPolicy: standpoint.slaPolicy,
    escalationPolicy: standpoint.escalationPolicy,
    guides: standpoint.guides,
    triagePolicy: pickTriagePolicy(standpoint, state),
  }
  const decision = decide(state, command, context)
  if (decision.kind === 'refused') return { decision, state }
  const by = actorRef(actor)
  const after = decision.events.reduce<Case>(
    (before, event) => evolve(before, { event, at: moment.at, by, version: before.version + 1 }),
    state,
  )
  return { decision, state: after }
}

/**
 * The confirmed case with the outbox decided on top, in order of issue. An entry that no longer fits changes nothing
 * here and is still sent: the backend has the last word on it.
 */
export function fold(confirmed: Case, entries: readonly OutboxEntry[], standpoint: Standpoint): Case {
  return entries.reduce<Case>((state, entry) => decideHere(state, entry.command, entry, standpoint).state, confirmed)
}
