import type { Directory, Member } from '../access/directory.ts'
import { permissions } from '../access/permissions.ts'
import { mayAnswer } from '../approval/who-may.ts'
import { approvalTruth } from '../approval/words.ts'
import { isActive } from '../case/basics.ts'
import { isStanding, leadingFlags } from '../case/flag.ts'
import { type Case, openEscalation } from '../case/state.ts'
import { authority } from './recommendation/authority.ts'
import { able, expertise, peer } from './recommendation/expertise.ts'
import { ranked } from './recommendation/rank.ts'
import type { Reason, Recommendation, Standpoint, Step } from './recommendation/suggestion.ts'
import { grave, impact } from './recommendation/urgent.ts'

export { handoverScore } from './handover-score.ts'
export type { Reason, Recommendation, Step, Suggestion } from './recommendation/suggestion.ts'

/**
 * The one next step that suits this case and this person, with reasons and its runner-up. Overridden flags do not count.
 * Compliance, safety and security go at once to those who answer for them; an amount within the viewer's own limit is
 * theirs to grant, above it goes up; expertise the viewer lacks goes to whoever has it, a single open question to a
 * peer; nobody is told to hand a case to a queue that is their own. Escalations go where the workspace's matrix says. Equal inputs give equal answers.
 */
export function recommend(
  state: Case,
  viewer: Member,
  directory: Directory,
  { policy, escalationPolicy }: Pick<Standpoint, 'policy' | 'escalationPolicy'>,
): Recommendation {
  const settled = settledStep(state, viewer, directory)
  if (settled) return settled
  const standpoint = {
    state,
    viewer,
    directory,
    policy,
    escalationPolicy,
    flags: leadingFlags(state.flags).filter(isStanding),
  }
  const candidates = [
    ...grave(standpoint),
    ...impact(standpoint),
    ...authority(standpoint),
    ...expertise(standpoint),
    able(standpoint),
    peer(standpoint),
  ]
  const [first, second] = ranked(candidates)
  if (!first) throw new Error('there is always a step')
  return {
    step: first.step,
    reasons: first.reasons,
    runnerUp: second ? { step: second.step, reasons: second.reasons } : null,
  }
}

/** What is decided whatever the flags say: done, waiting to be accepted, or none of the viewer's work. */
function settledStep(state: Case, viewer: Member, { teams }: Directory): Recommendation | null {
  if (!isActive(state.status)) return nothing({ text: 'The case is done.', source: 'status' })
  const open = openEscalation(state)
  if (open) {
    const { teamId, memberId } = open.to
    const isForViewer = memberId === viewer.id || (memberId === null && viewer.teamIds.includes(teamId))
    const name = teams.get(teamId)?.name ?? 'another team'
    if (!isForViewer || permissions[viewer.role].accept === 'none')
      return nothing({ text: `It was escalated and waits for ${name} to accept it.`, source: 'escalation' })
    return {
      step: { kind: 'accept', escalationId: open.id },
      reasons: [
        {
          text: `It was escalated to ${memberId === null ? name : 'you'} and waits to be accepted.`,
          source: 'escalation',
        },
      ],
      runnerUp: null,
    }
  }
  if (permissions[viewer.role].reply === 'none')
    return nothing({ text: 'Your role looks on and does not work on cases.', source: 'role' })
  return approvalStep(state, viewer)
}

/** What a request for authority leaves to do: answer it, use the grant, or wait. */
function approvalStep(state: Case, viewer: Member): Recommendation | null {
  const own = state.approvals.filter(({ askedBy }) => askedBy.id === viewer.id)
  const granted = own.find((one) => one.state === 'granted')
  const asked = own.find((one) => one.state === 'asked')
  const toAnswer = state.approvals.find((one) => one.state === 'asked' && mayAnswer(viewer, one))
  if (granted) return single({ kind: 'give' }, { text: approvalTruth(granted), source: 'approval' })
  if (toAnswer) return single({ kind: 'decide' }, { text: approvalTruth(toAnswer), source: 'approval' })
  return asked ? nothing({ text: approvalTruth(asked), source: 'approval' }) : null
}

function single(step: Step, reason: Reason): Recommendation {
  return { step, reasons: [reason], runnerUp: null }
}

function nothing(reason: Reason): Recommendation {
  return single({ kind: 'none' }, reason)
}
