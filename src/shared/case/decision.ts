import { z } from 'zod'
import type { Directory, Member } from '../access/directory.ts'
import type { EscalationPolicy } from '../escalation/policy.ts'
import type { GuideLibrary } from '../guide/guide.ts'
import type { SlaPolicy } from '../sla/clock.ts'
import type { TriagePolicy } from '../triage/policy.ts'
import type { ActorRef } from './basics.ts'
import type { CaseEvent } from './events.ts'

/** Why a command was refused. Each code has one meaning; the sentence beside it is for people. */
export const refusalCodeSchema = z.enum([
  'not_found',
  'already_exists',
  'not_permitted',
  'invalid_input',
  'changed_meanwhile',
  'case_resolved',
  'case_active',
  'already_escalated',
  'no_open_escalation',
  'escalation_gone',
  'packet_incomplete',
  'unknown_target',
  'already_owner',
  'no_change',
  'flag_not_raised',
  /** The request was answered, withdrawn or expired, or the grant used or expired. */
  'approval_gone',
  /** Somebody else claimed the question; the truth names them. */
  'consult_claimed',
  /** The question was solved, withdrawn, closed or escalated. */
  'consult_over',
  /** More than one's own limit or the grant covers. */
  'over_limit',
  /** The pen is with the AI, or for the AI with a person. */
  'pen_held',
  /** The AI's question was answered, withdrawn, or became an escalation. */
  'question_over',
  /** The AI waits for another answer already. */
  'question_open',
])
export type RefusalCode = z.infer<typeof refusalCodeSchema>

/** An ordinary 'no': a code, one sentence for people, and what is true now. */
export const refusalSchema = z.object({ code: refusalCodeSchema, message: z.string(), truth: z.string().nullable() })
export type Refusal = z.infer<typeof refusalSchema>

export type Decision =
  | { readonly kind: 'accepted'; readonly events: readonly CaseEvent[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export type Refused = Extract<Decision, { kind: 'refused' }>

/** Who asks: a member of the workspace, or the intake connector. */
export type Actor =
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'intake'; readonly name: string }
  /** A rule of the house, such as triage when a clock ran out. */
  | { readonly kind: 'rule'; readonly id: string; readonly name: string }

/** Everything a decision may look at beside the case: nothing else, no clock, no I/O. */
export interface DecideContext {
  readonly at: string
  readonly actor: Actor
  /** The confirmed version of the case that the asker had on screen. */
  readonly seenVersion: number
  readonly directory: Directory
  readonly slaPolicy: SlaPolicy
  readonly triagePolicy: TriagePolicy
  readonly escalationPolicy: EscalationPolicy
  /** The guides known here: recorded steps are checked against the version they were taken in. */
  readonly guides: GuideLibrary
}

export function accepted(...events: readonly CaseEvent[]): Decision {
  return { kind: 'accepted', events }
}

/** A refusal; `truth` says what is true now, when that helps. */
export function refused(code: RefusalCode, message: string, truth: string | null = null): Refused {
  return { kind: 'refused', refusal: { code, message, truth } }
}

/** The actor as the trail names them. */
export function actorRef(actor: Actor): ActorRef {
  switch (actor.kind) {
    case 'member':
      return { kind: 'member', id: actor.member.id, name: actor.member.name }
    case 'intake':
      return { kind: 'intake', id: 'intake', name: actor.name }
    case 'rule':
      return { kind: 'rule', id: actor.id, name: actor.name }
    default:
      return actor satisfies never
  }
}
