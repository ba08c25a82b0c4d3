import { chanceFrom } from '../../src/shared/intent/chance.ts'
import type { Candidate, RoutingFloor } from '../../src/shared/routing/candidate.ts'
import type { Situation } from '../../src/shared/routing/exclude.ts'
import { rank } from '../../src/shared/routing/rank.ts'
import { aCandidate, aSituation, backupTeam, idFor, minutesOn } from '../../src/shared/routing/testing/floor-builder.ts'
import { type Row, row, time } from './measure.ts'
import type { Rig } from './rig.ts'

const members = 500

/** `ranking`: who of 500 members of one team should get a case, every score and every reason told; a fifth is left out. */
export async function rankingRows(rig: Rig): Promise<Row[]> {
  const times = rig.options.quick ? 200 : 1_000
  const floor = floorOf(members)
  const situations = Array.from({ length: times * 2 }, (_, at): Situation => aSituation({ caseId: idFor(at) }))
  let next = 0
  const taken = await time(times, () => {
    rank(floor, situations[next % situations.length] ?? aSituation())
    next += 1
  })
  return [row('ranking', 'ms', taken, { p50: 5, p99: 5 })]
}

function floorOf(count: number): RoutingFloor {
  const chance = chanceFrom(1)
  const candidates = Array.from({ length: count }, (_, at): Candidate => {
    const capacity = 4 + Math.floor(chance() * 16)
    return aCandidate({
      id: idFor(at + 1),
      name: `Member ${at + 1}`,
      capacity,
      openLoad: Math.floor(chance() * capacity),
      skills: { billing: 1 + Math.floor(chance() * 5) },
      presence: { status: chance() < 0.2 ? 'away' : 'available', heardAt: minutesOn(-1) },
      success: { billing: { solved: Math.floor(chance() * 40), returned: Math.floor(chance() * 8) } },
      recentShare: chance() / count,
      lastHandledCustomerAt: chance() < 0.02 ? minutesOn(-3_000) : null,
    })
  })
  const team = { ...backupTeam, id: aSituation().request.teamId }
  return { candidates, teams: [team], lastResort: { memberId: idFor(1), name: 'Member 1' } }
}
