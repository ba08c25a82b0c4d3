import { type Action, mayDo } from '../../access/permissions.ts'
import { approvalTruth, authorityWords } from '../../approval/words.ts'
import type { Approval } from '../approval.ts'
import { isActive } from '../basics.ts'
import { actorRef, type DecideContext, type Refused, refused } from '../decision.ts'
import type { Case, Facet } from '../state.ts'

/** Checks several commands share; each answers a refusal, or null when the way is clear. */

/** Refuses a member who may not do `action` to this case. The intake connector is let through nowhere but at receive. */
export function guardAccess(state: Case, action: Action, context: DecideContext): Refused | null {
  if (context.actor.kind === 'member' && mayDo(context.actor.member, action, state)) return null
  return refused('not_permitted', permissionSentence(action), ownershipTruth(state, context))
}

/** Refuses work on a case that is done. */
export function guardActive(state: Case, context: DecideContext): Refused | null {
  if (isActive(state.status)) return null
  const last = state.resolution
  return refused(
    'case_resolved',
    `${state.reference} is already ${state.status}. Reopen it first if there is more to do.`,
    last ? `Resolved by ${last.by.name} (${last.rootCause.replaceAll('_', ' ')}).` : ownershipTruth(state, context),
  )
}

/** Refuses a change to a facet that somebody else changed after the version the asker saw. */
export function guardFresh(state: Case, facet: Facet, context: DecideContext): Refused | null {
  const touched = state.touched[facet]
  const asker = actorRef(context.actor).id
  if (!touched || touched.version <= context.seenVersion || touched.by === asker) return null
  const who = context.directory.members.get(touched.by)?.name ?? 'Somebody else'
  return refused(
    'changed_meanwhile',
    `${who} changed the ${facetWord[facet]} while you were working on it.`,
    facetTruth(state, facet, context),
  )
}

/** Refuses mentions of people who are not here. */
export function guardMentions(mentions: readonly string[], { directory }: DecideContext): Refused | null {
  return mentions.every((id) => directory.members.get(id)?.active)
    ? null
    : refused('unknown_target', 'Somebody named in the text is not in this workspace any more.')
}

/** The first refusal among the checks, or null. */
export function firstRefusal(...checks: readonly (Refused | null)[]): Refused | null {
  return checks.find((check) => check !== null) ?? null
}

/** 'Owned by Maria Santos in Billing.' */
export function ownershipTruth(state: Case, context: DecideContext): string {
  const team = context.directory.teams.get(state.teamId)?.name ?? 'another team'
  const owner = state.ownerId ? context.directory.members.get(state.ownerId)?.name : null
  return owner ? `Owned by ${owner} in ${team}.` : `Waiting in the queue of ${team}.`
}

const facetWord: Record<Facet, string> = {
  owner: 'owner',
  status: 'status',
  severity: 'severity',
  escalation: 'escalation',
  approval: 'requests for approval or what was given',
}

function facetTruth(state: Case, facet: Facet, context: DecideContext): string {
  switch (facet) {
    case 'owner':
    case 'escalation':
      return ownershipTruth(state, context)
    case 'status':
      return `The status is now ${state.status.replaceAll('_', ' ')}.`
    case 'severity':
      return `The severity is now ${state.severity}.`
    case 'approval':
      return authorityTruth(state)
    default:
      return facet satisfies never
  }
}

/** The latest that happened to requests and what was given. */
function authorityTruth({ approvals, concessions }: Case): string {
  const last = approvals.toSorted((a, b) => (whenLast(a) < whenLast(b) ? -1 : 1)).at(-1)
  const given = concessions.at(-1)
  if (given && (!last || given.at > whenLast(last)))
    return `${given.by.name} recorded ${authorityWords(given.kind, given.amount)}.`
  return last ? approvalTruth(last) : 'Nothing is asked for.'
}

function whenLast({ askedAt, decidedAt, usedAt }: Approval): string {
  return usedAt ?? decidedAt ?? askedAt
}

function permissionSentence(action: Action): string {
  return `You may not ${actionWord[action]} this case.`
}

const actionWord: Record<Action, string> = {
  see: 'see',
  accept: 'accept',
  assign: 'assign',
  reassign: 'reassign',
  escalate: 'escalate',
  return: 'return the escalation of',
  recall: 'recall the escalation of',
  note: 'write a note on',
  reply: 'reply to the customer on',
  change_status: 'change the status of',
  change_severity: 'change the severity of',
  resolve: 'resolve',
  reopen: 'reopen',
  judge_flag: 'judge the flags of',
  climb: 'hold or hurry the ladder of',
  ask_approval: 'ask for approval on',
  decide_approval: 'answer requests for approval on',
  record_authority: 'record what was given on',
  run_guide: 'run a guide on',
  ask_consult: 'ask colleagues about',
  answer_consult: 'answer questions on',
  answer_ai: 'answer the AI on',
  take_pen: 'take the pen on',
  hand_to_ai: 'give the AI the pen on',
}
