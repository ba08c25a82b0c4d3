import { times } from '../triage/wording.ts'
import type { Candidate } from './candidate.ts'
import { amount, inWords, levelOf, type Situation } from './exclude.ts'
import { roomOf } from './ramp.ts'
import type { RoutingPolicy } from './routing-policy.ts'

export type Factor = keyof RoutingPolicy['weights']

/** What one factor gives somebody: points from 0 to `most`, in hundredths, and why in a sentence. */
export interface Contribution {
  readonly factor: Factor
  readonly points: number
  /** The factor's weight in the policy. */
  readonly most: number
  readonly sentence: string
}

/** The contributions, always all six in this order, and their sum. */
export interface Score {
  readonly total: number
  readonly contributions: readonly Contribution[]
}

/** What one factor finds: a share of its weight, 0 to 1, and why. */
interface Finding {
  readonly share: number
  readonly sentence: string
}

/**
 * How well a member suits the case. Each contribution is rounded to hundredths before they are added, so that what is
 * shown adds up to what was ranked by. `teamCapacity` is the capacity of everybody active in the member's team, the
 * member's own included. More skill or less load never gives less.
 */
export function scoreOf(candidate: Candidate, situation: Situation, teamCapacity: number): Score {
  const { weights } = situation.policy
  let hundredths = 0
  const give = (factor: Factor, { share, sentence }: Finding): Contribution => {
    const most = weights[factor]
    const points = Math.round(share * most * 100)
    hundredths += points
    return { factor, points: points / 100, most, sentence }
  }
  const contributions = [
    give('skill', skillOf(candidate, situation)),
    give('load', loadOf(candidate, situation)),
    give('success', successOf(candidate, situation)),
    give('csat', csatOf(candidate, situation)),
    give('fairness', fairnessOf(candidate, teamCapacity)),
    give('lastAgent', lastAgentOf(candidate, situation)),
  ]
  return { total: hundredths / 100, contributions }
}

/** Mean level over the skills asked for, as a share of level 5. */
function skillOf(candidate: Candidate, { request }: Situation): Finding {
  if (request.skills.length === 0) return { share: 0, sentence: 'No particular skill is asked for.' }
  let sum = 0
  const parts = request.skills.map(({ name }) => {
    const level = levelOf(candidate, name)
    sum += level
    return level === 0 ? `no ${inWords(name)}` : `${inWords(name)} at level ${level} of 5`
  })
  return { share: sum / (request.skills.length * 5), sentence: `Skills: ${parts.join(', ')}.` }
}

/** The share of what they may carry now that stays free once they have the case. */
function loadOf(candidate: Candidate, { request, policy, now }: Situation): Finding {
  const { limit } = roomOf(candidate, policy, now)
  const free = limit - candidate.openLoad
  const share = limit > 0 ? clamp((free - request.weight) / limit) : 0
  const rising = limit < candidate.capacity ? ` (${candidate.capacity} once fully back)` : ''
  return { share, sentence: `Carries ${amount(candidate.openLoad)} of ${limit}${rising}.` }
}

/**
 * Posterior mean of solving a case of the category under a Beta(mean × cases, (1 − mean) × cases) prior, by default
 * Beta(8, 2): the conjugate prior of a count of successes, so the answer is one fraction that can be told in words.
 * Its mean is the workspace's own rate in the category where that is known. Somebody new is thus taken for an average
 * colleague, and one lucky or unlucky case moves little; after `cases` cases their own record weighs as much as the
 * prior. It comes from policy and request, not from the others who are ranked: nobody's points change with the company.
 */
function successOf({ success }: Candidate, { request, policy }: Situation): Finding {
  const own = Object.hasOwn(success, request.category) ? success[request.category] : undefined
  const solved = own?.solved ?? 0
  const handled = solved + (own?.returned ?? 0)
  const { cases } = policy.successPrior
  const mean = request.categorySuccess ?? policy.successPrior.mean
  const share = (solved + mean * cases) / (handled + cases)
  const category = inWords(request.category)
  if (handled === 0) return { share, sentence: `No ${category} cases yet: counted as the usual ${percentOf(mean)}.` }
  const caution = handled < cases ? ', since few cases prove little' : ''
  return {
    share,
    sentence: `Solved ${solved} of ${handled} ${category} cases: counted as ${percentOf(share)}${caution}.`,
  }
}

/** Mean rating drawn to the prior's mean as if they had `ratings` more ratings of it; 1 gives nothing, 5 everything. */
function csatOf({ csat }: Candidate, { policy }: Situation): Finding {
  const { mean, ratings } = policy.csatPrior
  const n = csat?.n ?? 0
  const smoothed = (n * (csat?.mean ?? 0) + mean * ratings) / (n + ratings)
  const sentence =
    csat === null || n === 0
      ? `No ratings yet: counted as the usual ${mean.toFixed(1)} of 5.`
      : `Rated ${csat.mean.toFixed(1)} of 5 ${times(n)}: counted as ${smoothed.toFixed(1)}.`
  return { share: clamp((smoothed - 1) / 4), sentence }
}

/**
 * What they were given lately against their part of the team's capacity: nothing gives everything, exactly their part
 * half, three times their part a quarter. It never reaches 0, so that two who had too much still differ.
 */
function fairnessOf({ capacity, recentShare }: Candidate, teamCapacity: number): Finding {
  const fair = teamCapacity > 0 ? capacity / teamCapacity : 0
  const share = fair > 0 ? fair / (fair + recentShare) : 0
  const [got, due] = [percentOf(recentShare), percentOf(fair)]
  // What reads the same is the same to people.
  const against = got === due ? 'just' : recentShare > fair ? 'more than' : 'less than'
  return { share, sentence: `Got ${got} of the team's latest cases: ${against} the ${due} their capacity makes.` }
}

/** Everything just after they handled this customer, fading to nothing over the policy's days. */
function lastAgentOf({ lastHandledCustomerAt }: Candidate, { policy, now }: Situation): Finding {
  if (lastHandledCustomerAt === null) return { share: 0, sentence: 'Has not handled this customer before.' }
  const days = Math.max(0, (now - Date.parse(lastHandledCustomerAt)) / 86_400_000)
  const whole = Math.floor(days)
  const ago = whole === 0 ? 'less than a day ago' : whole === 1 ? 'a day ago' : `${whole} days ago`
  const share = clamp(1 - days / policy.lastAgentDays)
  return { share, sentence: `Last handled this customer ${ago}${share === 0 ? ': too long ago to count' : ''}.` }
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

/** Per cent with one decimal below ten, none above: shares of a large team are small. */
function percentOf(share: number): string {
  const percent = share * 100
  return `${percent < 10 ? String(Math.round(percent * 10) / 10) : percent.toFixed(0)} %`
}
