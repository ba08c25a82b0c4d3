import type { Directory, Member } from '../access/directory.ts'
import type { Instead, Told } from '../case/ladder-run.ts'
import type { Place } from '../case/place.ts'
import type { LadderWho } from './ladder.ts'
import { byName, canOwn, houseLeads, membersOf, teamLeads, there } from './leads.ts'
import type { EscalationPolicy } from './policy.ts'
import { onCallAt } from './rotation.ts'

/** Whom a step reaches. */
export interface Reached {
  readonly told: readonly Told[]
  /** Where the case goes if the step moves it; null when nobody it reaches can have a case. */
  readonly place: Place | null
  /** Why it is not whom the ladder names; null: it is. */
  readonly instead: Instead | null
}

interface Floor {
  /** Where the escalation is now. */
  readonly target: Place
  readonly directory: Directory
  readonly policy: EscalationPolicy
  /** ISO instant. */
  readonly at: string
}

/**
 * Whom `who` means now. A step always reaches somebody: where the one it names is gone, on nobody's watch or without a
 * single member, it reaches the leads of the escalation's team, and where that has none those of management.
 */
export function resolveWho(who: LadderWho, floor: Floor): Reached {
  const { directory, policy, at, target } = floor
  switch (who.kind) {
    case 'target':
      return reachTarget(floor)
    case 'lead':
      return reachLeads(floor)
    case 'team': {
      const members = there(membersOf(who.teamId, directory).filter(canOwn), policy, at)
      return directory.teams.has(who.teamId) && members.length > 0
        ? { told: members.map(toTold), place: { teamId: who.teamId, memberId: null }, instead: null }
        : reachLeads(floor, 'team_empty')
    }
    case 'member':
      return reachMember(who.memberId, floor) ?? reachLeads(floor, 'member_gone')
    case 'role': {
      const all = byName([...directory.members.values()].filter(({ active, role }) => active && role === who.role))
      const near = all.filter(({ teamIds }) => teamIds.includes(target.teamId))
      return reachMembers(there(near.length > 0 ? near : all, policy, at), floor) ?? reachLeads(floor, 'role_empty')
    }
    case 'on_call': {
      const rotation = policy.rotations.find(({ key }) => key === who.rotation)
      const memberId = rotation ? onCallAt(rotation, at) : null
      return (memberId && reachMember(memberId, floor)) || reachLeads(floor, 'nobody_on_call')
    }
    case 'contact': {
      const contact = policy.contacts.find(({ key }) => key === who.contact)
      if (!contact) return reachLeads(floor, 'contact_gone')
      const member = contact.memberId ? reachMember(contact.memberId, floor) : null
      if (member) return member
      if (!contact.email) return reachLeads(floor, 'contact_gone')
      return { told: [{ kind: 'contact', id: contact.key, name: contact.name }], place: null, instead: null }
    }
    default:
      return who satisfies never
  }
}

/** Reaches the leads instead, and says why. */
export function reachLeads(floor: Floor, instead: Instead | null = null): Reached {
  const { target, directory, policy, at } = floor
  const own = reachMembers(teamLeads(target.teamId, directory, policy, at), floor)
  if (own) return { ...own, instead }
  const house = reachMembers(houseLeads(directory, policy, at), floor)
  if (house) return { ...house, instead: instead ?? 'no_lead' }
  // A workspace without anybody who could have a case: the queue itself is named, so that the step is on record.
  const team = directory.teams.get(target.teamId)
  return {
    told: [{ kind: 'contact', id: target.teamId, name: team?.name ?? 'The team' }],
    place: null,
    instead: instead ?? 'no_lead',
  }
}

function reachTarget(floor: Floor): Reached {
  const { target, directory, policy, at } = floor
  const member = target.memberId ? reachMember(target.memberId, floor) : null
  if (member) return { ...member, place: target }
  const members = there(membersOf(target.teamId, directory).filter(canOwn), policy, at)
  return members.length > 0
    ? { told: members.map(toTold), place: { teamId: target.teamId, memberId: null }, instead: null }
    : reachLeads(floor, 'team_empty')
}

function reachMember(id: string, floor: Floor): Reached | null {
  const member = floor.directory.members.get(id)
  return member?.active ? reachMembers([member], floor) : null
}

/** Tells all of them; the case would go to the first who can have one, in the escalation's team if they are in it. */
function reachMembers(members: readonly Member[], { target, directory }: Floor): Reached | null {
  if (members.length === 0) return null
  const owner = members.find(canOwn)
  const teamId =
    owner?.teamIds.find((id) => id === target.teamId) ?? owner?.teamIds.find((id) => directory.teams.has(id))
  return {
    told: members.map(toTold),
    place: owner && teamId ? { teamId, memberId: owner.id } : null,
    instead: null,
  }
}

function toTold({ id, name }: Member): Told {
  return { kind: 'member', id, name }
}
