import type { Directory } from '../access/directory.ts'
import type { AskConsultInput } from '../case/commands/ask-consult.ts'
import type { Packet } from '../case/escalation.ts'
import type { Case } from '../case/state.ts'
import type { ConsultTarget } from './consult.ts'
import type { ConsultPacket } from './consult-packet.ts'
import { resolveTarget } from './consult-target.ts'

/** The part of a handoff packet that travels with a question. */
export function consultPacketOf({ summary, goal, triggers, tried, keyFacts }: Packet): ConsultPacket {
  return { summary, goal, triggers, tried, keyFacts }
}

/**
 * Whom a question about a skill goes to: whoever knows it; else the team that answers for it; else, as without a skill,
 * the team that has the case.
 */
export function targetForSkill(
  skill: string,
  { teamId }: Pick<Case, 'teamId'>,
  directory: Directory,
  askerId: string,
): ConsultTarget {
  const name = skill.trim()
  const team = [...directory.teams.values()].find(({ skills }) => skills.includes(name))
  const wanted: readonly ConsultTarget[] = [
    ...(name ? [{ kind: 'anyone' as const, skill: name }] : []),
    ...(team ? [{ kind: 'team' as const, teamId: team.id }] : []),
  ]
  const reaches = (target: ConsultTarget) => (resolveTarget(target, directory, askerId)?.members.length ?? 0) > 0
  return wanted.find(reaches) ?? { kind: 'team', teamId }
}

/** The question a guide asks about a skill, with the packet and nothing else of the case. */
export function askForSkill(
  state: Case,
  asked: { readonly consultId: string; readonly skill: string; readonly question: string; readonly packet: Packet },
  { directory, askerId }: { readonly directory: Directory; readonly askerId: string },
): AskConsultInput {
  return {
    consultId: asked.consultId,
    question: asked.question,
    target: targetForSkill(asked.skill, state, directory, askerId),
    shares: { messageIds: [], personalDetails: false, packet: consultPacketOf(asked.packet) },
    attachments: [],
    nextPeers: [],
  }
}
