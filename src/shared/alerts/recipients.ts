import type { Directory, Member } from '../access/directory.ts'
import { maySee } from '../access/permissions.ts'
import type { Case } from '../case/state.ts'
import { houseLeads, teamLeads } from '../escalation/leads.ts'
import type { EscalationPolicy } from '../escalation/policy.ts'
import { onCallAt } from '../escalation/rotation.ts'
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
  /** ISO instant. */
  readonly at: string
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
  const { target, named } = search
  switch (recipient.kind) {
    case 'named':
      return named
    case 'member':
      return [recipient.memberId]
    case 'role':
      return activeMembers(search).flatMap(({ id, role }) => (role === recipient.role ? [id] : []))
    case 'on_call': {
      const rotation = search.escalationPolicy.rotations.find(({ key }) => key === recipient.rotation)
      return rotation ? [onCallAt(rotation, search.at)] : leadIds(search)
    }
    case 'lead':
      return leadIds(search)
    case 'owner':
      return target?.ownerId ? [target.ownerId] : []
    case 'team':
      return target
        ? activeMembers(search).flatMap(({ id, teamIds }) => (teamIds.includes(target.teamId) ? [id] : []))
        : []
    case 'skill': {
      const experts = expertIds(recipient.skill || search.skill, recipient.level, search)
      return experts.length > 0 ? experts : leadIds(search)
    }
    default:
      return recipient satisfies never
  }
}

/** Who answers for the team's queue; of the house where it has no lead or there is no team. */
function leadIds({ directory, escalationPolicy, target, at }: RecipientSearch): string[] {
  const own = target ? teamLeads(target.teamId, directory, escalationPolicy, at) : []
  return (own.length > 0 ? own : houseLeads(directory, escalationPolicy, at)).map(({ id }) => id)
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
