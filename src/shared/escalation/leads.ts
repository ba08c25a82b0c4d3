import type { Directory, Member } from '../access/directory.ts'
import { permissions } from '../access/permissions.ts'
import type { EscalationPolicy } from './policy.ts'

/** Whom a team, its management and the house have to answer for a case. */

type Plan = Pick<EscalationPolicy, 'teams' | 'people'>

/** The leads of a team, those the policy names first: all of them, or those there when some are on leave at `at` (ISO). */
export function teamLeads(teamId: string, directory: Directory, policy: Plan, at: string): Member[] {
  const named = policy.teams.find((team) => team.teamId === teamId)?.leadIds ?? []
  const chosen = named.flatMap((id) => directory.members.get(id) ?? []).filter(({ active }) => active)
  const leads = chosen.length > 0 ? chosen : membersOf(teamId, directory).filter(({ role }) => role === 'lead')
  return there(leads, policy, at)
}

/**
 * Who answers when a team has no lead: the leads of management, then any lead, any admin, anybody who can own a case.
 * Empty only in a workspace without a single active person who can.
 */
export function houseLeads(directory: Directory, policy: Plan, at: string): Member[] {
  const people = byName([...directory.members.values()].filter(({ active }) => active))
  const leads = people.filter(({ role }) => role === 'lead')
  const management = leads.filter(({ teamIds }) => teamIds.some((id) => directory.teams.get(id)?.kind === 'management'))
  const choices = [management, leads, people.filter(({ role }) => role === 'admin'), people.filter(canOwn)]
  return there(choices.find((some) => some.length > 0) ?? [], policy, at)
}

/** Active members of a team by name. */
export function membersOf(teamId: string, directory: Directory): Member[] {
  return byName([...directory.members.values()].filter(({ active, teamIds }) => active && teamIds.includes(teamId)))
}

/** Whether a member's role may have a case. */
export function canOwn(member: Member): boolean {
  return permissions[member.role].resolve !== 'none'
}

/** Those not on leave at `at`; all of them when everybody is, because somebody must be told. */
export function there(members: readonly Member[], { people }: Pick<EscalationPolicy, 'people'>, at: string): Member[] {
  const present = members.filter(
    ({ id }) =>
      !people.some((one) => one.memberId === id && one.leave.some(({ from, until }) => from <= at && at < until)),
  )
  return present.length > 0 ? present : [...members]
}

/** In an order that is the same at the desk and in the backend. */
export function byName(members: readonly Member[]): Member[] {
  return members.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}
