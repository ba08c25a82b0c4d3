import type { Directory, Member } from '../access/directory.ts'
import { permissions } from '../access/permissions.ts'
import type { EscalationType, Place } from '../case/escalation.ts'
import type { Case } from '../case/state.ts'

/** A place an escalation could go to, with why. */
export interface Target {
  readonly place: Place
  readonly name: string
  readonly reasons: readonly string[]
}

/**
 * The type the strongest standing flag asks for, or functional when there is none. The same flag stands in the
 * case's next step, so that sheet and summary say the same; many weak flags never outvote a legal threat.
 */
export function suggestType(state: Case): EscalationType {
  const standing = state.flags.filter((flag) => flag.verdict?.kind !== 'overridden')
  return standing.toSorted((a, b) => b.contribution - a.contribution)[0]?.suggests.type ?? 'functional'
}

/**
 * Teams that could take the case, best first: a team with a skill the flags ask for, then one with the case's
 * category, then by kind (the next tier up; management for hierarchical). Deterministic for equal inputs.
 */
export function suggestTargets(state: Case, type: EscalationType, directory: Directory): Target[] {
  const wanted = new Set(
    state.flags
      .filter((flag) => flag.verdict?.kind !== 'overridden' && flag.suggests.type === type)
      .map((flag) => flag.suggests.skill),
  )
  const scored = [...directory.teams.values()]
    .filter((team) => team.id !== state.teamId)
    .map((team) => {
      const reasons: string[] = []
      let score = 0
      const skill = team.skills.find((candidate) => wanted.has(candidate))
      if (skill) {
        score += 8
        reasons.push(`Has the skill the flags ask for: ${skill}.`)
      }
      if (team.skills.includes(state.category)) {
        score += 4
        reasons.push(`Handles ${state.category.replaceAll('_', ' ')} cases.`)
      }
      const duties = team.skills.filter((candidate) => complianceSkills.includes(candidate))
      if (type === 'compliance' && duties.length > 0) {
        // A regulation, a threat or a fraud goes to those who answer for it, whoever else knows the subject.
        score += 12
        reasons.push(`Answers for compliance: ${duties.join(', ')}.`)
      }
      if (team.kind === preferredKind[type]) {
        // Going up means going to authority, whoever else knows the subject.
        score += type === 'hierarchical' ? 14 : 3
        reasons.push(kindReason[type])
      }
      const speakers = membersOf(team.id, directory).filter((member) => member.languages.includes(state.language))
      if (speakers.length > 0) {
        score += 1
        if (state.language !== 'en')
          reasons.push(
            `${speakers.length} of its members ${speakers.length === 1 ? 'works' : 'work'} in the customer's language (${state.language}).`,
          )
      }
      if (membersOf(team.id, directory).length === 0) score -= 20
      return { team, score, reasons }
    })
    .toSorted((a, b) => b.score - a.score || a.team.name.localeCompare(b.team.name))
  return scored.map(({ team, reasons }) => ({
    place: { teamId: team.id, memberId: null },
    name: team.name,
    reasons: reasons.length > 0 ? reasons : ['No special fit: choose it only if you know why.'],
  }))
}

/** Skills whose teams compliance escalations are for. */
const complianceSkills: readonly string[] = ['compliance', 'legal', 'privacy', 'fraud', 'security', 'qa']

const preferredKind = {
  functional: 'specialist',
  hierarchical: 'management',
  priority: 'tier2',
  compliance: 'specialist',
} as const

const kindReason: Record<EscalationType, string> = {
  functional: 'A specialist team.',
  hierarchical: 'Has the authority to decide exceptions.',
  priority: 'Takes urgent cases past the ordinary queue.',
  compliance: 'A specialist team.',
}

function membersOf(teamId: string, directory: Directory): Member[] {
  return [...directory.members.values()].filter(
    (member) => member.active && member.teamIds.includes(teamId) && permissions[member.role].resolve !== 'none',
  )
}
