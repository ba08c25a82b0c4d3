import type { Severity } from '../case/basics.ts'
import type { EscalationType } from '../case/escalation.ts'
import type { Case } from '../case/state.ts'
import type { RoutingRequest } from './candidate.ts'
import { composeFloor, type FloorSources } from './compose-floor.ts'
import type { FloorFacts } from './facts.ts'
import { type Ranking, rank } from './rank.ts'
import { requestFor } from './request-for.ts'

/** What a case is ranked with beside itself. */
export interface CaseSources extends FloorSources {
  readonly facts: FloorFacts
  /** Who sends it; null when the house does. */
  readonly senderId: string | null
  /** Milliseconds since 1970 by the server's clock. */
  readonly now: number
}

/** Facts older than a shift say nothing any more of who is there. */
const tooOld = 8 * 60 * 60_000

/**
 * Who should get a case, if it is meant for a team (or for some of it, `among`): the same at the desk and in the
 * backend. Facts from before are taken as what was so then, and for at most a shift; who handled the customer counts
 * only where the facts are about this case. Null when nobody works here.
 */
export function rankCase(
  state: Case,
  type: EscalationType | null,
  meant: Pick<RoutingRequest, 'teamId' | 'among'>,
  sources: CaseSources,
): Ranking | null {
  const { now, senderId, directory, escalationPolicy } = sources
  const facts = sources.facts.caseId === state.id ? sources.facts : withoutCustomer(sources.facts)
  const floor = composeFloor(facts, sources, now)
  if (!floor) return null
  const asOf = Date.parse(facts.asOf)
  return rank(floor, {
    request: requestFor(state, type, meant, { directory, facts, senderId }),
    policy: escalationPolicy.routing,
    now,
    knownAt: now - asOf <= tooOld ? Math.min(now, asOf) : now,
  })
}

/** The facts with cases that were given to people since: what a desk sent off while nobody could tell it of the load. */
export function withGiven(
  facts: FloorFacts,
  given: readonly { readonly memberId: string; readonly severity: Severity }[],
): FloorFacts {
  if (given.length === 0) return facts
  const byMember = Map.groupBy(given, ({ memberId }) => memberId)
  const members = facts.members.map((member) => {
    const openCases = { ...member.openCases }
    for (const { severity } of byMember.get(member.memberId) ?? []) openCases[severity] = (openCases[severity] ?? 0) + 1
    return { ...member, openCases }
  })
  return { ...facts, members }
}

function withoutCustomer(facts: FloorFacts): FloorFacts {
  return { ...facts, members: facts.members.map((member) => ({ ...member, lastHandledCustomerAt: null })) }
}
