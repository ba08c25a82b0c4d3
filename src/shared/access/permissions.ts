import type { Case } from '../case/state.ts'
import type { Member, Role } from './directory.ts'

/** Who may do what: one table, role by action, read by the desk and enforced by the backend. */

/**
 * How far a permission reaches: `own` = cases the member owns; `team` = also cases of the member's teams;
 * `any` = every case of the workspace. Recalling is bound to the sender,
 * answering a request for authority to the limit that covers it, answering a question to having been asked, whatever the
 * scope says.
 */
export type Scope = 'none' | 'own' | 'team' | 'any'

export const actions = [
  'see',
  'accept',
  'assign',
  'reassign',
  'escalate',
  'return',
  'recall',
  'note',
  'reply',
  'change_status',
  'change_severity',
  'resolve',
  'reopen',
  'judge_flag',
  'climb',
  'ask_approval',
  'decide_approval',
  'record_authority',
  'run_guide',
  'ask_consult',
  'answer_consult',
  'answer_ai',
  'take_pen',
  'hand_to_ai',
] as const
export type Action = (typeof actions)[number]

const floor: Record<Action, Scope> = {
  see: 'team',
  accept: 'team',
  assign: 'none',
  reassign: 'none',
  escalate: 'team',
  return: 'team',
  recall: 'any',
  note: 'any',
  reply: 'own',
  change_status: 'own',
  change_severity: 'team',
  resolve: 'own',
  reopen: 'team',
  judge_flag: 'team',
  climb: 'team',
  ask_approval: 'own',
  decide_approval: 'any',
  record_authority: 'own',
  run_guide: 'team',
  ask_consult: 'team',
  answer_consult: 'any',
  answer_ai: 'team',
  take_pen: 'team',
  hand_to_ai: 'own',
}

const lead: Record<Action, Scope> = {
  see: 'any',
  accept: 'team',
  assign: 'any',
  reassign: 'any',
  escalate: 'any',
  return: 'any',
  recall: 'any',
  note: 'any',
  reply: 'any',
  change_status: 'any',
  change_severity: 'any',
  resolve: 'any',
  reopen: 'any',
  judge_flag: 'any',
  climb: 'any',
  ask_approval: 'any',
  decide_approval: 'any',
  record_authority: 'any',
  run_guide: 'any',
  ask_consult: 'any',
  answer_consult: 'any',
  answer_ai: 'any',
  take_pen: 'any',
  hand_to_ai: 'any',
}

/** A reader who may comment and judge flags, and leaves the case itself alone. */
const reviewer: Record<Action, Scope> = {
  see: 'any',
  accept: 'none',
  assign: 'none',
  reassign: 'none',
  escalate: 'none',
  return: 'none',
  recall: 'none',
  note: 'any',
  reply: 'none',
  change_status: 'none',
  change_severity: 'none',
  resolve: 'none',
  reopen: 'none',
  judge_flag: 'any',
  climb: 'none',
  ask_approval: 'none',
  decide_approval: 'none',
  record_authority: 'none',
  run_guide: 'none',
  ask_consult: 'none',
  answer_consult: 'any',
  answer_ai: 'none',
  take_pen: 'none',
  hand_to_ai: 'none',
}

/** A trainee works on cases given to them by name, and escalates; everything else is practised in the simulation. */
const trainee: Record<Action, Scope> = {
  ...floor,
  see: 'own',
  accept: 'own',
  escalate: 'own',
  return: 'own',
  note: 'own',
  change_severity: 'own',
  reopen: 'none',
  judge_flag: 'own',
  climb: 'none',
  decide_approval: 'none',
  run_guide: 'own',
  ask_consult: 'own',
  answer_consult: 'none',
  answer_ai: 'none',
  take_pen: 'own',
  hand_to_ai: 'own',
}

export const permissions: Readonly<Record<Role, Readonly<Record<Action, Scope>>>> = {
  agent: floor,
  tier2: floor,
  specialist: floor,
  lead,
  qa: reviewer,
  trainee,
  admin: lead,
}

/** What a decision on access needs to know of a case. */
export type CaseAccess = Pick<Case, 'teamId' | 'ownerId' | 'followers'>

/** What it needs to know of a member. */
type Actor = Pick<Member, 'id' | 'role' | 'teamIds' | 'active'>

/** True when `member` may see a case: by role, by team, as owner, or as follower. */
export function maySee(member: Actor, target: CaseAccess): boolean {
  return (
    member.active && (target.followers.includes(member.id) || reaches(permissions[member.role].see, member, target))
  )
}

/** True when `member` may do `action` to a case. Nobody acts on what they may not see. */
export function mayDo(member: Actor, action: Action, target: CaseAccess): boolean {
  return maySee(member, target) && (action === 'see' || reaches(permissions[member.role][action], member, target))
}

function reaches(scope: Scope, member: Actor, target: CaseAccess): boolean {
  switch (scope) {
    case 'none':
      return false
    case 'own':
      return target.ownerId === member.id
    case 'team':
      return target.ownerId === member.id || member.teamIds.includes(target.teamId)
    case 'any':
      return true
    default:
      return scope satisfies never
  }
}
