import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import { gapDays } from '../../shared/handoff/gaps.ts'
import type { FloorFacts, MemberFacts } from '../../shared/routing/facts.ts'
import { backFromOutage } from '../../shared/routing/outage.ts'
import { listGaps } from '../db/handoff-rating.ts'
import { listPresence, type PresenceRow } from '../db/presence.ts'
import { countOpenCases, countRecentlyGiven, lastHandled, listSuccess } from '../db/routing-facts.ts'
import type { ReadableDb } from '../db/transaction.ts'

/**
 * What the record knows at `now` of every active member; with `about` also who handled that case's customer. Whoever
 * asks must be allowed to see the case.
 */
export async function readFloorFacts(
  db: ReadableDb,
  directory: Directory,
  about: Pick<Case, 'id' | 'customer'> | null,
  now: Date,
): Promise<FloorFacts> {
  // A customer whom the source system does not name is everybody's: no one handled them before.
  const customerKey = about?.customer.id ?? ''
  const [presence, open, given, success, handled, handoffGaps] = await Promise.all([
    listPresence(db),
    countOpenCases(db),
    countRecentlyGiven(db, now),
    listSuccess(db),
    customerKey === '' ? [] : lastHandled(db, customerKey),
    listGaps(db, new Date(now.getTime() - gapDays * 86_400_000)),
  ])
  const outages = outagesOf(presence)
  const presences = new Map(presence.map((row) => [row.memberId, row]))
  const openOf = Map.groupBy(open, ({ memberId }) => memberId)
  const successOf = Map.groupBy(success, ({ memberId }) => memberId)
  const handledAt = new Map(handled.map(({ memberId, at }) => [memberId, at]))
  const ofTeam = new Map<string, number>()
  for (const { teamId, cases } of given) ofTeam.set(teamId, (ofTeam.get(teamId) ?? 0) + cases)
  const givenOf = Map.groupBy(given, ({ memberId }) => memberId)
  const members = [...directory.members.values()].filter(({ active }) => active)
  return {
    asOf: now.toISOString(),
    caseId: about?.id ?? null,
    handoffGaps,
    members: members.map(({ id, teamIds }): MemberFacts => {
      const row = presences.get(id)
      return {
        memberId: id,
        presence: row ? { status: row.status, heardAt: row.heardAt.toISOString() } : null,
        outage: row && outages.has(id) ? { at: row.hereSince.toISOString(), loadThen: row.backLoad } : null,
        openCases: Object.fromEntries((openOf.get(id) ?? []).map(({ severity, cases }) => [severity, cases])),
        success: Object.fromEntries(
          (successOf.get(id) ?? []).map(({ category, solved, returned }) => [category, { solved, returned }]),
        ),
        recent: {
          given: (givenOf.get(id) ?? [])
            .filter(({ teamId }) => teamIds.includes(teamId))
            .reduce((sum, { cases }) => sum + cases, 0),
          of: teamIds.reduce((sum, teamId) => sum + (ofTeam.get(teamId) ?? 0), 0),
        },
        lastHandledCustomerAt: handledAt.get(id)?.toISOString() ?? null,
      }
    }),
  }
}

function outagesOf(rows: readonly PresenceRow[]): Set<string> {
  const spells = rows.flatMap(({ memberId, lostAt, hereSince }) =>
    lostAt ? [{ memberId, lostAt: lostAt.getTime(), backAt: hereSince.getTime() }] : [],
  )
  const here = rows.map(({ memberId, hereSince }) => ({ memberId, since: hereSince.getTime() }))
  return backFromOutage(spells, here)
}
