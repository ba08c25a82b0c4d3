import type { Directory, Member } from '../access/directory.ts'
import { type ConsultTarget, mostHelpers } from './consult.ts'
import { canAnswer } from './who-helps.ts'

/** Whom a question reaches. */

export interface ResolvedTarget {
  readonly name: string
  readonly members: readonly Member[]
  /** One of them answers: who claims it. */
  readonly claimable: boolean
}

/**
 * The members a target stands for, without `askerId`, who asks nobody but others; null where a team or person it names
 * is unknown, gone or may not answer. Of a crowd those who know most of the skill come first, and no more than
 * `mostHelpers` are asked.
 */
export function resolveTarget(target: ConsultTarget, directory: Directory, askerId: string): ResolvedTarget | null {
  const all = [...directory.members.values()].filter((member) => canAnswer(member) && member.id !== askerId)
  switch (target.kind) {
    case 'member':
    case 'members': {
      const ids = target.kind === 'member' ? [target.memberId] : [...new Set(target.memberIds)]
      const members = ids.flatMap((id) => all.find((member) => member.id === id) ?? [])
      if (members.length < ids.length) return null
      return { name: listed(members.map(({ name }) => name)), members, claimable: false }
    }
    case 'team': {
      const team = directory.teams.get(target.teamId)
      if (!team) return null
      const members = all.filter(({ teamIds }) => teamIds.includes(team.id))
      return { name: team.name, members: crowd(members, null), claimable: true }
    }
    case 'anyone': {
      const { skill } = target
      const members = skill === null ? all : all.filter((member) => (member.skills[skill] ?? 0) > 0)
      const name = skill === null ? 'whoever knows' : `whoever knows ${skill.replaceAll('_', ' ')}`
      return { name, members: crowd(members, skill), claimable: true }
    }
    default:
      return target satisfies never
  }
}

/** In an order that is the same everywhere, cut to as many as are asked at once. */
export function crowd(members: readonly Member[], skill: string | null): Member[] {
  const level = (member: Member) => (skill === null ? 0 : (member.skills[skill] ?? 0))
  return members.toSorted((a, b) => level(b) - level(a) || (a.id < b.id ? -1 : 1)).slice(0, mostHelpers)
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
