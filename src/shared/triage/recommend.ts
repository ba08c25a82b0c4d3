import type { Directory, Member } from '../access/directory.ts'
import { permissions } from '../access/permissions.ts'
import { isActive } from '../case/basics.ts'
import type { EscalationType } from '../case/escalation.ts'
import { type Flag, type FlagCode, isStanding, leadingFlags } from '../case/flag.ts'
import type { Money } from '../case/parts.ts'
import { type Case, openEscalation } from '../case/state.ts'
import { suggestTargets } from '../routing/suggest-targets.ts'
import type { RecommendationPolicy } from './recommendation-policy.ts'
import { skillFor } from './rules/skill.ts'
import { listOf, money } from './wording.ts'

export { handoverScore } from './handover-score.ts'

/** What somebody can do next with a case. */
export type Step =
  | { readonly kind: 'answer' }
  | { readonly kind: 'consult'; readonly skill: string; readonly reason: string }
  | { readonly kind: 'escalate'; readonly type: EscalationType; readonly skill: string; readonly teamId: string | null }
  | { readonly kind: 'accept'; readonly escalationId: string }
  /** Nothing for this person: the case is done, waits for others, or their role only looks on. */
  | { readonly kind: 'none' }

/** Why a step is suggested, in plain words, and what that comes from. */
export interface Reason {
  readonly text: string
  readonly source: FlagCode | 'amount' | 'skill' | 'team' | 'escalation' | 'status' | 'role'
}

/** One step with its reasons. */
export interface Suggestion {
  readonly step: Step
  readonly reasons: readonly Reason[]
}

/** The one suggested next step, and the one that would be next best; null where nothing else makes sense. */
export interface Recommendation extends Suggestion {
  readonly runnerUp: Suggestion | null
}

/** How much speaks for a step; only the order counts. */
const weights = {
  accept: 100,
  grave: 90,
  impact: 80,
  overLimit: 70,
  supervisor: 66,
  withinLimit: 65,
  exception: 60,
  expertise: 50,
  question: 40,
  able: 30,
  peer: 10,
} as const

interface Candidate extends Suggestion {
  readonly weight: number
}

/** What the rules below look at. */
interface Standpoint {
  readonly state: Case
  readonly viewer: Member
  readonly directory: Directory
  readonly policy: RecommendationPolicy
  /** Flags nobody overrode and no stronger one says already. */
  readonly flags: readonly Flag[]
}

/**
 * The one next step that suits this case and this person, with reasons and its runner-up. Overridden flags do not count.
 * Compliance, safety and security go at once to those who answer for them; an amount within the viewer's own limit is
 * theirs to grant, above it goes up; expertise the viewer lacks goes to whoever has it, a single open question to a
 * peer; nobody is told to hand a case to a queue that is their own. Equal inputs give equal answers.
 */
export function recommend(
  state: Case,
  viewer: Member,
  directory: Directory,
  policy: RecommendationPolicy,
): Recommendation {
  const settled = settledStep(state, viewer, directory)
  if (settled) return settled
  const standpoint = { state, viewer, directory, policy, flags: leadingFlags(state.flags).filter(isStanding) }
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
  return null
}

function nothing(reason: Reason): Recommendation {
  return { step: { kind: 'none' }, reasons: [reason], runnerUp: null }
}

const graveCodes: ReadonlySet<FlagCode> = new Set([
  'safety',
  'security',
  'legal_threat',
  'legal_hold',
  'regulatory',
  'fraud_suspected',
  'ethical_concern',
])

function grave(standpoint: Standpoint): Candidate[] {
  return standpoint.flags
    .filter(
      ({ code, suggests, risk }) => graveCodes.has(code) || suggests.type === 'compliance' || risk === 'compliance',
    )
    .map((flag) =>
      handOver(standpoint, {
        flag,
        type: 'compliance',
        weight: weights.grave,
        why: 'must go at once to those who answer for it',
      }),
    )
}

const impactCodes: ReadonlySet<FlagCode> = new Set(['outage', 'widespread', 'public_exposure', 'abuse_or_threat'])

function impact(standpoint: Standpoint): Candidate[] {
  return standpoint.flags
    .filter(({ code, suggests }) => impactCodes.has(code) && suggests.type === 'priority')
    .map((flag) =>
      handOver(standpoint, {
        flag,
        type: 'priority',
        weight: weights.impact,
        why: 'reaches further than this customer',
      }),
    )
}

/** Amounts, exceptions and the wish for somebody in charge. */
function authority(standpoint: Standpoint): Candidate[] {
  const { state, viewer, flags } = standpoint
  const amount = amountOf(state)
  const limit = viewer.limits.refund
  const isAllowed = amount !== null && amount.amount <= limit
  const candidates: Candidate[] = []
  if (amount && isAllowed) {
    const text = `${money(amount.amount, amount.currency)} is within your own limit of ${money(limit, amount.currency)}.`
    candidates.push({ step: { kind: 'answer' }, weight: weights.withinLimit, reasons: [{ text, source: 'amount' }] })
  } else if (amount) {
    const text = `${money(amount.amount, amount.currency)} is above your own limit of ${money(limit, amount.currency)}.`
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

/** What the fix would give away; null where nobody named a sum, or a person said that the limit does not matter here. */
function amountOf({ assessment, flags }: Case): Money | null {
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

const expertGroups: ReadonlySet<Flag['group']> = new Set(['capability', 'technical', 'data', 'authority'])

/** Knowledge the flags ask for and the viewer may lack. */
function expertise(standpoint: Standpoint): Candidate[] {
  const { state, viewer, policy, flags } = standpoint
  const needs = flags.filter(({ group, suggests }) => expertGroups.has(group) && suggests.type === 'functional')
  return needs.flatMap((flag): Candidate[] => {
    const { skill } = flag.suggests
    const level = levelIn(viewer, skill, state.category)
    if (level >= policy.expertLevel) return []
    const isOneQuestion = needs.length === 1 && flag.severity !== 'S1' && flag.severity !== 'S2'
    if (level > 0 || isOneQuestion) {
      const lack =
        level > 0
          ? `Your ${inWords(skill)} level is ${level} of 5`
          : `You have no ${inWords(skill)} skill, and it is one open question`
      const reason = `${named(flag)}. ${lack}: ask somebody who knows.`
      return [
        {
          step: { kind: 'consult', skill, reason },
          weight: weights.question,
          reasons: [{ text: reason, source: flag.code }],
        },
        handOver(standpoint, { flag, type: 'functional', weight: weights.peer + 5, why: `needs ${inWords(skill)}` }),
      ]
    }
    return [
      handOver(standpoint, {
        flag,
        type: 'functional',
        weight: weights.expertise,
        why: `needs ${inWords(skill)}, which you do not have`,
      }),
    ]
  })
}

interface HandOver {
  readonly flag: Flag
  readonly type: EscalationType
  readonly weight: number
  readonly why: string
}

/** To the team that is best for it; to the viewer where that is theirs and they know it, to a peer where they do not. */
function handOver(standpoint: Standpoint, { flag, type, weight, why }: HandOver): Candidate {
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

function able({ state, viewer, flags, policy }: Standpoint): Candidate {
  const asked = flags.find(({ code }) => code === 'human_requested')
  const due = flags.find(({ code }) => code === 'response_sla_risk' || code === 'resolution_sla_risk')
  const level = levelIn(viewer, state.category, state.category)
  const reasons: Reason[] = [
    ...(asked ? [{ text: `${named(asked)}: you are one.`, source: asked.code }] : []),
    ...(due ? [{ text: `${named(due)}: an answer now keeps the time.`, source: due.code }] : []),
    level >= policy.expertLevel
      ? { text: `You know ${inWords(state.category)} (level ${level} of 5).`, source: 'skill' }
      : { text: 'No flag asks for more than you can do.', source: 'skill' },
  ]
  return { step: { kind: 'answer' }, weight: weights.able, reasons }
}

/** The last resort and the usual runner-up: ask somebody. */
function peer({ state, flags }: Standpoint): Candidate {
  const skill = flags.find(({ suggests }) => suggests.type === 'functional')?.suggests.skill ?? state.category
  const reason = `If something is not clear, ask a colleague who knows ${inWords(skill)}.`
  return {
    step: { kind: 'consult', skill, reason },
    weight: weights.peer,
    reasons: [{ text: reason, source: 'skill' }],
  }
}

/** The best team for an escalation of the type, or null when there is none. */
function targetOf({ state, directory }: Standpoint, type: EscalationType): string | null {
  return suggestTargets(state, type, directory)[0]?.place.teamId ?? null
}

function toTeam(state: Case, teamId: string | null, { teams }: Directory): Reason[] {
  const team = teams.get(teamId ?? '')
  if (!team || team.id === state.teamId) return []
  return [{ text: `${team.name} answers for ${listOf(team.skills.slice(0, 3).map(inWords))}.`, source: 'team' }]
}

/** A flag that asks for the general skill of the category is met by the category's own: `returns` for `logistics`. */
function levelIn({ skills }: Member, skill: string, category: string): number {
  return Math.max(skills[skill] ?? 0, skill === category || skillFor(category) === skill ? (skills[category] ?? 0) : 0)
}

function named({ label }: Flag): string {
  return `Flag "${label}"`
}

function inWords(name: string): string {
  return name.replaceAll('_', ' ')
}

/** Strongest first, the same step only once, with all that speaks for it. */
function ranked(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => b.weight - a.weight)
  const byStep = Map.groupBy(sorted, ({ step }) => keyOf(step))
  return [...byStep.values()].flatMap((same): Candidate[] => {
    const [strongest] = same
    if (!strongest) return []
    const strong = same.filter(({ weight }) => weight > weights.able || weight === strongest.weight)
    const reasons = new Map(strong.flatMap((one) => one.reasons).map((reason) => [reason.text, reason]))
    return [{ ...strongest, reasons: [...reasons.values()].slice(0, maxReasons) }]
  })
}

/** Most reasons shown for one step. */
const maxReasons = 4

function keyOf(step: Step): string {
  switch (step.kind) {
    case 'answer':
    case 'none':
    case 'accept':
      return step.kind
    case 'consult':
      return `consult ${step.skill}`
    case 'escalate':
      return `escalate ${step.type} ${step.teamId ?? ''}`
    default:
      return step satisfies never
  }
}
