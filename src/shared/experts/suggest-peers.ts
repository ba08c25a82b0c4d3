import { z } from 'zod'
import { idSchema } from '../case/basics.ts'
import type { Case } from '../case/state.ts'
import type { Candidate, RoutingFloor } from '../routing/candidate.ts'
import { exclusionsOf, inWords, levelOf } from '../routing/exclude.ts'
import type { RoutingPolicy } from '../routing/routing-policy.ts'
import { lotOf } from '../routing/tie-break.ts'
import { times } from '../triage/wording.ts'
import type { ExpertFacts, MemberExpertise } from './expert-facts.ts'
import { ageOf, knowledgeOf, recordOf } from './knowledge.ts'

/** Whom to ask about a case: colleagues who know, are there, and were not asked all day. */

export const peerReasonSchema = z.object({
  code: z.enum(['helped', 'solved', 'skill', 'here', 'language', 'not_asked', 'busy', 'not_here', 'asked_often']),
  /** False: it speaks against asking them. */
  good: z.boolean(),
  sentence: z.string(),
})
export type PeerReason = z.infer<typeof peerReasonSchema>

export const peerSuggestionSchema = z.object({
  memberId: idSchema,
  name: z.string(),
  /** 0 to 100. */
  score: z.number(),
  /** What speaks for them first, then what speaks against. */
  reasons: z.array(peerReasonSchema),
})
export type PeerSuggestion = z.infer<typeof peerSuggestionSchema>

export interface PeerSearch {
  /** Who asks, and whoever else is not to be suggested. */
  readonly except: readonly string[]
  /** A skill the asker looks for beside the category; null: none. */
  readonly skill: string | null
  readonly policy: RoutingPolicy
  /** Milliseconds since 1970 by the server's clock, and when what is known of presence was so. */
  readonly now: number
  readonly knownAt: number
  readonly limit: number
}

/** The most each part can give; together 100. */
const most = { knowledge: 35, skill: 20, solved: 15, here: 15, asked: 10, language: 5 } as const

/** Below this weight of questions somebody was not asked lately; above the other they were asked often. */
const seldom = 0.5
const often = 3

/** Solved cases are few at first: this many count as the usual. */
const solvedPrior = { cases: 4, mean: 0.5 }

/**
 * Colleagues to ask about the case, the best first: everybody who may answer, is not left out and does not ask not to be
 * suggested. The more somebody was asked lately, the lower they rank, so that the load is shared; among equals the lot
 * decides, drawn anew for each case.
 */
export function suggestPeers(
  state: Pick<Case, 'id' | 'category' | 'product' | 'language' | 'flags'>,
  floor: RoutingFloor,
  experts: ExpertFacts,
  search: PeerSearch,
): PeerSuggestion[] {
  const known = new Map(experts.members.map((member) => [member.memberId, member]))
  const able = floor.candidates.filter(
    ({ id, active, permissions }) =>
      active &&
      permissions.includes('answer_consult') &&
      !search.except.includes(id) &&
      known.get(id)?.suggested !== false,
  )
  const rare = isRare(state.language, floor.candidates)
  return able
    .map((candidate) =>
      weigh({ candidate, expertise: known.get(candidate.id), state, search, rare, age: ageOf(experts, search.now) }),
    )
    .toSorted((a, b) => b.score - a.score || lotOf(state.id, a.memberId) - lotOf(state.id, b.memberId))
    .slice(0, search.limit)
}

interface Weighed {
  readonly candidate: Candidate
  readonly expertise: MemberExpertise | undefined
  readonly state: Parameters<typeof suggestPeers>[0]
  readonly search: PeerSearch
  readonly rare: boolean
  readonly age: number
}

function weigh(weighed: Weighed): PeerSuggestion {
  const parts = [knowledge(weighed), solved(weighed), skill(weighed), here(weighed), asked(weighed), language(weighed)]
  const score = parts.reduce((sum, part) => sum + Math.round(part.points * 100), 0) / 100
  const reasons = parts.flatMap(({ reason }) => reason ?? [])
  const { id, name } = weighed.candidate
  return {
    memberId: id,
    name,
    score,
    reasons: [...reasons.filter(({ good }) => good), ...reasons.filter(({ good }) => !good)],
  }
}

interface Part {
  readonly points: number
  readonly reason: PeerReason | null
}

function part(points: number, code: PeerReason['code'], sentence: string | null, good = true): Part {
  return { points, reason: sentence === null ? null : { code, good, sentence } }
}

function knowledge({ expertise, state, age }: Weighed): Part {
  const share = knowledgeOf(expertise, state, age)
  const product = state.product === null ? undefined : recordOf(expertise, 'product', state.product)
  const category = recordOf(expertise, 'category', state.category)
  const best = (product?.helped ?? 0) > 0 ? product : category
  const sentence =
    best && best.helped > 0 ? `Helped ${times(best.helped)} with questions on ${inWords(best.topic)}.` : null
  return part(share * most.knowledge, 'helped', sentence)
}

function solved({ candidate: { success }, state: { category } }: Weighed): Part {
  const own = Object.hasOwn(success, category) ? success[category] : undefined
  const done = own?.solved ?? 0
  const handled = done + (own?.returned ?? 0)
  const share = (done + solvedPrior.mean * solvedPrior.cases) / (handled + solvedPrior.cases)
  const sentence = done > 0 ? `Solved ${done} ${inWords(category)} ${done === 1 ? 'case' : 'cases'}.` : null
  return part(share * most.solved, 'solved', sentence)
}

/** The best of the skills the case and the asker call for. */
function skill({ candidate, state, search }: Weighed): Part {
  const called = state.flags
    .filter(({ verdict }) => verdict?.kind !== 'overridden')
    .map(({ suggests }) => suggests.skill)
  const names = search.skill === null ? [state.category, ...called] : [search.skill]
  const best = names
    .map((name) => ({ name, level: levelOf(candidate, name) }))
    .reduce((a, b) => (b.level > a.level ? b : a))
  const sentence = best.level > 0 ? `Knows ${inWords(best.name)} at level ${best.level} of 5.` : null
  return part((best.level / 5) * most.skill, 'skill', sentence)
}

/** There and with time for it, there, or not there: a question reaches them then as well, only later. */
function here({ candidate, search }: Weighed): Part {
  const lacks = exclusionsOf(candidate, {
    request: anyCase(candidate),
    policy: search.policy,
    now: search.now,
    knownAt: search.knownAt,
  }).filter(({ code }) => code !== 'shift_ends')
  const away = lacks.find(({ lack }) => lack === 'there')
  if (away) return part(0, 'not_here', away.sentence, false)
  const full = lacks.find(({ lack }) => lack === 'room')
  if (candidate.presence.status === 'busy') return part(most.here * 0.4, 'busy', 'Busy at the moment.', false)
  if (full) return part(most.here * 0.6, 'busy', full.sentence, false)
  return part(most.here, 'here', 'Free now.')
}

function asked({ expertise }: Weighed): Part {
  const lately = expertise?.askedLately ?? 0
  const points = most.asked / (1 + lately)
  if (lately < seldom) return part(points, 'not_asked', 'Asked little lately.')
  return part(points, 'asked_often', lately > often ? 'Was asked often today.' : null, false)
}

/** Named as a reason only where it sets somebody apart. */
function language({ candidate: { languages }, state, rare }: Weighed): Part {
  const speaks = languages.some((one) => primaryOf(one) === primaryOf(state.language))
  if (!speaks) return part(0, 'language', null)
  return part(most.language, 'language', rare ? `Works in the customer's language (${state.language}).` : null)
}

/** Less than half of the floor works in it. */
function isRare(wanted: string, candidates: readonly Candidate[]): boolean {
  const speak = candidates.filter(({ languages }) => languages.some((one) => primaryOf(one) === primaryOf(wanted)))
  return speak.length * 2 < candidates.length
}

function primaryOf(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}

/** A question asks for nothing but somebody who is there and has a free moment. */
function anyCase({ id, teamIds }: Candidate): Parameters<typeof exclusionsOf>[1]['request'] {
  return {
    caseId: id,
    category: '',
    teamId: teamIds[0] ?? id,
    skills: [],
    language: null,
    permissions: [],
    among: null,
    weight: 0.5,
    atOnce: false,
    notTo: [],
    categorySuccess: null,
  }
}
