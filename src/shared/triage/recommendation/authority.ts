import { mayDo } from '../../access/permissions.ts'
import { suggestApprovers } from '../../approval/suggest-approvers.ts'
import { type Asked, givenAlone } from '../../approval/who-may.ts'
import { isStanding } from '../../case/flag.ts'
import type { Money } from '../../case/parts.ts'
import type { Case } from '../../case/state.ts'
import { money } from '../wording.ts'
import { targetOf, toTeam } from './hand-over.ts'
import { type Candidate, type Reason, type Standpoint, weights } from './suggestion.ts'
import { graveCodes } from './urgent.ts'
import { named } from './words.ts'

/** Amounts, exceptions and the wish for somebody in charge. */
export function authority(standpoint: Standpoint): Candidate[] {
  const { state, viewer, flags } = standpoint
  const amount = requestedAmount(state)
  const limit = viewer.limits.refund
  const isAllowed = amount !== null && amount.amount <= limit
  const candidates: Candidate[] = []
  if (amount && isAllowed) {
    const text = `${money(amount.amount, amount.currency)} is within your own limit of ${money(limit, amount.currency)}.`
    candidates.push({ step: { kind: 'answer' }, weight: weights.withinLimit, reasons: [{ text, source: 'amount' }] })
  } else if (amount) {
    const text = `${money(amount.amount, amount.currency)} is above your own limit of ${money(limit, amount.currency)}.`
    candidates.push(...askUp(standpoint, { text, source: 'amount' }))
    candidates.push(goUp(standpoint, weights.overLimit, { text, source: 'amount' }))
  }
  for (const flag of flags) {
    if (flag.suggests.type !== 'hierarchical' || graveCodes.has(flag.code)) continue
    // The amount is weighed above against the viewer's own limit, not the AI's.
    if (flag.code === 'over_limit' && amount) continue
    const isWish = flag.code === 'supervisor_requested' || flag.code === 'human_requested'
    candidates.push(
      goUp(standpoint, isWish ? weights.supervisor : weights.exception, {
        text: isWish
          ? `${named(flag)}: they want somebody in charge.`
          : `${named(flag)}: this takes the authority to decide.`,
        source: flag.code,
      }),
    )
  }
  return candidates
}

/** Asking keeps the case: better than sending it up, where somebody can grant it and nobody said no before. */
function askUp({ state, viewer, directory }: Standpoint, reason: Reason): Candidate[] {
  const amount = requestedAmount(state)
  if (!amount || !state.ownerId || !mayDo(viewer, 'ask_approval', state)) return []
  const was = state.approvals.some(({ askedBy, state: end }) => askedBy.id === viewer.id && end === 'denied')
  const given = givenAlone(state.concessions, viewer.id, 'refund')
  const asked: Asked = { kind: 'refund', amount: amount.amount, given, roles: [], askedBy: { id: viewer.id } }
  const [first] = was ? [] : suggestApprovers(asked, state, directory)
  if (!first) return []
  const text = `${first.member.name} may grant it, and you keep the case.`
  return [{ step: { kind: 'ask' }, weight: weights.ask, reasons: [reason, { text, source: 'approval' }] }]
}

/** What the fix would give away; null where nobody named a sum, or a person said that the limit does not matter here. */
export function requestedAmount({ assessment, flags }: Case): Money | null {
  const limitFlag = flags.find(({ code }) => code === 'over_limit')
  if (limitFlag && !isStanding(limitFlag)) return null
  const requested = assessment?.requestedAmount ?? null
  if (requested && requested.amount > 0) return requested
  const value = limitFlag?.observed.value
  const currency = limitFlag && /\b[A-Z]{3}\b/.exec(limitFlag.observed.text)?.[0]
  return typeof value === 'number' && currency ? { amount: value, currency } : null
}

/** Up to authority, unless the viewer has it. */
function goUp(standpoint: Standpoint, weight: number, reason: Reason): Candidate {
  const { state, viewer, directory } = standpoint
  const ownTeam = viewer.teamIds.map((id) => directory.teams.get(id)).find((team) => team?.kind === 'management')
  const hasAuthority = ownTeam && (viewer.role === 'lead' || viewer.role === 'admin')
  if (hasAuthority && reason.source !== 'amount') {
    const text = `${ownTeam.name} decides this, and you are in it.`
    return { step: { kind: 'answer' }, weight, reasons: [reason, { text, source: 'team' }] }
  }
  const teamId = targetOf(standpoint, 'hierarchical')
  const skill = directory.teams.get(teamId ?? '')?.skills.find((one) => one === 'supervisor') ?? 'supervisor'
  return {
    step: { kind: 'escalate', type: 'hierarchical', skill, teamId },
    weight,
    reasons: [reason, ...toTeam(state, teamId, directory)],
  }
}
