import type { Directory, Member } from '../access/directory.ts'
import { maySee } from '../access/permissions.ts'
import type { Case } from '../case/state.ts'
import type { EscalationPolicy } from '../escalation/policy.ts'
import type { AlertRecipient } from './policy.ts'

/** What whom to tell is worked out from. */
export interface RecipientSearch {
  readonly directory: Directory
  readonly escalationPolicy: EscalationPolicy
  /** The case it is about; null where it is about none. */
  readonly target: AlertTarget | null
  /** Those the event itself is about. */
  readonly named: readonly string[]
  /** The skill the event asks for; null when none. */
  readonly skill: string | null
  /** Who has the turn of a rotation now; null when nobody. */
  readonly onDuty: (rotation: string) => string | null
}

export type AlertTarget = Pick<
  Case,
  'id' | 'reference' | 'subject' | 'severity' | 'category' | 'teamId' | 'ownerId' | 'followers'
>

/** Most people found by skill: the best, not the whole floor. */
const mostExperts = 3

/** The active members a rule's recipients stand for, each once. */
export function resolveRecipients(recipients: readonly AlertRecipient[], search: RecipientSearch): Member[] {
  const ids = new Set(recipients.flatMap((recipient) => idsOf(recipient, search)))
  return [...ids].flatMap((id) => {
    const member = search.directory.members.get(id)
    return member?.active ? [member] : []
  })
}

function idsOf(recipient: AlertRecipient, search: RecipientSearch): readonly string[] {
  const { target, named, onDuty } = search
  switch (recipient.kind) {
    case 'named':
      return named
    case 'member':
      return [recipient.memberId]
    case 'role':
      return activeMembers(search).flatMap(({ id, role }) => (role === recipient.role ? [id] : []))
    case 'on_call': {
      const memberId = onDuty(recipient.rotation)
      return memberId ? [memberId] : leadIds(target?.teamId ?? null, search)
    }
    case 'lead':
      return leadIds(target?.teamId ?? null, search)
    case 'owner':
      // A case without an owner is its queue's, and the queue answers for it.
      return target ? (target.ownerId ? [target.ownerId] : leadIds(target.teamId, search)) : []
    case 'team':
      return target
        ? activeMembers(search).flatMap(({ id, teamIds }) => (teamIds.includes(target.teamId) ? [id] : []))
        : []
    case 'skill': {
      const experts = expertIds(recipient.skill || search.skill, recipient.level, search)
      return experts.length > 0 ? experts : leadIds(target?.teamId ?? null, search)
    }
    default:
      return recipient satisfies never
  }
}

/**
 * Who answers for a team's queue: those the escalation policy names, else its members with the role lead, else the
 * leads of management teams, else every lead, else the admins. Never nobody while one of them is active.
 */
export function leadIds(
  teamId: string | null,
  { directory, escalationPolicy }: Pick<RecipientSearch, 'directory' | 'escalationPolicy'>,
): string[] {
  const active = activeMembers({ directory })
  const named = escalationPolicy.teams.find((plan) => plan.teamId === teamId)?.leadIds ?? []
  const leads = active.filter(({ role }) => role === 'lead')
  const managed = (member: Member) => member.teamIds.some((id) => directory.teams.get(id)?.kind === 'management')
  const choices = [
    active.filter(({ id }) => named.includes(id)),
    leads.filter(({ teamIds }) => teamId !== null && teamIds.includes(teamId)),
    leads.filter(managed),
    leads,
    active.filter(({ role }) => role === 'admin'),
  ]
  return (choices.find((list) => list.length > 0) ?? []).map(({ id }) => id)
}

/** The best with the skill at `level` or above who may see the case, best first. */
function expertIds(skill: string | null, level: number, { directory, target }: RecipientSearch): string[] {
  if (!skill) return []
  return activeMembers({ directory })
    .filter((member) => (member.skills[skill] ?? 0) >= level && (!target || maySee(member, target)))
    .toSorted((a, b) => (b.skills[skill] ?? 0) - (a.skills[skill] ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, mostExperts)
    .map(({ id }) => id)
}

function activeMembers({ directory }: Pick<RecipientSearch, 'directory'>): Member[] {
  return [...directory.members.values()].filter(({ active }) => active)
}
