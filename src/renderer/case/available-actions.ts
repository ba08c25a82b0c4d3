import type { Member } from '../../shared/access/directory.ts'
import { type Action, mayDo, permissions } from '../../shared/access/permissions.ts'
import { mayAnswer } from '../../shared/approval/who-may.ts'
import { type Approval, openApprovals } from '../../shared/case/approval.ts'
import { isActive } from '../../shared/case/basics.ts'
import { extendClockInputSchema } from '../../shared/case/commands/extend-clock.ts'
import type { Escalation } from '../../shared/case/escalation.ts'
import { type Case, openEscalation } from '../../shared/case/state.ts'
import { acceptingTeam } from '../../shared/escalation/accepting-team.ts'
import { aiWrites, isWithAi } from '../../shared/pen/pen.ts'

/** Which of a case's actions a member is offered, and why one that is shown cannot be used now. */

export const caseActionIds = [
  'accept',
  'escalate',
  'recall',
  'return',
  'reassign',
  'status',
  'severity',
  'extend',
  'resolve',
  'reopen',
  'reply',
  'note',
  'judge',
  'ask',
  'give',
  'grant',
  'deny',
  'consult',
] as const
export type CaseActionId = (typeof caseActionIds)[number]

const blockReasons = [
  'role',
  'not_owner',
  'not_your_team',
  'resolved',
  'waits_for_acceptance',
  'owned_by_you',
  'owned_by_other',
  'unowned',
  'no_clock',
  'ai_writes',
] as const
export type BlockReason = (typeof blockReasons)[number]

/** `hidden`: makes no sense here or never for this role; `blocked`: shown, with the reason why not now. */
export type Availability =
  | { readonly kind: 'ready' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'blocked'; readonly why: BlockReason }
export type Availabilities = Readonly<Record<CaseActionId, Availability>>

const ready: Availability = { kind: 'ready' }
const hidden: Availability = { kind: 'hidden' }

function blocked(why: BlockReason): Availability {
  return { kind: 'blocked', why }
}

/** What the AI keeps is taken over first; until then it can only be answered. */
const nothing: Availabilities = {
  accept: hidden,
  escalate: hidden,
  recall: hidden,
  return: hidden,
  reassign: hidden,
  status: hidden,
  severity: hidden,
  extend: hidden,
  resolve: hidden,
  reopen: hidden,
  reply: blocked('ai_writes'),
  note: hidden,
  judge: hidden,
  ask: hidden,
  give: hidden,
  grant: hidden,
  deny: hidden,
  consult: hidden,
}

/** Every action of the case screen for this member: what `decide` would let through is ready, and nothing else. */
export function availableActions(state: Case, member: Member): Availabilities {
  const open = openEscalation(state)
  const active = isActive(state.status)
  const waits = open ? blocked('waits_for_acceptance') : null
  const needsOwner = state.ownerId ? null : blocked('unowned')
  const done = active ? null : blocked('resolved')
  const allowed = (action: Action) => refusalOf(state, member, action)
  if (isWithAi(state)) return { ...nothing, note: first(allowed('note')) }
  return {
    accept: active ? accept(state, member, open) : hidden,
    escalate: active ? first(waits, allowed('escalate')) : hidden,
    recall: active && open?.raisedBy.id === member.id ? first(allowed('recall')) : hidden,
    return:
      active && open && open.raisedBy.id !== member.id && can(member, 'return') ? first(allowed('return')) : hidden,
    reassign: can(member, 'reassign') ? first(done, waits, allowed('reassign')) : hidden,
    status: active ? first(waits, needsOwner, allowed('change_status')) : hidden,
    severity: active ? first(allowed('change_severity')) : hidden,
    extend: active
      ? first(allowed('change_status'), extendable(state).length > 0 ? null : blocked('no_clock'))
      : hidden,
    resolve: active ? first(waits, allowed('resolve')) : hidden,
    reopen: active ? hidden : first(allowed('reopen')),
    reply: first(done, allowed('reply'), aiWrites(state) ? blocked('ai_writes') : null),
    note: first(allowed('note')),
    judge: first(allowed('judge_flag')),
    ask: active && can(member, 'ask_approval') ? first(waits, needsOwner, allowed('ask_approval')) : hidden,
    give: active && can(member, 'record_authority') ? first(allowed('record_authority')) : hidden,
    grant: answer(state, member),
    deny: answer(state, member),
    consult: active && can(member, 'ask_consult') ? first(allowed('ask_consult')) : hidden,
  }
}

/** The running clocks whose due time can be put off. */
export function extendable({ clocks }: Case): ExtendableClock[] {
  return extendableClocks.filter((kind) =>
    clocks.some((clock) => clock.kind === kind && !clock.metAt && !clock.pausedAt),
  )
}

export const extendableClocks = extendClockInputSchema.shape.clock.options
export type ExtendableClock = (typeof extendableClocks)[number]

/** Granting and denying are offered where a request waits that this member may answer, and nowhere else. */
function answer(state: Case, member: Member): Availability {
  return answerable(state, member) && mayDo(member, 'decide_approval', state) ? ready : hidden
}

/** The request that waits longest of those this member may answer. */
export function answerable(state: Case, member: Member): Approval | undefined {
  return openApprovals(state).find((approval) => mayAnswer(member, approval))
}

/** Accepting is taking a raised escalation, or a case that waits in the queue of one's team. */
function accept(state: Case, member: Member, open: Escalation | undefined): Availability {
  if (!can(member, 'accept')) return blocked('role')
  if (open) return acceptingTeam(member, state) ? ready : blocked('not_your_team')
  if (state.ownerId === member.id) return blocked('owned_by_you')
  if (state.ownerId) return blocked('owned_by_other')
  return member.teamIds.includes(state.teamId) ? first(refusalOf(state, member, 'accept')) : blocked('not_your_team')
}

function refusalOf(state: Case, member: Member, action: Action): Availability | null {
  if (mayDo(member, action, state)) return null
  const scope = permissions[member.role][action]
  if (scope === 'none') return blocked('role')
  if (scope === 'own') return blocked(state.ownerId ? 'not_owner' : 'unowned')
  return blocked('not_your_team')
}

function can(member: Member, action: Action): boolean {
  return permissions[member.role][action] !== 'none'
}

function first(...checks: readonly (Availability | null)[]): Availability {
  return checks.find((check) => check !== null) ?? ready
}
