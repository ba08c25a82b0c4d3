import { effectOf } from '../../shared/case/commands/index.ts'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { Case } from '../../shared/case/state.ts'
import type { RoutingRequest } from '../../shared/routing/candidate.ts'
import type { FloorFacts } from '../../shared/routing/facts.ts'
import { rankCase, withGiven } from '../../shared/routing/rank-case.ts'
import { type RankingView, viewOf } from '../../shared/routing/ranking-view.ts'
import type { Account } from '../account.ts'
import type { ReadableDb } from '../cache/db.ts'
import { readShown } from '../cache/sql/case-doc.ts'
import { listUnanswered } from '../cache/sql/outbox.ts'
import type { Standpoint } from '../cache/standpoint.ts'

/** What is known for ranking a case; null as long as nothing is. */
export type Known = { readonly facts: FloorFacts; readonly live: boolean } | null

/** So many waiting commands are looked through for cases given away meanwhile. */
const lookedThrough = 200

/** What is known now for ranking this case, with what this desk gave to people and could not tell yet. */
export async function knownFor(account: Account, state: Case): Promise<Known> {
  const known = await account.floor.current(state.id)
  return known && { ...known, facts: withGiven(known.facts, account.read(givenAway)) }
}

/** Who of a team should get the case, ranked at this desk. */
export function rankHere(
  state: Case,
  type: EscalationType | null,
  meant: Pick<RoutingRequest, 'teamId' | 'among'>,
  { known, standpoint, now }: { readonly known: Known; readonly standpoint: Standpoint; readonly now: number },
): RankingView | null {
  if (!known) return null
  const { facts, live } = known
  const ranking = rankCase(state, type, meant, { ...standpoint, facts, senderId: standpoint.member.id, now })
  return ranking && viewOf(ranking, { teamId: meant.teamId, asOf: facts.asOf, live })
}

/** The people this desk's waiting commands give cases to. */
function givenAway(db: ReadableDb) {
  return listUnanswered(db, lookedThrough).flatMap(({ caseId, command: given }) => {
    const command = effectOf(given)
    if (command.type !== 'case.escalate' && command.type !== 'case.reassign') return []
    const { memberId } = command.input.to
    const shown = memberId === null ? null : readShown(db, caseId)
    return memberId === null || !shown ? [] : [{ memberId, severity: shown.state.severity }]
  })
}
