import type { Directory } from '../access/directory.ts'
import type { EscalationType } from '../case/escalation.ts'
import type { Case } from '../case/state.ts'
import { moment } from '../triage/wording.ts'
import type { RoutingRequest } from './candidate.ts'
import { caseWeights, categorySuccess, type FloorFacts } from './facts.ts'

/** What a request is made of beside the case. */
export interface RequestSources {
  readonly directory: Directory
  readonly facts: FloorFacts
  /** Who asks; null when the house does. */
  readonly senderId: string | null
}

/**
 * What a case asks of whoever gets it in `teamId`. Its category and what its flags call for are the skills: level 1 is
 * required where somebody of the team has the skill, else the team answers for it as a whole and it is welcome. The
 * customer's language is required where anybody works in it at all. `type` null: it is given over, not escalated; `among`: only to these.
 * Priority escalations and S1 cannot wait for who is busy. Never back to who sends it, has it, or returned it.
 */
export function requestFor(
  state: Case,
  type: EscalationType | null,
  { teamId, among }: Pick<RoutingRequest, 'teamId' | 'among'>,
  sources: RequestSources,
): RoutingRequest {
  const { directory, facts, senderId } = sources
  const active = [...directory.members.values()].filter((member) => member.active)
  const team = active.filter((member) => member.teamIds.includes(teamId))
  const called = state.flags
    .filter(({ verdict, suggests }) => verdict?.kind !== 'overridden' && suggests.type === type)
    .map(({ suggests }) => suggests.skill)
  const names = [...new Set([state.category, ...called])].filter((name) => name !== '')
  const primary = primaryOf(state.language)
  const spoken = active.some(({ languages }) => languages.some((language) => primaryOf(language) === primary))
  return {
    caseId: state.id,
    category: state.category,
    teamId,
    skills: names.map((name) => ({
      name,
      minimum: team.some(({ skills }) => Object.hasOwn(skills, name)) ? 1 : 0,
    })),
    language: spoken ? state.language : null,
    permissions: ['accept', 'resolve'],
    among,
    weight: caseWeights[state.severity],
    atOnce: type === 'priority' || state.severity === 'S1',
    notTo: barredFrom(state, senderId),
    categorySuccess: categorySuccess(facts, state.category),
  }
}

/** Each person once, with the strongest reason. */
function barredFrom(state: Case, senderId: string | null): RoutingRequest['notTo'] {
  const reasons = new Map<string, string>()
  for (const { kind, by, at } of state.timeline) {
    if (kind === 'escalation_returned' && by.kind === 'member') reasons.set(by.id, `Returned it on ${moment(at)}.`)
  }
  if (senderId !== null) reasons.set(senderId, 'Sends it.')
  if (state.ownerId !== null) reasons.set(state.ownerId, 'Has it already.')
  return [...reasons].map(([memberId, reason]) => ({ memberId, reason }))
}

function primaryOf(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase()
}
