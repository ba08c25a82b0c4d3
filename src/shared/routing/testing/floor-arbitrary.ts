import fc from 'fast-check'
import type { Candidate, RoutingFloor, RoutingRequest, RoutingTeam } from '../candidate.ts'
import type { Situation } from '../exclude.ts'
import { defaultRoutingPolicy } from '../routing-policy.ts'
import { idFor, minutesOn, routedAt } from './floor-builder.ts'

/** Random floors and cases of few teams and skills, so that they meet: people fit, are there and have room or not. */

const teamIds = [idFor(0xa1), idFor(0xa2), idFor(0xa3), idFor(0xa4)]
const skillNames = ['billing', 'returns', 'constructor']
const teamId = fc.constantFrom(...teamIds)
const instant = fc.integer({ min: -50_000, max: 2_000 }).map(minutesOn)
const level = fc.integer({ min: 1, max: 5 })
/** Mostly what lets somebody get a case, so that there is something to rank. */
const mostly = <Value>(usual: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: rare })

const shift = mostly<Candidate['shift']>(
  fc.constant({ on: true, endsAt: null }),
  fc.oneof(
    fc.record({ on: fc.constant(true as const), endsAt: fc.option(instant) }),
    fc.record({ on: fc.constant(false as const), until: fc.option(instant) }),
  ),
)

const presence = mostly<Candidate['presence']>(
  fc.record({ status: fc.constantFrom('available' as const, 'busy' as const), heardAt: fc.constant(minutesOn(-1)) }),
  fc.record({
    status: fc.constantFrom('available' as const, 'away' as const, 'offline' as const, 'in_training' as const),
    heardAt: instant,
  }),
)

const back = mostly<Candidate['back']>(
  fc.constant(null),
  fc.record({
    from: fc.constantFrom('leave', 'outage'),
    at: instant,
    loadThen: fc.double({ min: 0, max: 9, noNaN: true }),
  }),
)

/** A member without an id: `floor` gives them different ones. */
const somebody = fc.record<Omit<Candidate, 'id'>>({
  name: fc.constantFrom('Ana', 'Ben', 'Cem'),
  teamIds: fc.uniqueArray(teamId, { minLength: 1, maxLength: 2 }),
  active: mostly(fc.constant(true), fc.constant(false)),
  role: fc.constantFrom('agent', 'lead', 'admin', 'trainee'),
  skills: fc.dictionary(fc.constantFrom(...skillNames), level),
  languages: mostly<string[]>(fc.constant(['en']), fc.constant(['fil'])),
  permissions: mostly<Candidate['permissions']>(fc.constant(['accept', 'resolve']), fc.constant(['see'])),
  capacity: fc.nat(20),
  openLoad: fc.oneof(fc.nat(20), fc.double({ min: 0, max: 25, noNaN: true })),
  shift,
  presence,
  success: fc.dictionary(fc.constantFrom(...skillNames), fc.record({ solved: fc.nat(60), returned: fc.nat(60) })),
  csat: fc.option(fc.record({ mean: fc.double({ min: 1, max: 5, noNaN: true }), n: fc.nat(90) })),
  recentShare: fc.double({ min: 0, max: 1, noNaN: true }),
  back,
  lastHandledCustomerAt: fc.option(instant),
})

const memberId = fc.nat(30).map(idFor)

const teams: fc.Arbitrary<RoutingTeam[]> = fc
  .tuple(
    ...teamIds.map((id, at) =>
      fc.record<RoutingTeam>({
        id: fc.constant(id),
        name: fc.constant(`Team ${at}`),
        backupTeamId: fc.option(teamId),
        overflowTeamId: fc.option(teamId),
        leadIds: fc.array(memberId, { maxLength: 2 }),
      }),
    ),
  )
  .chain((all) => fc.subarray(all))

/** A floor of up to 30 members; some have no team of their own any more, some teams no member or lead. */
export const floor: fc.Arbitrary<RoutingFloor> = fc.record({
  candidates: fc
    .array(somebody, { maxLength: 30 })
    .map((people) => people.map((person, at) => ({ ...person, id: idFor(at) }))),
  teams,
  lastResort: fc.constant({ memberId: idFor(0xf00), name: 'Olu Owner' }),
})

const request: fc.Arbitrary<RoutingRequest> = fc.record({
  caseId: fc.nat().map(idFor),
  category: fc.constantFrom(...skillNames, 'unheard_of'),
  teamId,
  skills: fc.uniqueArray(fc.record({ name: fc.constantFrom(...skillNames), minimum: fc.nat(3) }), {
    maxLength: 2,
    selector: ({ name }) => name,
  }),
  language: fc.constantFrom('en', null),
  permissions: fc.constant<RoutingRequest['permissions']>(['accept', 'resolve']),
  among: mostly<RoutingRequest['among']>(
    fc.constant(null),
    fc.constant({ memberIds: [idFor(1), idFor(2)], what: 'two of them' }),
  ),
  weight: fc.constantFrom(0.5, 1, 2),
  atOnce: fc.boolean(),
  notTo: fc.array(fc.record({ memberId, reason: fc.constant('Sent it here.') }), { maxLength: 2 }),
  categorySuccess: fc.option(fc.double({ min: 0.01, max: 0.99, noNaN: true })),
})

export const situation: fc.Arbitrary<Situation> = request.map((asked) => ({
  request: asked,
  policy: defaultRoutingPolicy,
  now: routedAt,
}))
