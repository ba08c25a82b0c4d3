import type { Directory } from '../../access/directory.ts'
import type { EscalationType } from '../../case/escalation.ts'
import type { Flag } from '../../case/flag.ts'
import type { Case } from '../../case/state.ts'
import { resolveRoute } from '../../escalation/route.ts'
import { listOf } from '../wording.ts'
import type { Candidate, Reason, Standpoint } from './suggestion.ts'
import { inWords, named } from './words.ts'

/** Why a flag takes the case elsewhere: `why` goes on from 'this …'. */
export interface HandOver {
  readonly flag: Flag
  readonly type: EscalationType
  readonly weight: number
  readonly why: string
}

/** To the team that is best for it; to the viewer where that is theirs and they know it, to a peer where they do not. */
export function handOver(standpoint: Standpoint, { flag, type, weight, why }: HandOver): Candidate {
  const { state, viewer, directory, policy } = standpoint
  const { skill } = flag.suggests
  const reason: Reason = { text: `${named(flag)}: this ${why}.`, source: flag.code }
  const teamId = targetOf(standpoint, type)
  const own =
    viewer.teamIds.find((id) => directory.teams.get(id)?.skills.includes(skill)) ??
    (teamId !== null && viewer.teamIds.includes(teamId) ? teamId : undefined)
  if (own === undefined || (type === 'compliance' && !isSpecialist(own, directory))) {
    return {
      step: { kind: 'escalate', type, skill, teamId },
      weight,
      reasons: [reason, ...toTeam(state, teamId, directory)],
    }
  }
  const name = directory.teams.get(own)?.name ?? 'Your team'
  if ((viewer.skills[skill] ?? 0) >= policy.expertLevel) {
    const text = `${name} answers for ${inWords(skill)}, and you have the skill.`
    return { step: { kind: 'answer' }, weight, reasons: [reason, { text, source: 'team' }] }
  }
  const text = `${name} answers for ${inWords(skill)}: ask a colleague who has the skill.`
  return { step: { kind: 'consult', skill, reason: text }, weight, reasons: [reason, { text, source: 'team' }] }
}

/** Frontline knows of everything a little; who answers for compliance is a specialist team. */
function isSpecialist(teamId: string, { teams }: Directory): boolean {
  const kind = teams.get(teamId)?.kind
  return kind === 'specialist' || kind === 'management'
}

/** The team the matrix sends an escalation of the type to, or null when there is none. */
export function targetOf({ state, directory, escalationPolicy }: Standpoint, type: EscalationType): string | null {
  const route = resolveRoute(state, type, { policy: escalationPolicy, directory, at: state.updatedAt })
  return route.targets[0]?.place.teamId ?? null
}

/** The reason that names what the team answers for; none where the case is there already. */
export function toTeam(state: Case, teamId: string | null, { teams }: Directory): Reason[] {
  const team = teams.get(teamId ?? '')
  if (!team || team.id === state.teamId) return []
  return [{ text: `${team.name} answers for ${listOf(team.skills.slice(0, 3).map(inWords))}.`, source: 'team' }]
}
